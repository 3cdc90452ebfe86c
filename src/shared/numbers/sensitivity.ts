import type { ScenarioId } from '#shared/project';
import { driversOf } from './drivers';
import { forecast } from './forecast';
import type { DriverInfo, Forecast, NumbersInput } from './types';

/** What the results would be if one driver were ten percent lower or higher throughout. */
export interface Swing {
  readonly driver: DriverInfo;
  /** Months until cash is gone, in parts of a month; the model's length when it never is. */
  readonly runway: Three;
  /** The lowest cash at the end of a month, and the net profit of the third twelve months, in minor units. */
  readonly lowestCash: Three;
  readonly result: Three;
}
export interface Three {
  readonly base: number;
  readonly lower: number;
  readonly higher: number;
}

export interface Sensitivity {
  /** The five drivers that move the months until cash is gone most, and the lowest cash where those stay the same. */
  readonly runway: readonly Swing[];
  /** The five that move the net profit of the third twelve months most. */
  readonly result: readonly Swing[];
  readonly changePercent: number;
}

const changePercent = 10;

/**
 * Tries every driver that is not always zero, lower and higher, by the whole forecast: some ninety forecasts of a full
 * model, so not a thing for every key.
 */
export function sensitivity(input: NumbersInput, scenario: ScenarioId = 'base'): Sensitivity {
  const base = forecast(input, scenario);
  const swings = driversOf(input.numbers)
    .filter(({ path }) => base.drivers.get(path)?.values.some((value) => value !== 0))
    .map((driver): Swing => {
      const tried = (percent: number) =>
        forecast(input, scenario, { overrides: [{ id: 'tried', op: 'scale', path: driver.path, percent }] });
      const [lower, higher] = [tried(100 - changePercent), tried(100 + changePercent)];
      const three = (measure: (of: Forecast) => number) => ({
        base: measure(base),
        lower: measure(lower),
        higher: measure(higher),
      });
      return { driver, runway: three(monthsOfCash), lowestCash: three(lowestCash), result: three(yearThree) };
    });
  return {
    runway: mostMoved(swings, ({ runway, lowestCash }) => [moveOf(runway), moveOf(lowestCash)]),
    result: mostMoved(swings, ({ result }) => [moveOf(result), 0]),
    changePercent,
  };
}

const moveOf = ({ lower, higher }: Three) => Math.abs(higher - lower);

function mostMoved(swings: readonly Swing[], movesOf: (swing: Swing) => readonly [number, number]): readonly Swing[] {
  return swings
    .map((swing) => ({ swing, moves: movesOf(swing) }))
    .filter(({ moves }) => moves[0] > 0 || moves[1] > 0)
    .toSorted((one, other) => other.moves[0] - one.moves[0] || other.moves[1] - one.moves[1])
    .slice(0, 5)
    .map(({ swing }) => swing);
}

function lowestCash({ lines }: Forecast): number {
  return Math.min(...lines.closingCash);
}

function monthsOfCash({ lines, months, opening }: Forecast): number {
  const empty = lines.closingCash.findIndex((value) => value < 0);
  if (empty < 0) return months;
  const before = empty === 0 ? opening.cash : (lines.closingCash[empty - 1] as number);
  const fall = before - (lines.closingCash[empty] as number);
  return empty + Math.max(0, before) / fall;
}

function yearThree({ lines }: Forecast): number {
  return lines.netProfit.slice(24, 36).reduce((sum, value) => sum + value, 0);
}
