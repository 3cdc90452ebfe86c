import type { Driver, Override, ScenarioId } from '#shared/project';
import { calendarFrom, monthIndex } from './calendar';
import { type DriverRole, driverAt, scaleOf } from './driver-role';
import { driverSeries, whole as hundred, scaleBy } from './driver-series';
import { mulDiv } from './exact';
import type { DriverSeries, NumbersInput, OwnerList } from './types';

/** A model as one scenario sees it: drivers as series, numbers and dates with their overrides. */
export interface ModelView {
  readonly input: NumbersInput;
  readonly months: number;
  readonly startMonth: string;
  readonly calendar: readonly string[];
  /** The series of an owner's driver; remembered, and kept for the reader of the forecast. */
  series(list: OwnerList, owner: { readonly id: string }, role: DriverRole, startIndex: number): readonly number[];
  /** A typed whole number (an amount, days, heads) under its path, and a typed percentage or count. */
  whole(path: string, value: number): number;
  decimal(path: string, value: number): number;
  /** Months from the model's first to a date, delayed as the scenario says; null when it is not set. */
  index(path: string, date: string): number | null;
  /** First and last month of something that goes on, cut to the model: `from > to` when it never does. */
  span(path: string, start: string, end: string): { readonly from: number; readonly to: number };
  readonly drivers: ReadonlyMap<string, DriverSeries>;
}

/** What stands in for a first month that has not been set: the model is all zero then, and only needs names of months. */
const anyMonth = '2000-01';

/** Opens a model for one scenario. `extra` overrides come after the scenario's own: what a sensitivity tries. */
export function viewModel(input: NumbersInput, scenario: ScenarioId, extra: readonly Override[] = []): ModelView {
  const { numbers } = input;
  const startMonth = numbers.startMonth === '' ? anyMonth : numbers.startMonth;
  const { months } = numbers;
  const calendar = calendarFrom(startMonth, months);
  const byPath = new Map<string, Override[]>();
  const own = scenario === 'base' ? [] : numbers.scenarios[scenario];
  for (const override of [...own, ...extra]) {
    const list = byPath.get(override.path);
    if (list) list.push(override);
    else byPath.set(override.path, [override]);
  }
  const none: readonly Override[] = [];
  const overridesOf = (path: string) => byPath.get(path) ?? none;
  const drivers = new Map<string, DriverSeries>();
  const index = (path: string, date: string) => {
    const at = monthIndex(startMonth, date);
    if (at === null) return null;
    return overridesOf(path).reduce((sum, change) => (change.op === 'delay' ? sum + change.months : sum), at);
  };
  return {
    input,
    months,
    startMonth,
    calendar,
    drivers,
    series(list, owner, role, startIndex) {
      const path = `${list}/${owner.id}/${role.at}`;
      const known = drivers.get(path);
      if (known) return known.values;
      const driver: Driver = driverAt(owner, role.at);
      const { unit, max } = role;
      const values = driverSeries(driver, { unit, max, startIndex, calendar, overrides: overridesOf(path) });
      drivers.set(path, { path, unit, scale: scaleOf(unit), values });
      return values;
    },
    whole(path, value) {
      const { typed, percent } = changed(value, overridesOf(path));
      const rounded = Math.round(typed);
      return percent === hundred ? rounded : mulDiv(rounded, percent, hundred);
    },
    decimal(path, value) {
      const { typed, percent } = changed(value, overridesOf(path));
      return percent === hundred ? typed : (typed * percent) / hundred;
    },
    index,
    span(path, start, end) {
      const from = start === '' ? 0 : Math.max(0, index(path, start) ?? 0);
      const to = end === '' ? months - 1 : Math.min(months - 1, monthIndex(startMonth, end) ?? months - 1);
      return { from, to };
    },
  };
}

function changed(value: number, overrides: readonly Override[]): { readonly typed: number; readonly percent: number } {
  let typed = value;
  let percent = hundred;
  for (const change of overrides) {
    if (change.op === 'set') typed = change.value;
    else if (change.op === 'scale') percent = scaleBy(percent, change.percent);
  }
  return { typed, percent };
}
