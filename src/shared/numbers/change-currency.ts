import { type Currency, minorPerMajor } from '#shared/base';
import {
  type Chart,
  type Driver,
  type Override,
  type Patch,
  type Path,
  type Project,
  unitOfSeries,
} from '#shared/project';
import { driverOf, driversOf } from './drivers';
import type { DriverInfo } from './types';

export type CurrencyParts = Pick<Project, 'raise' | 'numbers' | 'market' | 'capTable' | 'claims' | 'plan' | 'deck'>;

/** Another currency for a whole project, as one change. */
export interface CurrencyChange {
  readonly patches: readonly Patch[];
  /** Amounts that had cents which the new currency does not have: they are rounded. */
  readonly rounded: number;
  /** Amounts that would be more than a file may hold: they stop there. */
  readonly clipped: number;
}

/** The most that a typed decimal may be in a file. */
const mostDecimal = 1e15;

/**
 * Gives a project another currency. Every amount keeps the figure that is read: 1,000.00 dollars become 1,000 yen, so
 * that nothing is converted by a rate. Where the two count in the same minor units only the currency changes. Charts in
 * the old currency follow. No patches when it is the project's already.
 */
export function changeCurrency(project: CurrencyParts, to: Currency): CurrencyChange {
  const from = project.raise.currency;
  if (from === to) return { patches: [], rounded: 0, clipped: 0 };
  const rescale = rescaling(minorPerMajor(from), minorPerMajor(to));
  rescale.patches.push({ op: 'set', path: ['raise', 'currency'], value: to });
  chartsIn(project.deck, ['deck'], from, to, rescale);
  chartsIn(project.plan, ['plan'], from, to, rescale);
  if (!rescale.isSame) amountsIn(project, rescale);
  const { patches, rounded, clipped } = rescale;
  return { patches, rounded, clipped };
}

function amountsIn(project: CurrencyParts, rescale: Rescaling): void {
  for (const part of ['raise', 'numbers', 'market', 'capTable'] as const)
    minorsIn(project[part], [part], false, rescale);
  driversIn(project.numbers, rescale);
  registeredCapitalIn(project.capTable, rescale);
  project.claims.forEach(({ unit, value }, index) => {
    if (unit === 'money') rescale.money(['claims', index, 'value'], value);
  });
}

interface Rescaling extends CurrencyChange {
  readonly patches: Patch[];
  readonly isSame: boolean;
  /** An amount that the file keeps as a whole number. */
  readonly whole: (path: Path, value: number) => void;
  /** An amount in whole minor units that the file keeps as a decimal. */
  readonly money: (path: Path, value: number) => void;
  /** A price, which may be parts of a minor unit. */
  readonly price: (path: Path, value: number) => void;
}

function rescaling(from: number, to: number): Rescaling {
  const result = { patches: [] as Patch[], rounded: 0, clipped: 0, isSame: from === to };
  const put = (path: Path, value: number, tidy: (value: number) => number, most: number) => {
    const exact = (value / from) * to;
    const next = Math.min(Math.max(tidy(exact), -most), most);
    if (Math.abs(exact) > most) result.clipped += 1;
    else if (Math.abs((next / to) * from - value) > 1e-6 * Math.max(1, Math.abs(value) * 1e-6)) result.rounded += 1;
    if (next !== value) result.patches.push({ op: 'set', path, value: next });
  };
  return Object.assign(result, {
    whole: (path: Path, value: number) => put(path, value, roundedWhole, Number.MAX_SAFE_INTEGER - 1),
    money: (path: Path, value: number) => put(path, value, roundedWhole, mostDecimal),
    // Six decimals count.
    price: (path: Path, value: number) => put(path, value, (exact) => Math.round(exact * 1e6) / 1e6 + 0, mostDecimal),
  });
}

const roundedWhole = (value: number) => Math.round(value) + 0;

/** Whatever is called `…Minor` holds minor units, wherever it stands; lists of them too (`exitsMinor`). */
function minorsIn(node: unknown, path: Path, isMinor: boolean, rescale: Rescaling): void {
  if (typeof node === 'number') {
    if (isMinor) rescale.whole(path, node);
  } else if (Array.isArray(node)) {
    node.forEach((item, index) => {
      minorsIn(item, [...path, index], isMinor, rescale);
    });
  } else if (typeof node === 'object' && node !== null) {
    for (const [name, value] of Object.entries(node)) minorsIn(value, [...path, name], name.endsWith('Minor'), rescale);
  }
}

