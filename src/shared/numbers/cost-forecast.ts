import { assertNever } from '#shared/base';
import type { Cost, DataWork, Hire, Training } from '#shared/project';
import type { CustomersOf } from './customers';
import { whole } from './driver-series';
import { costDrivers, type DriverRole, dataWorkDrivers, hireDrivers, trainingDrivers } from './drivers';
import { flow, largest, million, mulDiv, scaled, zeros } from './exact';
import type { CostForecast, Months, OwnerList } from './types';
import type { ModelView } from './view';

const squared = million * million;

/** What costs hang on besides their own drivers. */
export interface CostBasis {
  readonly revenue: Months;
  readonly revenueOf: (streamId: string) => Months | null;
  readonly customers: Months;
  readonly customersOf: CustomersOf;
  readonly heads: Months;
}

interface Spanned {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

/** A monthly row over the months in which something goes on, from its drivers. */
function row(
  view: ModelView,
  list: OwnerList,
  owner: Spanned,
  roles: readonly DriverRole[],
  value: (drivers: readonly Months[], t: number) => number,
): number[] {
  const { from, to } = view.span(`${list}/${owner.id}/start`, owner.start, owner.end);
  const drivers = roles.map((role) => view.series(list, owner, role, from));
  const amounts = zeros(view.months);
  for (let t = from; t <= to; t += 1) amounts[t] = value(drivers, t);
  return amounts;
}

const at = (drivers: readonly Months[], index: number, t: number) => drivers[index]?.[t] ?? 0;

/** The row of a cost that comes every month. */
export function forecastCost(view: ModelView, cost: Cost, basis: CostBasis): CostForecast {
  const { id, name, category } = cost;
  const common = { id, source: 'costs', name, category, people: null } as const;
  const roles = costDrivers[cost.kind];
  const amounts = (value: (drivers: readonly Months[], t: number) => number) => row(view, 'costs', cost, roles, value);
  switch (cost.kind) {
    case 'fixed':
      return { ...common, volume: null, amounts: amounts((of, t) => flow(at(of, 0, t))) };
    case 'per-head': {
      const each = amounts((of, t) => flow(mulDiv(basis.heads[t] as number, at(of, 0, t), million)));
      return { ...common, volume: null, amounts: each };
    }
    case 'revenue-share': {
      const revenue = cost.stream === '' ? basis.revenue : (basis.revenueOf(cost.stream) ?? zeros(view.months));
      const share = amounts((of, t) => flow(mulDiv(revenue[t] as number, at(of, 0, t), whole)));
      return { ...common, volume: null, amounts: share };
    }
    case 'per-customer': {
      const customers = customersFor(cost.stream, basis, view.months);
      const each = amounts((of, t) => flow(mulDiv(customers[t] as number, at(of, 0, t), squared)));
      return { ...common, volume: null, amounts: each };
    }
    case 'per-unit': {
      const customers = customersFor(cost.stream, basis, view.months);
      const volume = amounts((of, t) => Math.min(mulDiv(customers[t] as number, at(of, 0, t), squared), largest));
      const per = million * cost.perUnits;
      return { ...common, volume, amounts: amounts((of, t) => flow(mulDiv(volume[t] as number, at(of, 1, t), per))) };
    }
    default:
      return assertNever(cost);
  }
}

function customersFor(stream: string, basis: CostBasis, months: number): Months {
  return stream === '' ? basis.customers : (basis.customersOf(stream)?.count ?? zeros(months));
}

/** People of one role: salaries, employer's charges, heads. */
export function forecastHire(view: ModelView, hire: Hire): CostForecast {
  const count = Math.min(Math.max(view.whole(`hires/${hire.id}/count`, hire.count), 0), 10_000);
  const payroll = scaled(view.decimal('payrollPercent', view.input.numbers.payrollPercent), million, 0, 200);
  const heads = row(view, 'hires', hire, hireDrivers, () => count);
  const salaries = row(view, 'hires', hire, hireDrivers, (of, t) => flow(count * at(of, 0, t)));
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

/** A third of a quarter's runs each month. A run is GPUs x hours x price. */
export function forecastTraining(view: ModelView, training: Training): CostForecast {
  const amounts = row(view, 'training', training, trainingDrivers, (of, t) => {
    const gpuHours = Math.min(mulDiv(at(of, 0, t), at(of, 1, t), million), largest);
    const run = flow(mulDiv(gpuHours, at(of, 2, t), squared));
    return flow(mulDiv(run, at(of, 3, t), 3 * million));
  });
  const { id, name, category } = training;
  return { id, source: 'training', name, category, amounts, people: null, volume: null };
}

/** Labels bought in the month and data kept through it. */
export function forecastDataWork(view: ModelView, work: DataWork): CostForecast {
  const amounts = row(view, 'dataWork', work, dataWorkDrivers, (of, t) =>
    flow(mulDiv(at(of, 0, t), at(of, 1, t), squared) + mulDiv(at(of, 2, t), at(of, 3, t), squared)),
  );
  const { id, name, category } = work;
  return { id, source: 'dataWork', name, category, amounts, people: null, volume: null };
}
