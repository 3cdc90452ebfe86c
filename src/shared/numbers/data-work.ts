import { type Currency, newId } from '#shared/base';
import type { DataWork } from '#shared/project';
import { count, freshDrivers, price, rolesOf } from './driver-role';
import { flow, million, mulDiv } from './exact';
import { ownerMonths } from './month-plans/owner-months';
import type { CostForecast } from './types';
import type { ModelView } from './view';

const traits = { labels: count(1_000), labelPrice: price(0.5), storage: count(1), storagePrice: price(25) };
export const dataWorkRoles = rolesOf(traits);
const squared = million * million;

export function newDataWork(name: string, currency: Currency): DataWork {
  const drivers = freshDrivers(traits, currency);
  return { id: newId(), name, category: 'research', start: '', end: '', ...drivers };
}

/** Labels bought in the month and data kept through it. */
export function forecastDataWork(view: ModelView, work: DataWork): CostForecast {
  const { at, row } = ownerMonths(view, 'dataWork', work, dataWorkRoles);
  const product = (units: string, price: string, t: number) => mulDiv(at(units, t), at(price, t), squared);
  const amounts = row((t) => flow(product('labels', 'labelPrice', t) + product('storage', 'storagePrice', t)));
  const { id, name, category } = work;
  return { id, source: 'dataWork', name, category, amounts, people: null, volume: null };
}