function driversIn(numbers: Project['numbers'], rescale: Rescaling): void {
  const byPath = new Map<string, DriverInfo>();
  for (const info of driversOf(numbers)) {
    const put = putterOf(info, rescale);
    if (!put) continue;
    byPath.set(info.path, info);
    const driver = driverOf(numbers, info);
    const { place } = info;
    put([...place, 'start'], driver.start);
    if (driver.growth.kind === 'step') put([...place, 'growth', 'value'], driver.growth.value);
    for (const [month, value] of Object.entries(driver.months)) put([...place, 'months', month], value);
  }
  for (const scenario of ['cautious', 'bold'] as const) {
    numbers.scenarios[scenario].forEach((override, index) => {
      const place = ['numbers', 'scenarios', scenario, index, 'value'];
      overrideIn(override, place, byPath.get(override.path), numbers, rescale);
    });
  }
}

/** How a driver's values are rescaled; null where they are no money. */
function putterOf({ unit }: DriverInfo, rescale: Rescaling): Rescaling['money'] | null {
  return unit === 'money' ? rescale.money : unit === 'price' ? rescale.price : null;
}

function overrideIn(
  override: Override,
  place: Path,
  info: DriverInfo | undefined,
  numbers: Project['numbers'],
  rescale: Rescaling,
): void {
  if (override.op === 'scale' || override.op === 'delay') return;
  if (!info) {
    if (override.op === 'set' && override.path.endsWith('Minor')) rescale.money(place, override.value);
    return;
  }
  const driver: Driver = driverOf(numbers, info);
  if (override.op !== 'growth' || driver.growth.kind === 'step') putterOf(info, rescale)?.(place, override.value);
}

/** Of a company without shares, minor units of its capital stand where shares do. */
function registeredCapitalIn(table: Project['capTable'], rescale: Rescaling): void {
  if (table.form !== 'registered-capital') return;
  const put = (path: Path, shares: number) => rescale.whole(['capTable', ...path], shares);
  table.issued.forEach(({ shares }, index) => {
    put(['issued', index, 'shares'], shares);
  });
  table.grants.forEach(({ shares }, index) => {
    put(['grants', index, 'shares'], shares);
  });
  put(['unissuedOptions'], table.unissuedOptions);
  table.rounds.forEach(({ pool }, index) => {
    if (pool.kind === 'increase') put(['rounds', index, 'pool', 'shares'], pool.shares);
  });
  if (table.raise.pool.kind === 'increase') put(['raise', 'pool', 'shares'], table.raise.pool.shares);
}

interface MoneyChart extends Pick<Chart, 'type' | 'unit' | 'xUnit'> {
  readonly currency: Currency;
  readonly series: readonly { readonly values: readonly (number | null)[] }[];
}

function isMoneyChart(node: object): node is MoneyChart {
  return (
    'currency' in node &&
    (('unit' in node && node.unit === 'money') || ('xUnit' in node && node.xUnit === 'money')) &&
    'series' in node &&
    Array.isArray(node.series)
  );
}

/** Charts of money, on slides and in the plan. One in another currency than the project's is left as it is. */
function chartsIn(node: unknown, path: Path, from: Currency, to: Currency, rescale: Rescaling): void {
  if (Array.isArray(node)) {
    node.forEach((item, index) => {
      chartsIn(item, [...path, index], from, to, rescale);
    });
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if (!isMoneyChart(node)) {
    for (const [name, value] of Object.entries(node)) chartsIn(value, [...path, name], from, to, rescale);
    return;
  }
  if (node.currency !== from) return;
  rescale.patches.push({ op: 'set', path: [...path, 'currency'], value: to });
  if (rescale.isSame) return;
  node.series.forEach(({ values }, index) => {
    if (unitOfSeries(node, index) !== 'money') return;
    values.forEach((value, at) => {
      if (value !== null) rescale.price([...path, 'series', index, 'values', at], value);
    });
  });
}
