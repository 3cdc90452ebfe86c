import fc from 'fast-check';
import { driversOf, forecast, type NumbersInput } from '#shared/numbers';
import { type Cost, type Hire, type Numbers, scenarioIds } from '#shared/project';
import { sampleNumbers } from '../fixtures/sample-numbers';
import { imbalances, unsafeIn } from '../support/forecast-rules';
import { modelsOf } from '../support/random-models';
import { compare, type Reading } from './measure';
import { naiveForecast } from './naive-forecast';

/** The sample stretched to 60 months, 30 hires and 40 drivers beside their salaries. */
export function largeModel(): NumbersInput {
  const { numbers, raise, capTable } = sampleNumbers();
  const again = (hire: Hire, index: number): Hire => ({ ...hire, id: `${hire.id}-${index}` });
  const hires = Array.from({ length: 30 }, (_, index) =>
    again(numbers.hires[index % numbers.hires.length] as Hire, index),
  );
  // Further costs until there are forty drivers beside the salaries.
  const drivers = driversOf({ ...numbers, hires: [] }).length;
  const fixed = numbers.costs.filter(({ kind }) => kind === 'fixed');
  const more = Array.from(
    { length: 40 - drivers },
    (_, index): Cost => ({ ...(fixed[index % fixed.length] as Cost), id: `more-${index}` }),
  );
  const model: Numbers = { ...numbers, months: 60, hires, costs: [...numbers.costs, ...more] };
  return { numbers: model, raise, capTable };
}

/**
 * A full recalculation of three scenarios against the shortest loop that a programmer would write for the same model: plain
 * doubles, no rounding, no overrides, no rows kept. What exactness, scenarios and explanations cost is the ratio.
 */
export async function benchNumbers(): Promise<Reading[]> {
  const input = largeModel();
  const rounds = 40;
  const repeat = (run: () => unknown) => async () => {
    for (let round = 0; round < rounds; round += 1) run();
  };
  const reading = await compare(
    'forecast, 60 months, 40 drivers, 30 hires, 3 scenarios',
    repeat(() => scenarioIds.map((id) => forecast(input, id))),
    'naive loop in doubles, same model, 3 times',
    repeat(() => scenarioIds.map(() => naiveForecast(input))),
  );
  const each = (ms: number) => ms / rounds;
  return [{ ...reading, ms: each(reading.ms), yardstickMs: each(reading.yardstickMs) }, await generatedModels()];
}

/** The rules over ten thousand generated models, half of them hostile; one that breaks a rule ends the bench. */
async function generatedModels(): Promise<Reading> {
  const any = fc.oneof(modelsOf('sane'), modelsOf('hostile'));
  const runs = { numRuns: 10_000, seed: Number(process.env.PROPERTY_SEED ?? 20261124) };
  const check = (input: NumbersInput, id: (typeof scenarioIds)[number]) => {
    const made = forecast(input, id);
    const wrong = [...imbalances(made), ...unsafeIn(made)];
    if (wrong.length > 0) throw new Error(`A generated model breaks its rules: ${wrong.slice(0, 5).join(', ')}`);
  };
  const scenario = fc.constantFrom(...scenarioIds);
  return compare(
    '10,000 generated models: worked out and checked',
    async () => fc.assert(fc.property(any, scenario, check), runs),
    'generating them',
    async () =>
      fc.assert(
        fc.property(any, scenario, () => true),
        runs,
      ),
    1,
  );
}
