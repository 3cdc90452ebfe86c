import { z } from 'zod';
import {
  costPlans,
  type DriverRole,
  kindHangsOnStream,
  type MonthPlan,
  makeCost,
  makeStream,
  type Setting,
  streamPlans,
} from '#shared/numbers';
import {
  type Cost,
  type CostKind,
  type CustomerBase,
  costKinds,
  type Driver,
  type Stream,
  type StreamKind,
  streamKinds,
} from '#shared/project';
import { type DriverSource, driver, key, month, rowCommon, words } from './source-fields';
import type { Maker } from './source-maker';

const customers = z.union([
  z.strictObject({ of: key }),
  z.strictObject({ opening: z.number(), new: driver, churn: driver }),
]);
const streamCommon = {
  key,
  name: words,
  start: month.optional(),
  receivableDays: z.int().optional(),
};

type Shape = Record<string, z.ZodType>;

/** Drivers have to be said; a template leaves out settings that are as usual. */
function partShape({ drivers, settings }: Pick<MonthPlan, 'drivers' | 'settings'>): Shape {
  return {
    ...Object.fromEntries(drivers.map(({ name }) => [name, driver])),
    ...Object.fromEntries(settings.map(({ name }) => [name, z.int().optional()])),
  };
}

function streamKindSource(kind: StreamKind) {
  const plan = streamPlans[kind];
  return z.strictObject({
    ...partShape(plan),
    ...(plan.customers?.kind === 'served' ? { customers } : {}),
    ...streamCommon,
    kind: z.literal(kind),
  });
}

function costKindSource(kind: CostKind) {
  const shape = { ...partShape(costPlans[kind]), ...(kindHangsOnStream(kind) ? { stream: key.optional() } : {}) };
  return z.strictObject({ ...shape, ...rowCommon, kind: z.literal(kind) });
}

const [firstStream, ...otherStreams] = streamKinds;
const [firstCost, ...otherCosts] = costKinds;
/** A stream as a template says it: what its kind asks for, and nothing else. */
export const streamSource = z.discriminatedUnion('kind', [
  streamKindSource(firstStream),
  ...otherStreams.map(streamKindSource),
]);
/** A cost as a template says it. */
export const costSource = z.discriminatedUnion('kind', [costKindSource(firstCost), ...otherCosts.map(costKindSource)]);

/** Training or data work as a template says it. */
export function rowSource(roles: readonly DriverRole[]) {
  return z.strictObject({ ...partShape({ drivers: roles, settings: [] }), ...rowCommon });
}

type Parts = Readonly<Record<string, unknown>>;

/** A stream as a project keeps it. Throws when it names customers that no stream before it has. */
export function streamOf(source: z.infer<typeof streamSource>, make: Maker): Stream {
  const { kind, key, name, start = '', receivableDays = 0 } = source;
  const common = { id: make.name(key), name, start, receivableDays };
  return makeStream(kind, common, {
    customers: () => customersOf(customers.parse(source.customers), make),
    driver: (role) => driverOf(source, role, make),
    setting: (setting) => settingIn(source, setting),
  });
}

function customersOf(source: z.infer<typeof customers>, make: Maker): CustomerBase {
  if ('of' in source) return { of: make.idOf(source.of), opening: 0, new: make.count(0), churn: make.count(0) };
  const { opening, new: added, churn } = source;
  return { of: '', opening, new: make.count(added), churn: make.count(churn) };
}

/** A cost as a project keeps it. Throws when it names a stream that there is not. */
export function costOf(source: z.infer<typeof costSource>, make: Maker): Cost {
  const { kind, key, name, category, start = '', end = '' } = source;
  return makeCost(
    kind,
    { id: make.name(key), name, category, start, end },
    {
      stream: () => make.idOf(source.stream as string | undefined),
      driver: (role) => driverOf(source, role, make),
      setting: (setting) => settingIn(source, setting),
    },
  );
}

/** Training or data work, as far as their schemas know it. */
export function rowOf(source: z.infer<ReturnType<typeof rowSource>>, roles: readonly DriverRole[], make: Maker): Parts {
  const { key, name, category, start = '', end = '' } = source;
  const drivers = Object.fromEntries(roles.map((role) => [role.name, driverOf(source, role, make)]));
  return { id: make.name(key), name, category, start, end, ...drivers };
}

/** A driver that the schema has seen; money in major units. */
function driverOf(source: Parts, { name, unit }: DriverRole, make: Maker): Driver {
  const said = source[name] as DriverSource;
  return unit === 'money' || unit === 'price' ? make.money(said) : make.count(said);
}

function settingIn(source: Parts, { name, empty }: Setting): number {
  return (source[name] as number | undefined) ?? empty;
}
