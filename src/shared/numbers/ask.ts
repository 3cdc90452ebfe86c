import { type Currency, minorPerMajor, sharesOf } from '#shared/base';
import type { Project, ScenarioId } from '#shared/project';
import { monthIndex } from './calendar';
import { whole } from './driver-series';
import { amount, million, mulDiv, scaled } from './exact';
import { forecast } from './forecast';
import { noValue } from './metrics/ratios';
import type { Forecast, Metric, NumbersInput } from './types';

export interface FundsUse {
  readonly lines: readonly { readonly id: string; readonly amountMinor: number; readonly percent: number }[];
  readonly totalMinor: number;
  /** Ask less lines: 0 when they agree. */
  readonly leftMinor: number;
}

/** Uses of the raise beside the ask. Percents are whole and sum to 100 (largest remainder). */
export function fundsUse(raise: Project['raise']): FundsUse {
  const amounts = raise.useOfFunds.map((use) => amount(use.amountMinor));
  const percents = sharesOf(amounts, 100);
  const totalMinor = amounts.reduce((sum, value) => sum + value, 0);
  return {
    lines: raise.useOfFunds.map(({ id }, index) => ({
      id,
      amountMinor: amounts[index] ?? 0,
      percent: percents[index] ?? 0,
    })),
    totalMinor,
    leftMinor: raise.amountMinor - totalMinor,
  };
}

/** An ask divided by percentages into amounts that sum to it. */
export function divideFunds(askMinor: number, percents: readonly number[]): readonly number[] {
  return sharesOf(
    percents.map((percent) => Math.max(0, percent)),
    amount(askMinor),
  );
}

/** The money that must come for cash to last until a month. */
export interface Need {
  readonly untilIndex: number;
  /** The lowest cash until then if the raise never came, and when. */
  readonly lowestMinor: number;
  readonly lowestIndex: number;
  /** What keeps cash from falling below nothing until then, the buffer on top of it, and both. */
  readonly neededMinor: number;
  readonly bufferMinor: number;
  readonly targetMinor: number;
}

/** `untilIndex` is the milestone's month, else that of the raise's months of runway, else the model's last. */
export interface Ask extends Need {
  /** The month in which the money comes, in the model. */
  readonly closeIndex: number;
  /** Ask less target: negative when the raise does not reach. */
  readonly overMinor: number;
  /** Months from the closing until cash is gone, with the raise and without. */
  readonly runwayWith: Metric;
  readonly runwayWithout: Metric;
  /** The ask over the burn of the year after closing: the simple view. */
  readonly askOverBurn: Metric;
}

type AskInput = NumbersInput & Pick<Project, 'milestones'>;

/** What the raise must reach, from the forecast without it, and what it buys. */
export function askOf(project: AskInput, scenario: ScenarioId = 'base', withRaise?: Forecast): Ask {
  const without = forecast(project, scenario, { withRaise: false });
  const made = withRaise ?? forecast(project, scenario);
  const close = closingIndex(project, made);
  const need = needUntil(without, reachedBy(project, without, close), project.numbers.ask.bufferPercent);
  const year = without.lines.netBurn.slice(close, close + 12);
  const burn = year.reduce((sum, value) => sum + value, 0) / Math.max(1, year.length);
  const ask = amount(project.raise.amountMinor);
  return {
    ...need,
    closeIndex: close,
    overMinor: ask - need.targetMinor,
    runwayWith: monthsUntilEmpty(made, close),
    runwayWithout: monthsUntilEmpty(without, close),
    askOverBurn: burn > 0 ? { kind: 'months', value: ask / burn } : noValue('not-burning'),
  };
}

/** What a forecast without the raise lacks until a month, with `bufferPercent` on top. */
export function needUntil({ lines }: Forecast, untilIndex: number, bufferPercent: number): Need {
  const cash = lines.closingCash;
  let lowestIndex = 0;
  for (let t = 1; t <= untilIndex; t += 1) {
    if ((cash[t] ?? 0) < (cash[lowestIndex] ?? 0)) lowestIndex = t;
  }
  const lowestMinor = cash[lowestIndex] ?? 0;
  const neededMinor = Math.max(0, -lowestMinor);
  const bufferMinor = mulDiv(neededMinor, scaled(bufferPercent, million, 0, 1_000), whole);
  return { untilIndex, lowestMinor, lowestIndex, neededMinor, bufferMinor, targetMinor: neededMinor + bufferMinor };
}

/** A need as one would ask for it: rounded up to three digits of the major unit. */
export function askFor(targetMinor: number, currency: Currency): number {
  const per = minorPerMajor(currency);
  const major = Math.ceil(targetMinor / per);
  const step = 10 ** Math.max(0, String(major).length - 3);
  return Math.ceil(major / step) * step * per;
}

function closingIndex({ raise }: AskInput, { startMonth, months }: Forecast): number {
  return Math.min(Math.max(monthIndex(startMonth, raise.closeDate) ?? 0, 0), months - 1);
}

function reachedBy({ numbers, milestones, raise }: AskInput, { startMonth, months }: Forecast, close: number): number {
  const milestone = milestones.find(({ id }) => id === numbers.ask.milestone);
  const at = milestone ? monthIndex(startMonth, milestone.date) : null;
  const until = at ?? (raise.runwayMonths > 0 ? close + raise.runwayMonths - 1 : months - 1);
  return Math.min(Math.max(until, 0), months - 1);
}

/** Full months from one on in which cash stays at or above nothing; `at-least` when the model ends first. */
export function monthsUntilEmpty({ lines, months }: Forecast, from: number): Metric {
  const empty = lines.closingCash.findIndex((value, t) => t >= from && value < 0);
  return empty < 0
    ? { kind: 'months', value: months - from, note: 'at-least' }
    : { kind: 'months', value: empty - from };
}
