import { type Numbers, type Override, scenarioIds } from '#shared/project';
import { driversOf } from '../drivers';
import { baseOf } from '../streams/index';
import type { Report } from './types';

const spanned = ['streams', 'costs', 'hires', 'training', 'dataWork'] as const;
const dated = ['capex', 'loans', 'funding'] as const;

/** What a scenario can take hold of besides drivers. */
export interface OverridePaths {
  readonly drivers: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
}

/** Every path that an override of this model can name. */
export function overridePaths(
  numbers: Numbers,
  capTable?: { readonly safes: readonly { id: string }[]; readonly rounds: readonly { id: string }[] },
): OverridePaths {
  const typed = ['payrollPercent', 'payableDays', 'raise/amountMinor', 'opening/cashMinor'];
  const dates = ['raise/closeDate'];
  for (const stream of numbers.streams) {
    const { id } = stream;
    typed.push(`streams/${id}/receivableDays`);
    if (baseOf(stream)) typed.push(`streams/${id}/customers/opening`);
  }
  for (const { id } of numbers.hires) typed.push(`hires/${id}/count`);
  for (const list of spanned) for (const { id } of numbers[list]) dates.push(`${list}/${id}/start`);
  for (const list of dated) {
    for (const { id } of numbers[list]) {
      typed.push(`${list}/${id}/amountMinor`);
      dates.push(`${list}/${id}/month`);
    }
  }
  for (const { id } of numbers.loans) typed.push(`loans/${id}/ratePercent`);
  for (const { id } of capTable?.safes ?? []) dates.push(`safes/${id}/date`);
  for (const { id } of capTable?.rounds ?? []) dates.push(`rounds/${id}/date`);
  return {
    drivers: new Set(driversOf(numbers).map(({ path }) => path)),
    numbers: new Set(typed),
    dates: new Set(dates),
  };
}

/** Overrides that change nothing: of things that are gone, or of a sort that their place does not know. */
export function scenarioFindings(numbers: Numbers, paths: OverridePaths, report: Report): void {
  for (const scenario of scenarioIds) {
    if (scenario === 'base') continue;
    numbers.scenarios[scenario].forEach((override, index) => {
      if (works(override, paths)) return;
      const place = ['numbers', 'scenarios', scenario, index];
      report('numbers.idleOverride', 'warning', place, { scenario, path: override.path });
    });
  }
}

function works({ op, path }: Override, { drivers, numbers, dates }: OverridePaths): boolean {
  if (op === 'delay') return dates.has(path);
  if (op === 'growth' || op === 'month') return drivers.has(path);
  return drivers.has(path) || numbers.has(path);
}
