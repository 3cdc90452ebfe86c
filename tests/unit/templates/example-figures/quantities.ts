import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capTable, exitWaterfall, type Stage, toNumber } from '#shared/cap-table';
import { factsOf } from '#shared/facts';
import {
  type Forecast,
  forecast,
  type LineName,
  lastOf,
  lineDefinition,
  lineDefinitions,
  type MetricId,
  metricIds,
  metricsOf,
  type Period,
  periodsOf,
  type StreamForecast,
  sumOver,
} from '#shared/numbers';
import type { Project, ScenarioId } from '#shared/project';
import type { Argument } from './expression';

type Call = (...given: readonly Argument[]) => number;
const million = 1_000_000;

/**
 * What an expression can ask a project for. Money in major units, per cents as they are written. A period is `2028`,
 * `2028-06`, `2028-Q2`, or two months: from and until. `cautious.`, `bold.` and `without.` (the raise) before a name ask another forecast.
 */
export function quantitiesOf(project: Project, folder: string): (name: string, given: readonly Argument[]) => number {
  const made = new Map<string, Readonly<Record<string, Call>>>();
  const callsOf = (which: string) => {
    const known = made.get(which) ?? modelCalls(project, which);
    made.set(which, known);
    return known;
  };
  const others = projectCalls(project, folder);
  const answers = new Map<string, number>();
  const asked = (name: string, given: readonly Argument[]) => {
    const [which, own] = name.includes('.') ? (name.split('.', 2) as [string, string]) : ['base', name];
    const call = (which === 'base' ? others[own] : undefined) ?? callsOf(which)[own];
    if (!call) throw new Error(`nothing is called ${name}`);
    return call(...given);
  };
  return (name, given) => {
    const question = JSON.stringify([name, given]);
    const answer = answers.get(question) ?? asked(name, given);
    answers.set(question, answer);
    return answer;
  };
}

function modelCalls(project: Project, which: string): Readonly<Record<string, Call>> {
  const model =
    which === 'without' ? forecast(project, 'base', { withRaise: false }) : forecast(project, which as ScenarioId);
  const period = (from: Argument | undefined, until?: Argument): Period => periodOf(model, from, until);
  /** The one row that begins so; with a `*` at the end, all that do. */
  const rowsOf = <T extends { readonly name: string }>(
    list: readonly T[],
    name: Argument | undefined,
  ): readonly T[] => {
    const start = String(name);
    if (start.endsWith('*')) return list.filter((one) => one.name.startsWith(start.slice(0, -1)));
    const fits = list.filter((one) => one.name.startsWith(start));
    const exact = fits.filter((one) => one.name === start);
    const found = exact.length > 0 ? exact : fits;
    if (found.length !== 1) throw new Error(`${found.length} rows begin with “${start}”`);
    return found;
  };
  const lines = lineDefinitions.map(({ name }): readonly [LineName, Call] => {
    const per = name === 'heads' ? 1 : 100;
    const flow = lineDefinition(name).nature === 'flow';
    const of = (values: readonly number[], one: Period) => (flow ? sumOver(values, one) : lastOf(values, one)) / per;
    return [name, (from, until) => of(model.lines[name], period(from, until))];
  });
  const metrics = metricIds.map((id): readonly [MetricId, Call] => [
    id,
    (from) => metric(model, id, from && period(from)),
  ]);
  const counts = (['newCustomers', 'lostCustomers'] as const).map((name): readonly [string, Call] => [
    name,
    (from, until) => sumOver(model[name], period(from, until)) / million,
  ]);
  return {
    ...Object.fromEntries(metrics),
    ...Object.fromEntries(lines),
    ...Object.fromEntries(counts),
    customers: (at) => lastOf(model.customers, period(at)) / million,
    /** What the last month's revenue comes to in a year. */
    annual: (at) => model.streams.reduce((sum, { earned }) => sum + lastOf(earned, period(at)), 0) * 0.12,
    stream: (name, what, from, until) => {
      const one = rowsOf(model.streams, name)[0] as StreamForecast;
      const at = period(from, until);
      switch (what) {
        case 'customers':
          return lastOf(one.customers ?? [], at) / million;
        case 'new':
          return sumOver(one.newCustomers ?? [], at) / million;
        case 'lost':
          return sumOver(one.lostCustomers ?? [], at) / million;
        case 'revenue':
          return sumOver(one.revenue, at) / 100;
        case 'annual':
          return lastOf(one.earned, at) * 0.12;
        case 'volume':
          return sumOver(one.volume ?? [], at);
        case 'managed':
          return lastOf(one.volume ?? [], at) / 100;
        default:
          throw new Error(`a stream has no ${what}`);
      }
    },
    cost: (name, from, until) =>
      rowsOf(model.costs, name).reduce((sum, { amounts }) => sum + sumOver(amounts, period(from, until)), 0) / 100,
    people: (name, at) =>
      rowsOf(model.costs, name).reduce((sum, { people }) => sum + lastOf(people?.heads ?? [], period(at)), 0),
  };
}

