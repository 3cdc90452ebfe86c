import type { DriverRole } from '../driver-role';
import { zeros } from '../exact';
import type { OwnerList } from '../types';
import type { ModelView } from '../view';

interface Spanned {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

/** An owner's drivers over the model, by name, and a row over the months in which it goes on. */
export function ownerMonths(view: ModelView, list: OwnerList, owner: Spanned, roles: readonly DriverRole[]) {
  const { from, to } = view.span(`${list}/${owner.id}/start`, owner.start, owner.end);
  const drivers = Object.fromEntries(roles.map((role) => [role.name, view.series(list, owner, role, from)]));
  return {
    /** A driver's value in a month. */
    at: (name: string, t: number): number => drivers[name]?.[t] ?? 0,
    row(value: (t: number) => number): number[] {
      const amounts = zeros(view.months);
      for (let t = from; t <= to; t += 1) amounts[t] = value(t);
      return amounts;
    },
  };
}
