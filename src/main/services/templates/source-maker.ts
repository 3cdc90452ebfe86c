import { type Currency, type IdSource, minorPerMajor } from '#shared/base';
import type { Driver } from '#shared/project';
import type { DriverSource } from './source-fields';

/** Turns what a template says into what a project keeps: ids for keys, minor units for major ones. */
export type Maker = ReturnType<typeof maker>;

/** A maker for one project; ids of one template's keys are its own. */
export function maker({ newId, currency }: { readonly newId: IdSource; readonly currency: Currency }) {
  const ids = new Map<string, string>();
  const per = minorPerMajor(currency);
  /** Millionths of a minor unit are kept; what floating point adds beyond them is not. */
  const minor = (major: number) => Math.round(major * per * 1e6) / 1e6;
  const driver = (source: DriverSource, of: (value: number) => number): Driver => {
    if (typeof source === 'number')
      return { start: of(source), growth: { kind: 'none', value: 0, every: 1 }, months: {} };
    const { from, percent, step, every = 1, years = {} } = source;
    const growth: Driver['growth'] =
      percent !== undefined
        ? { kind: 'percent', value: percent, every }
        : step !== undefined
          ? { kind: 'step', value: of(step), every }
          : { kind: 'none', value: 0, every };
    const months = Object.entries(years).flatMap(([year, values]) =>
      values.map((value, index) => [`${year}-${String(index + 1).padStart(2, '0')}`, of(value)] as const),
    );
    return { start: of(from), growth, months: Object.fromEntries(months) };
  };
  return {
    newId,
    /** The id of something new, which the file may call by a key. */
    name(key: string | undefined): string {
      const id = newId();
      if (key === undefined) return id;
      if (ids.has(key)) throw new Error(`A template's numbers have two ${key}`);
      ids.set(key, id);
      return id;
    },
    idOf(key: string | undefined): string {
      if (key === undefined) return '';
      const id = ids.get(key);
      if (id === undefined) throw new Error(`A template's numbers have no ${key}`);
      return id;
    },
    amount: (major: number) => Math.round(major * per),
    money: (source: DriverSource) => driver(source, minor),
    count: (source: DriverSource) => driver(source, (value) => value),
  };
}