function periodOf({ calendar }: Forecast, from: Argument | undefined, until?: Argument): Period {
  const month = (name: Argument | undefined) => {
    const at = calendar.indexOf(String(name));
    if (at < 0) throw new Error(`the model has no ${name}`);
    return at;
  };
  if (until !== undefined) return { ...rangeName, from: month(from), until: month(until) + 1 };
  const kinds = ['year', 'quarter', 'month'] as const;
  const found = kinds.flatMap((kind) => periodsOf({ calendar }, kind)).find(({ name }) => name === String(from));
  if (!found) throw new Error(`the model has no ${from}`);
  return found;
}
const rangeName = { name: '', kind: 'month', complete: true } as const;

function metric(model: Forecast, id: MetricId, period: Period | '' | 0 | undefined): number {
  const year = period || (periodsOf(model, 'year')[0] as Period);
  const { value } = metricsOf(model, year)[id];
  if (value.kind === 'money') return value.amountMinor / 100;
  if (value.kind === 'none' || value.kind === 'month') throw new Error(`${id} of ${year.name} is no number`);
  return value.value;
}

function projectCalls(project: Project, folder: string): Readonly<Record<string, Call>> {
  const facts = factsOf(project);
  const sources = new Map<string, unknown>();
  const sourceOf = (file: string) => {
    const known = sources.get(file) ?? (JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as unknown);
    sources.set(file, known);
    return known;
  };
  const at = (path: Argument | undefined) => {
    const [file = '', ...steps] = String(path).split('.');
    return steps.reduce((one, step) => stepInto(one, step), sourceOf(file));
  };
  /** Files of examples call claims by keys; a project calls them by ids. */
  const factName = (name: string) => {
    const keys = (at('numbers.claims') as { readonly key: string }[]).map(({ key }) => `claim.${key}`);
    const claim = project.claims[keys.indexOf(name)];
    return claim ? `claim.${claim.id}` : name;
  };
  return {
    /** What a chip of this name shows. */
    fact: (name) => {
      const value = facts.get(factName(String(name)))?.value;
      if (value?.kind === 'money') return value.amountMinor / 100;
      if (value && 'value' in value) return value.value;
      throw new Error(`the fact ${name} has no number`);
    },
    use: (label) => {
      const uses = project.raise.useOfFunds.filter((use) => use.label.startsWith(String(label)));
      if (uses.length !== 1) throw new Error(`${uses.length} uses of funds begin with “${label}”`);
      return (uses[0]?.amountMinor ?? 0) / 100;
    },
    /** Per cent of the company that an owner has before the raise, or in the stage of a name. */
    share: (owner, stage) => {
      const { stages } = capTable(project);
      const held =
        stage === undefined ? stages.at(-2) : stages.find(({ kind, name }) => name === stage || kind === stage);
      const names = new Map(project.capTable.holders.map(({ id, name }) => [id, name]));
      const found = (held?.stakes ?? []).filter(({ owner: { kind, id } }) => (names.get(id) ?? kind) === owner);
      if (found.length === 0) throw new Error(`${owner} owns nothing of ${held?.name}`);
      return found.reduce((sum, { part }) => sum + toNumber(part), 0) * 100;
    },
    /** What an owner gets when the company is sold after the raise, for so much. */
    payout: (owner, proceeds) => {
      const after = capTable(project).stages.at(-1) as Stage;
      const names = new Map(project.capTable.holders.map(({ id, name }) => [id, name]));
      const { payouts } = exitWaterfall(after, Number(proceeds) * 100);
      const own = payouts.filter(({ owner: { kind, id } }) => (names.get(id) ?? kind) === owner);
      return own.reduce((sum, { amountMinor }) => sum + amountMinor, 0) / 100;
    },
    /** A number of the example's own files by its path: `numbers.market.segments.0.customers`. A list's part goes by its place or its name. */
    typed: (path) => {
      const value = at(path);
      const number = typeof value === 'string' ? Number(value) : value;
      if (typeof number !== 'number' || Number.isNaN(number)) throw new Error(`${path} is no number`);
      return number;
    },
    /** How many rows a list of the example's files has. */
    count: (path) => {
      const value = at(path);
      if (!Array.isArray(value)) throw new Error(`${path} is no list`);
      return value.length;
    },
    /** Months from one to the other, both counted. */
    months: (from, until) => {
      const since = (month: Argument | undefined) => {
        const [year = 0, number = 0] = String(month).split('-').map(Number);
        return year * 12 + number;
      };
      return since(until) - since(from) + 1;
    },
    round: (value, to = 1) => Math.round(Number(value) / Number(to)) * Number(to),
    floor: (value, to = 1) => Math.floor(Number(value) / Number(to) + 1e-9) * Number(to),
    ceil: (value, to = 1) => Math.ceil(Number(value) / Number(to) - 1e-9) * Number(to),
    max: (...given) => Math.max(...given.map(Number)),
    min: (...given) => Math.min(...given.map(Number)),
    /** What a loss of so many per cent a month comes to in a year. */
    yearlyLoss: (percent) => (1 - (1 - Number(percent) / 100) ** 12) * 100,
    pct: (part, whole) => (Number(part) / Number(whole)) * 100,
  };
}

function stepInto(value: unknown, step: string): unknown {
  if (!Array.isArray(value)) return (value as Record<string, unknown> | undefined)?.[step];
  const named = value.find((one) => [one?.name, one?.key, one?.label, one?.role].includes(step));
  return named ?? value[Number(step)];
}
