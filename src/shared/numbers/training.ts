import { type Currency, newId } from '#shared/base';
import type { Training } from '#shared/project';
import { count, freshDrivers, price, rolesOf } from './driver-role';
import { flow, largest, million, mulDiv } from './exact';
import { ownerMonths } from './month-plans/owner-months';
import type { CostForecast } from './types';
import type { ModelView } from './view';

const traits = {
  gpus: count(8, 10_000_000),
  hours: count(24, 1_000_000),
  price: price((currency) => (currency === 'CNY' ? 16 : 2.4)),
  runsPerQuarter: count(1, 10_000),
};
export const trainingRoles = rolesOf(traits);
const squared = million * million;

export function newTraining(name: string, currency: Currency): Training {
  const drivers = freshDrivers(traits, currency);
  return { id: newId(), name, category: 'research', start: '', end: '', ...drivers };
}

/** A third of a quarter's runs each month. A run is GPUs x hours x price. */
export function forecastTraining(view: ModelView, training: Training): CostForecast {
  const { at, row } = ownerMonths(view, 'training', training, trainingRoles);
  const amounts = row((t) => {
    const gpuHours = Math.min(mulDiv(at('gpus', t), at('hours', t), million), largest);
    const run = flow(mulDiv(gpuHours, at('price', t), squared));
    return flow(mulDiv(run, at('runsPerQuarter', t), 3 * million));
  });
  const { id, name, category } = training;
  return { id, source: 'training', name, category, amounts, people: null, volume: null };
}
