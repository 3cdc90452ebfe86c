import type { Path, ScenarioId } from '#shared/project';

/** What can be wrong with a model, by code, with the values its sentence needs. `name` is the owner's, as typed. */
export interface ModelFindingParams {
  /** No first month: nothing is worked out. */
  'numbers.noStart': Record<never, never>;
  /** A typed value is below nothing, or beyond what makes sense; the forecast counts with the nearest that does. */
  'numbers.negative': { name: string; role: string; value: number };
  'numbers.beyondRange': { name: string; role: string; value: number; max: number };
  /** A driver grows until it reaches its limit. */
  'numbers.runsAway': { name: string; role: string; month: string };
  /** A line reached the most that a month can hold. */
  'numbers.lineTooLarge': { name: string; month: string };
  /** A churn of 100 %: every month everybody leaves. */
  'numbers.everyoneLeaves': { name: string };
  /** A churn of nothing in a subscription: lifetimes are capped at 60 months. */
  'numbers.nobodyLeaves': { name: string };
  /** Something is sold for nothing. */
  'numbers.zeroPrice': { name: string };
  /** Streams that take their customers from each other. */
  'numbers.circular': { name: string };
  'numbers.unknownStream': { name: string };
  /** A stream that has no customers is named as if it had. */
  'numbers.noCustomers': { name: string; stream: string };
  /** Dates out of order. */
  'numbers.startsBefore': { name: string; month: string };
  'numbers.startsAfter': { name: string; month: string };
  'numbers.endsFirst': { name: string };
  'numbers.noDate': { name: string };
  'numbers.unreadableDate': { name: string; date: string };
  /** Money dated before the model: it must be in the opening balance. */
  'numbers.moneyBefore': { name: string; month: string };
  'numbers.moneyAfter': { name: string; month: string };
  /** Typed months of a driver that lie outside of its life. */
  'numbers.idleMonths': { name: string; role: string; months: string };
  /** An override of a scenario that names nothing, or does what its place can't. */
  'numbers.idleOverride': { scenario: ScenarioId; path: string };
  /** Streams that run on machines, and no cost of revenue for inference or hosting. */
  'numbers.noServingCost': Record<never, never>;
  /** Cash falls below nothing. */
  'numbers.cashGone': { scenario: ScenarioId; month: string; lowestMinor: number };
  /** The raise is less than what reaches its goal, or its uses don't sum to it. */
  'numbers.askTooSmall': { targetMinor: number; askMinor: number };
  /** The raise is much more than its goal needs. */
  'numbers.askTooLarge': { targetMinor: number; askMinor: number };
  /** The months of runway that are promised are more than the forecast gives. */
  'numbers.runwayTooLong': { months: number; forecastMonths: number };
  'numbers.unknownMilestone': Record<never, never>;
  /** Customers are won, and nobody who sells is paid. */
  'numbers.noSalesPay': Record<never, never>;
  /** A role that serves customers, outside of the cost of revenue. */
  'numbers.deliveryOutside': { name: string };
  /** Customers at least double in a year in which nobody is hired. */
  'numbers.nobodyHired': { year: string };
  /** Cash ends soon after the closing if the money comes a little later. */
  'raise.littleCash': Record<never, never>;
  /** A milestone that cash does not reach, or barely; `month`: the first without cash. */
  'milestone.afterCash': { name: string; month: string };
  'milestone.closeToCash': { name: string; month: string };
  'funds.differ': { leftMinor: number };
  /** The market. */
  'market.order': { larger: 'sam' | 'som'; smaller: 'tam' | 'sam' };
  'market.farApart': { ratio: number };
  'market.noSource': { name: string };
  /** The last whole year sells more than can be won, or than there is. */
  'market.forecastBeyond': { name: 'sam' | 'som'; year: string; revenueMinor: number; sizeMinor: number };
  /** What a customer pays in the model, a year, is not the market's price. */
  'market.priceDiffers': { name: string; priceMinor: number; modelMinor: number };
  'market.unknownSource': { name: string };
  'market.badPercent': { name: string; value: number };
  'market.badCount': { name: string; value: number };
}
export type ModelFindingCode = keyof ModelFindingParams;

/** `error`: the forecast does not count what was typed. `warning`: it does, and an investor will ask. `hint`: look again. */
export type FindingSeverity = 'error' | 'warning' | 'hint';

/** Something to look at, with its place in the project. Plain data; the words live in i18n under the code. */
export type ModelFinding<C extends ModelFindingCode = ModelFindingCode> = {
  [K in C]: {
    readonly code: K;
    readonly severity: FindingSeverity;
    readonly place: Path;
    readonly params: ModelFindingParams[K];
  };
}[C];

/** Takes a finding note of. */
export type Report = <C extends ModelFindingCode>(
  code: C,
  severity: FindingSeverity,
  place: Path,
  params: ModelFindingParams[C],
) => void;

/** A list of findings, and the way to add one. */
export function findingList(): { readonly list: ModelFinding[]; readonly report: Report } {
  const list: ModelFinding[] = [];
  return {
    list,
    report: (code, severity, place, params) => list.push({ code, severity, place, params } as ModelFinding),
  };
}
