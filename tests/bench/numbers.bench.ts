import fc from 'fast-check';
import { forecast, type NumbersInput } from '#shared/numbers';
import { scenarioIds } from '#shared/project';
import { imbalances, unsafeIn } from '../support/forecast-rules';
import { modelsOf } from '../support/random-models';
import { type Bench, type Figure, timed } from './figure';
import { largeModel } from './large-model';
import { naiveForecast } from './naive-forecast';

/**
 * A full recalculation of three scenarios against the shortest loop that a programmer would write for the same model: plain
 * doubles, no rounding, no overrides, no rows kept. What exactness, scenarios and explanations cost is the ratio.
 */
export const bench: Bench = {
  open: async () => {
    const recalculated = recalculation();
    // It runs at every key: what counts is the compiled loop.
    for (let turn = 0; turn < 5; turn += 1) await recalculated.turn();
    return { figures: [recalculated, generatedModels()], close: async () => undefined };
  },
};

function recalculation(): Figure {
  const input = largeModel();
  const per = 40;
  const repeat = (run: () => unknown) => async () => {
    for (let round = 0; round < per; round += 1) run();
  };
  return {
    id: 'forecast',
    name: 'forecast, 60 months, 40 drivers, 30 hires, 3 scenarios',
    turn: timed(
      repeat(() => scenarioIds.map((id) => forecast(input, id))),
      per,
    ),
    yardstick: async () => ({
      name: 'naive loop in doubles, same model, 3 times',
      turn: timed(
        repeat(() => scenarioIds.map(() => naiveForecast(input))),
        per,
      ),
    }),
  };
}

/** The rules over ten thousand generated models, half of them hostile; one that breaks a rule ends the bench. */
function generatedModels(): Figure {
  const any = fc.oneof(modelsOf('sane'), modelsOf('hostile'));
  const runs = { numRuns: 10_000, seed: Number(process.env.PROPERTY_SEED ?? 20261124) };
  const check = (input: NumbersInput, id: (typeof scenarioIds)[number]) => {
    const made = forecast(input, id);
    const wrong = [...imbalances(made), ...unsafeIn(made)];
    if (wrong.length > 0) throw new Error(`A generated model breaks its rules: ${wrong.slice(0, 5).join(', ')}`);
  };
  const scenario = fc.constantFrom(...scenarioIds);
  return {
    id: 'generated-models',
    name: '10,000 generated models: worked out and checked',
    turn: timed(async () => fc.assert(fc.property(any, scenario, check), runs)),
    yardstick: async () => ({
      name: 'generating them',
      turn: timed(async () =>
        fc.assert(
          fc.property(any, scenario, () => true),
          runs,
        ),
      ),
    }),
    turns: 3,
  };
}
