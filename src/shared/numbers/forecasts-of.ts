import type { ScenarioId } from '#shared/project';
import { forecast } from './forecast';
import type { Forecast, NumbersInput } from './types';

interface Remembered {
  readonly raise: NumbersInput['raise'];
  readonly capTable: NumbersInput['capTable'];
  readonly made: Map<ScenarioId, Forecast>;
}
const remembered = new WeakMap<NumbersInput['numbers'], Remembered>();

/**
 * The forecast of a scenario, worked out once for the same values: everybody who looks at a project shares it. An edit
 * makes new values, and the old forecasts go with the old ones.
 */
export function forecastOf(input: NumbersInput, scenario: ScenarioId = input.numbers.scenario): Forecast {
  const { numbers, raise, capTable } = input;
  let entry = remembered.get(numbers);
  if (!entry || entry.raise !== raise || entry.capTable !== capTable) {
    entry = { raise, capTable, made: new Map() };
    remembered.set(numbers, entry);
  }
  const known = entry.made.get(scenario);
  if (known) return known;
  const made = forecast(input, scenario);
  entry.made.set(scenario, made);
  return made;
}
