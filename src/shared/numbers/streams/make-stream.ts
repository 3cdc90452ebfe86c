import { type Currency, newId } from '#shared/base';
import {
  type CustomerBase,
  type Driver,
  type Stream,
  type StreamKind,
  steadyDriver,
  streamSchema,
} from '#shared/project';
import { type DriverRole, freshDriver } from '../driver-role';
import type { Setting } from '../kinds/month-plan';
import { streamPlans } from './index';

interface Common {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly receivableDays: number;
}

/** Where the parts come from that streams of a kind have beyond those of all. */
interface Parts {
  readonly customers: () => CustomerBase;
  readonly driver: (role: DriverRole) => Driver;
  readonly setting: (setting: Setting) => number;
}

/** A stream with all that its kind asks for. Throws when its schema does not take a part. */
export function makeStream(kind: StreamKind, common: Common, parts: Parts): Stream {
  const { customers, drivers, settings } = streamPlans[kind];
  return streamSchema.parse({
    ...common,
    kind,
    ...(customers?.kind === 'served' ? { customers: parts.customers() } : {}),
    ...Object.fromEntries(drivers.map((role) => [role.name, parts.driver(role)])),
    ...Object.fromEntries(settings.map((setting) => [setting.name, parts.setting(setting)])),
  });
}

/** What a new stream begins with: figures of a small company, so that something moves; each waits to be typed over. */
export function newStream(kind: StreamKind, name: string, currency: Currency): Stream {
  const { customers, freshReceivableDays } = streamPlans[kind];
  const common = { id: newId(), name, start: '', receivableDays: freshReceivableDays };
  const served = customers?.kind === 'served' ? customers : { new: 0, churn: 0 };
  return makeStream(kind, common, {
    customers: () => ({ of: '', opening: 0, new: steadyDriver(served.new), churn: steadyDriver(served.churn) }),
    driver: (role) => freshDriver(role, currency),
    setting: ({ fresh }) => fresh,
  });
}
