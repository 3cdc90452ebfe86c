import { type DriverRole, type RoleTraits, rolesOf, scaleOf } from '../driver-role';
import type { DriverUnit } from '../types';

/** A whole number that an owner has besides its drivers, the same in every month and scenario. */
export interface SettingTraits {
  readonly min: number;
  readonly max: number;
  /** What an empty cell means, and a template that does not say it. */
  readonly empty: number;
  /** What a new row begins with. */
  readonly fresh: number;
  /** What it is counted in, if that is time. */
  readonly unit: 'months' | null;
}
export interface Setting extends SettingTraits {
  readonly name: string;
}

/** What something is counted in within a month: `whole` is whole things. */
export type StepUnit = DriverUnit | 'whole';

/** One number of a product: a driver of the owner's own, one that comes from elsewhere in the model, or a step before. */
export interface Operand {
  readonly from: 'driver' | 'given' | 'step';
  readonly name: string;
  readonly unit: StepUnit;
}

/**
 * One or two numbers multiplied, divided by `per`, and rounded once: the engine counts it in whole numbers, the workbook
 * writes it as a formula. Percents and basis points are taken as such.
 */
export interface Product {
  readonly of: readonly Operand[];
  /** A number, or the setting that holds it. */
  readonly per: number | string | null;
  /** What it comes to. */
  readonly unit: 'money' | 'whole';
}
export interface Step extends Product {
  readonly name: string;
}

/** What a month of something is worth: its drivers and settings, and what is made of them. */
export interface MonthPlan {
  /** Those that enter its products. */
  readonly drivers: readonly DriverRole[];
  readonly settings: readonly Setting[];
  /** What is worked out on the way, in order. */
  readonly steps: readonly Step[];
  readonly worth: Product;
}

interface ProductSource<Name extends string, Setting extends string> {
  readonly of: readonly [Name] | readonly [Name, Name];
  readonly per?: number | Setting;
}

/** How a kind writes its month down; `Given` are what it may take from elsewhere. */
export interface MonthSource<Name extends string, Sets extends string, Given extends string, Steps extends string> {
  /** In the order in which they are shown. */
  readonly drivers: Readonly<Record<Name, RoleTraits>>;
  readonly settings: Readonly<Record<Sets, SettingTraits>>;
  readonly steps?: Readonly<
    Record<Steps, ProductSource<Name | Given | NoInfer<Steps>, Sets> & { readonly unit: 'money' | 'whole' }>
  >;
  readonly worth: ProductSource<Name | Given | NoInfer<Steps>, Sets>;
}

/** The plan that a kind wrote down, every name found. Throws when a product takes a step that comes after it, or what nothing gives. */
export function monthPlan<Name extends string, Sets extends string, Given extends string, Steps extends string>(
  source: MonthSource<Name, Sets, Given, Steps>,
  given: Readonly<Record<Given, StepUnit>>,
): MonthPlan {
  const drivers = rolesOf(source.drivers);
  const steps: Step[] = [];
  const operand = (name: string): Operand => {
    const driver = drivers.find((role) => role.name === name);
    if (driver) return { from: 'driver', name, unit: driver.unit };
    const step = steps.find((one) => one.name === name);
    if (step) return { from: 'step', name, unit: step.unit };
    const unit = Object.hasOwn(given, name) ? given[name as Given] : undefined;
    if (unit === undefined) throw new Error(`Nothing gives a product its ${name}`);
    return { from: 'given', name, unit };
  };
  const product = ({ of, per }: ProductSource<string, string>, unit: Product['unit']): Product => ({
    of: of.map(operand),
    per: per ?? null,
    unit,
  });
  for (const [name, step] of Object.entries<ProductSource<string, string> & { unit: Product['unit'] }>(
    source.steps ?? {},
  ))
    steps.push({ name, ...product(step, step.unit) });
  const settings = Object.entries<SettingTraits>(source.settings).map(([name, traits]) => ({ name, ...traits }));
  return { drivers, settings, steps, worth: product(source.worth, 'money') };
}

/** How many smallest steps of a unit make one whole: a hundred percent, ten thousand basis points. */
export function wholeOf(unit: StepUnit): number {
  if (unit === 'whole') return 1;
  const parts = { percent: 100, 'basis-points': 10_000, money: 1, price: 1, count: 1 };
  return scaleOf(unit) * parts[unit];
}

/** A setting of an owner. */
export function settingOf(owner: object, name: string): number {
  return (owner as Readonly<Record<string, number>>)[name] as number;
}
