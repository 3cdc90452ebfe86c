import { type Currency, newId } from '#shared/base';
import { type Cost, type CostCategory, type CostKind, costSchema, type Driver } from '#shared/project';
import { type DriverRole, freshDriver } from '../driver-role';
import type { Setting } from '../kinds/month-plan';
import { costPlans, kindHangsOnStream } from './index';

interface Common {
  readonly id: string;
  readonly name: string;
  readonly category: CostCategory;
  readonly start: string;
  readonly end: string;
}

/** Where the parts come from that costs of a kind have beyond those of all. */
interface Parts {
  /** The stream that it hangs on, by id; empty for all of them. */
  readonly stream: () => string;
  readonly driver: (role: DriverRole) => Driver;
  readonly setting: (setting: Setting) => number;
}

/** A cost with all that its kind asks for. Throws when its schema does not take a part. */
export function makeCost(kind: CostKind, common: Common, parts: Parts): Cost {
  const { drivers, settings } = costPlans[kind];
  return costSchema.parse({
    ...common,
    kind,
    ...(kindHangsOnStream(kind) ? { stream: parts.stream() } : {}),
    ...Object.fromEntries(drivers.map((role) => [role.name, parts.driver(role)])),
    ...Object.fromEntries(settings.map((setting) => [setting.name, parts.setting(setting)])),
  });
}

/** A cost that comes every month; its category is the usual one for what it hangs on. */
export function newCost(kind: CostKind, name: string, currency: Currency): Cost {
  const { category } = costPlans[kind];
  return makeCost(
    kind,
    { id: newId(), name, category, start: '', end: '' },
    {
      stream: () => '',
      driver: (role) => freshDriver(role, currency),
      setting: ({ fresh }) => fresh,
    },
  );
}
