import { type Currency, newId } from '#shared/base';
import type { Hire } from '#shared/project';
import { freshDriver, money, rolesOf } from './driver-role';
import { whole } from './driver-series';
import { flow, million, mulDiv, scaled } from './exact';
import { ownerMonths } from './month-plans/owner-months';
import type { CostForecast } from './types';
import type { ModelView } from './view';

const traits = { salary: money((currency) => (currency === 'CNY' ? 25_000 : 8_000)) };
export const hireRoles = rolesOf(traits);

/** One person more, of no name yet. */
export function newHire(role: string, currency: Currency): Hire {
  const salary = freshDriver(traits.salary, currency);
  return { id: newId(), role, category: 'research', count: 1, start: '', end: '', salary };
}

/** People of one role: salaries, employer's charges, heads. */
export function forecastHire(view: ModelView, hire: Hire): CostForecast {
  const count = Math.min(Math.max(view.whole(`hires/${hire.id}/count`, hire.count), 0), 10_000);
  const payroll = scaled(view.decimal('payrollPercent', view.input.numbers.payrollPercent), million, 0, 200);
  const { at, row } = ownerMonths(view, 'hires', hire, hireRoles);
  const heads = row(() => count);
  const salaries = row((t) => flow(count * at('salary', t)));
  const charges = salaries.map((salary) => mulDiv(salary, payroll, whole));
  return {
    id: hire.id,
    source: 'hires',
    name: hire.role,
    category: hire.category,
    amounts: salaries.map((salary, t) => salary + (charges[t] as number)),
    people: { salaries, charges, heads },
    volume: null,
  };
}
