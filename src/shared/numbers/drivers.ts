import type { Driver, Numbers, Path } from '#shared/project';
import { monthIndex } from './calendar';
import { costPlans } from './costs/index';
import { dataWorkRoles } from './data-work';
import type { DriverRole } from './driver-role';
import { hireRoles } from './people';
import { streamRoles } from './streams/index';
import { trainingRoles } from './training';
import type { DriverInfo, OwnerList } from './types';

interface Owner {
  readonly id: string;
  readonly start: string;
}

/** Every driver of a model that counts, in the order of the model. */
export function driversOf(numbers: Numbers): DriverInfo[] {
  const drivers: DriverInfo[] = [];
  const add = (list: OwnerList, index: number, owner: Owner, name: string, roles: readonly DriverRole[]) => {
    const startIndex = Math.max(0, monthIndex(numbers.startMonth, owner.start) ?? 0);
    for (const { name: role, at, unit, max } of roles) {
      const names = at.split('/');
      drivers.push({
        path: `${list}/${owner.id}/${at}`,
        place: ['numbers', list, index, ...names] satisfies Path,
        unit,
        owner: { list, id: owner.id, name },
        role,
        startIndex,
        min: 0,
        max,
      });
    }
  };
  numbers.streams.forEach((stream, index) => {
    add('streams', index, stream, stream.name, streamRoles(stream));
  });
  numbers.costs.forEach((cost, index) => {
    add('costs', index, cost, cost.name, costPlans[cost.kind].drivers);
  });
  numbers.hires.forEach((hire, index) => {
    add('hires', index, hire, hire.role, hireRoles);
  });
  numbers.training.forEach((run, index) => {
    add('training', index, run, run.name, trainingRoles);
  });
  numbers.dataWork.forEach((work, index) => {
    add('dataWork', index, work, work.name, dataWorkRoles);
  });
  return drivers;
}

/** The driver that stands at a place which {@link driversOf} gave. */
export function driverOf(numbers: Numbers, { place }: DriverInfo): Driver {
  return place
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], numbers) as Driver;
}
