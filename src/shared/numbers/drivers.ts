import type { Driver, Numbers } from '#shared/project';
import { monthIndex } from './calendar';
import { costPlans } from './costs/index';
import { dataWorkRoles } from './data-work';
import type { DriverRole } from './driver-role';
import type { DriverWord } from './month-plans/driver-word';
import { hireRoles } from './people';
import { streamRoles } from './streams/index';
import { trainingRoles } from './training';
import type { DriverInfo, OwnerList } from './types';

interface Owner {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  /** Whose words its drivers have: a kind, or the list itself. */
  readonly words: string;
  readonly roles: readonly DriverRole[];
}

/** Every driver of a model that counts, in the order of the model. */
export function driversOf(numbers: Numbers): DriverInfo[] {
  const drivers: DriverInfo[] = [];
  const add = (list: OwnerList, index: number, { id, name, start, words, roles }: Owner) => {
    const startIndex = Math.max(0, monthIndex(numbers.startMonth, start) ?? 0);
    for (const { name: role, at, unit, max } of roles) {
      drivers.push({
        path: `${list}/${id}/${at}`,
        place: ['numbers', list, index, ...at.split('/')],
        unit,
        owner: { list, id, name },
        role,
        word: `${words}.${role}` as DriverWord,
        startIndex,
        min: 0,
        max,
      });
    }
  };
  numbers.streams.forEach((stream, at) => {
    const { id, name, start, kind } = stream;
    add('streams', at, { id, name, start, words: kind, roles: streamRoles(stream) });
  });
  numbers.costs.forEach(({ id, name, start, kind }, at) => {
    add('costs', at, { id, name, start, words: kind, roles: costPlans[kind].drivers });
  });
  numbers.hires.forEach(({ id, role, start }, at) => {
    add('hires', at, { id, name: role, start, words: 'hires', roles: hireRoles });
  });
  numbers.training.forEach(({ id, name, start }, at) => {
    add('training', at, { id, name, start, words: 'training', roles: trainingRoles });
  });
  numbers.dataWork.forEach(({ id, name, start }, at) => {
    add('dataWork', at, { id, name, start, words: 'dataWork', roles: dataWorkRoles });
  });
  return drivers;
}

/** The driver that stands at a place which {@link driversOf} gave. */
export function driverOf(numbers: Numbers, { place }: DriverInfo): Driver {
  return place
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], numbers) as Driver;
}
