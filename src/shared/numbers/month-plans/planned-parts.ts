import type { Currency } from '#shared/base';
import type { Driver } from '#shared/project';
import { type DriverRole, freshDriver } from '../driver-role';
import type { Setting } from './month-plan';

/** Where the drivers and settings of something of a kind come from. */
export interface PartSources {
  readonly driver: (role: DriverRole) => Driver;
  readonly setting: (setting: Setting) => number;
}

interface Planned {
  readonly drivers: readonly DriverRole[];
  readonly settings: readonly Setting[];
}

/** All drivers and settings that a kind asks for, by name. */
export function plannedParts({ drivers, settings }: Planned, { driver, setting }: PartSources) {
  return Object.fromEntries([
    ...drivers.map((role) => [role.name, driver(role)] as const),
    ...settings.map((one) => [one.name, setting(one)] as const),
  ]);
}

/** What something new begins with. */
export function freshParts(currency: Currency): PartSources {
  return { driver: (role) => freshDriver(role, currency), setting: ({ fresh }) => fresh };
}
