import type { CostKind, CustomerBase, Driver, Numbers, Path, StreamKind } from '#shared/project';
import { monthIndex } from './calendar';
import { million } from './exact';
import type { DriverInfo, DriverUnit, OwnerList } from './types';

/** A driver's place below its owner, its unit, and the range in which it makes sense. */
export interface DriverRole {
  /** Below the owner, names joined by `/`: `price`, `customers/churn`. */
  readonly at: string;
  readonly unit: DriverUnit;
  readonly max: number;
}

const role = (at: string, unit: DriverUnit, max = limits[unit]): DriverRole => ({ at, unit, max });

/** The most that a driver may be, in its own unit: beyond it numbers would stop being exact. */
const limits: Readonly<Record<DriverUnit, number>> = {
  money: 10_000_000_000_000,
  price: 5_000_000_000,
  count: 5_000_000_000,
  percent: 100,
  'basis-points': 10_000,
};

const customers = [role('customers/new', 'count'), role('customers/churn', 'percent')];

/** The drivers of each kind of revenue stream. */
export const streamDrivers: Readonly<Record<StreamKind, readonly DriverRole[]>> = {
  licence: [role('units', 'count'), role('price', 'price')],
  subscription: [...customers, role('price', 'price')],
  services: [role('units', 'count'), role('price', 'price')],
  usage: [...customers, role('units', 'count'), role('price', 'price')],
  assets: [...customers, role('assets', 'money'), role('fee', 'basis-points')],
  partner: [role('sales', 'money'), role('share', 'percent')],
};

/** The drivers of each kind of cost. */
export const costDrivers: Readonly<Record<CostKind, readonly DriverRole[]>> = {
  fixed: [role('amount', 'money')],
  'per-head': [role('amount', 'price')],
  'revenue-share': [role('share', 'percent')],
  'per-customer': [role('amount', 'price')],
  'per-unit': [role('units', 'count'), role('price', 'price')],
};

export const hireDrivers: readonly DriverRole[] = [role('salary', 'money')];
export const trainingDrivers: readonly DriverRole[] = [
  role('gpus', 'count', 10_000_000),
  role('hours', 'count', 1_000_000),
  role('price', 'price'),
  role('runsPerQuarter', 'count', 10_000),
];
export const dataWorkDrivers: readonly DriverRole[] = [
  role('labels', 'count'),
  role('labelPrice', 'price'),
  role('storage', 'count'),
  role('storagePrice', 'price'),
];

/** How many of a unit's smallest steps make one of it. */
export function scaleOf(unit: DriverUnit): 1 | 1_000_000 {
  return unit === 'money' ? 1 : million;
}

/** The driver that a role names below its owner. */
export function driverAt(owner: object, at: string): Driver {
  const slash = at.indexOf('/');
  const record = owner as Readonly<Record<string, unknown>>;
  if (slash < 0) return record[at] as Driver;
  const inner = record[at.slice(0, slash)] as Readonly<Record<string, unknown>>;
  return inner[at.slice(slash + 1)] as Driver;
}

/** Whether a stream's customers are another one's, so that its own two drivers lie idle. */
export function isShared(base: CustomerBase): boolean {
  return base.of !== '';
}

interface Owner {
  readonly id: string;
  readonly start: string;
}

/** Every driver of a model that counts, in the order of the model. */
export function driversOf(numbers: Numbers): DriverInfo[] {
  const drivers: DriverInfo[] = [];
  const add = (list: OwnerList, index: number, owner: Owner, name: string, roles: readonly DriverRole[]) => {
    const startIndex = Math.max(0, monthIndex(numbers.startMonth, owner.start) ?? 0);
    for (const { at, unit, max } of roles) {
      const names = at.split('/');
      drivers.push({
        path: `${list}/${owner.id}/${at}`,
        place: ['numbers', list, index, ...names] satisfies Path,
        unit,
        owner: { list, id: owner.id, name },
        role: names.at(-1) as string,
        startIndex,
        min: 0,
        max,
      });
    }
  };
  numbers.streams.forEach((stream, index) => {
    const shared = 'customers' in stream && isShared(stream.customers as CustomerBase);
    const roles = streamDrivers[stream.kind].filter(({ at }) => !shared || !at.startsWith('customers/'));
    add('streams', index, stream, stream.name, roles);
  });
  numbers.costs.forEach((cost, index) => {
    add('costs', index, cost, cost.name, costDrivers[cost.kind]);
  });
  numbers.hires.forEach((hire, index) => {
    add('hires', index, hire, hire.role, hireDrivers);
  });
  numbers.training.forEach((run, index) => {
    add('training', index, run, run.name, trainingDrivers);
  });
  numbers.dataWork.forEach((work, index) => {
    add('dataWork', index, work, work.name, dataWorkDrivers);
  });
  return drivers;
}

/** The driver that stands at a place which {@link driversOf} gave. */
export function driverOf(numbers: Numbers, { place }: DriverInfo): Driver {
  return place
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], numbers) as Driver;
}
