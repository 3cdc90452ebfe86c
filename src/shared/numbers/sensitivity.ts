import type { ScenarioId } from '#shared/project';
import { driversOf } from './drivers';
import { forecast } from './forecast';
import type { DriverInfo, Forecast, NumbersInput } from './types';

/** What two results would be if one driver were ten percent lower or higher throughout. */
export interface Swing {
  readonly driver: DriverInfo;
  readonly runway: { readonly base: number; readonly lower: number; readonly higher: number };
  readonly result: { readonly base: number; readonly lower: number; readonly higher: number };
}

export interface Sensitivity {
  /** The five drivers that move the months until cash is gone most; fewer when fewer do. */
  readonly runway: readonly Swing[];
  /** The five that move the net profit of the third twelve months most. */
  readonly result: readonly Swing[];
  readonly changePercent: number;
}

const changePercent = 10;

/**
 * Tries every driver that is not always zero, lower and higher, by the whole forecast. Runway is counted in months from
 * the model's first to the point where cash is gone, in parts of a month, and ends with the model.
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
      return { driver, runway: three(monthsOfCash), result: three(yearThree) };
    });
  return { runway: mostMoved(swings, 'runway'), result: mostMoved(swings, 'result'), changePercent };
}

function mostMoved(swings: readonly Swing[], by: 'runway' | 'result'): readonly Swing[] {
  const move = (swing: Swing) => Math.abs(swing[by].higher - swing[by].lower);
  return swings
    .filter((swing) => move(swing) > 0)
    .toSorted((one, other) => move(other) - move(one))
    .slice(0, 5);
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
