import { type Currency, minorPerMajor } from '#shared/base';
import { type Driver, steadyDriver } from '#shared/project';
import { million } from './exact';
import type { DriverUnit } from './types';

/** A figure that a new row begins with: amounts in major units, all else in the driver's own. */
export type FreshFigure = number | ((currency: Currency) => number);

/** What a driver is, apart from whose it is. */
export interface RoleTraits {
  readonly unit: DriverUnit;
  /** The most that it may be, in its own unit: beyond it numbers would stop being exact. */
  readonly max: number;
  readonly fresh: FreshFigure;
}

/** A driver's place below its owner, its unit, and the range in which it makes sense. */
export interface DriverRole extends RoleTraits {
  /** The property's name: `price`, `churn`. */
  readonly name: string;
  /** Below the owner, names joined by `/`: `price`, `customers/churn`. */
  readonly at: string;
}

/** Whole minor units a month. */
export const money = (fresh: FreshFigure): RoleTraits => ({ unit: 'money', max: 10_000_000_000_000, fresh });
/** Minor units of one thing, and parts of them. */
export const price = (fresh: FreshFigure): RoleTraits => ({ unit: 'price', max: 5_000_000_000, fresh });
export const count = (fresh: FreshFigure, max = 5_000_000_000): RoleTraits => ({ unit: 'count', max, fresh });
export const percent = (fresh: FreshFigure): RoleTraits => ({ unit: 'percent', max: 100, fresh });
export const basisPoints = (fresh: FreshFigure): RoleTraits => ({ unit: 'basis-points', max: 10_000, fresh });

/** Roles by name, in the order in which they are written; `below` is where they stand: `customers/`. */
export function rolesOf(traits: Readonly<Record<string, RoleTraits>>, below = ''): DriverRole[] {
  return Object.entries(traits).map(([name, trait]) => ({ name, at: `${below}${name}`, ...trait }));
}

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

/** A driver as a new row has it: one that stays at its role's figure. */
export function freshDriver({ unit, fresh }: RoleTraits, currency: Currency): Driver {
  const figure = typeof fresh === 'number' ? fresh : fresh(currency);
  return steadyDriver(unit === 'money' || unit === 'price' ? Math.round(figure * minorPerMajor(currency)) : figure);
}

/** The drivers of a new row, by name, in the order of their traits. */
export function freshDrivers<K extends string>(traits: Readonly<Record<K, RoleTraits>>, currency: Currency) {
  const drivers = Object.entries<RoleTraits>(traits).map(([name, one]) => [name, freshDriver(one, currency)]);
  return Object.fromEntries(drivers) as Record<K, Driver>;
}

/** A role by its name. Throws for one that there is not: a kind names no other than its own. */
export function roleOf(roles: readonly DriverRole[], name: string): DriverRole {
  const role = roles.find((one) => one.name === name);
  if (!role) throw new Error(`No driver ${name}`);
  return role;
}
