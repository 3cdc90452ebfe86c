import {
  baseOf,
  type Forecast,
  type LineName,
  lastOf,
  lineDefinition,
  type Period,
  periodsOf,
  periodValue,
  type SignedLine,
  sumOver,
} from '#shared/numbers';
import type { Project } from '#shared/project';
import { computed, count, type FormulaKey, inputPlace, money, notSet, typed, type WordsKey, words } from '../make-fact';
import type { Fact, FactInput, FactLabel, FactValue } from '../types';

/** The lines of the statements that a plan or a deck speaks of. */
export const factLines = [
  'revenue',
  'costOfRevenue',
  'grossProfit',
  'operatingCosts',
  'ebitda',
  'netProfit',
  'operatingCash',
  'netBurn',
  'closingCash',
  'heads',
] as const satisfies readonly LineName[];

/** What the model says of each of its years; nothing while there is no model. */
export function forecastFacts({ numbers }: Pick<Project, 'numbers'>, forecast: Forecast): readonly Fact[] {
  if (!forecast.isSet) return [];
  return periodsOf(forecast, 'year').flatMap((year) => [
    ...factLines.map((line) => lineFact(numbers, forecast, year, line)),
    customersFact(numbers, forecast, year),
    ...streamFacts(numbers, forecast, year),
  ]);
}

/** Where the company stands on the eve of the model: what it has, whom it serves, what recurs. */
export function todayFacts({ numbers }: Pick<Project, 'numbers'>, forecast: Forecast): readonly Fact[] {
  if (!forecast.isSet) return [];
  const { currency, streams } = forecast;
  const cash = typed('metrics', 'today.cash', words('today.cash'), money(numbers.opening.cashMinor, currency), [
    'numbers',
    'opening',
    'cashMinor',
  ]);
  const recurring = streams.flatMap(({ id, name, recurring: level }): FactInput[] => {
    if (!level || level.opening === 0) return [];
    return [
      inputPlace({ kind: 'text', text: name }, money(level.opening, currency), [
        'numbers',
        'streams',
        Math.max(
          0,
          numbers.streams.findIndex((stream) => stream.id === id),
        ),
      ]),
    ];
  });
  const monthly = streams.reduce((sum, { recurring: level }) => sum + (level?.opening ?? 0), 0);
  const served = numbers.streams.flatMap((stream, index): FactInput[] => {
    const base = baseOf(stream);
    const place = ['numbers', 'streams', index, 'customers', 'opening'];
    const opening = base?.of === '' ? base.opening : 0;
    return opening > 0 ? [inputPlace({ kind: 'text', text: stream.name }, count(opening), place)] : [];
  });
  const customers = served.reduce((sum, { value }) => sum + (value.kind === 'count' ? value.value : 0), 0);
  return [
    cash,
    computed('metrics', 'today.arr', words('today.arr'), money(monthly * 12, currency), 'today.arr', recurring),
    computed(
      'metrics',
      'today.customers',
      words('today.customers'),
      served.length === 0 ? notSet : count(customers),
      'customers',
      served,
    ),
  ];
}

/** A line of the statements over a year: flows added up, balances at its end. */
export function lineValue({ lines, currency }: Forecast, period: Period, line: LineName): FactValue {
  const value = periodValue(lineDefinition(line), lines[line], period);
  return line === 'heads' ? count(value) : money(value, currency, 'shown');
}

/** What a line is called; a year that the model does not cover whole says so by its months. */
export function lineLabel(line: LineName, period: Period): FactLabel {
  return words(`line.${line}` as WordsKey, { period: periodName(period) });
}

export function periodName({ name, kind, complete, from, until }: Period): string {
  return kind === 'year' && !complete ? `${name} (${until - from}/12)` : name;
}

function lineFact(numbers: Project['numbers'], forecast: Forecast, year: Period, line: LineName): Fact {
  const { source } = lineDefinition(line);
  const value = lineValue(forecast, year, line);
  const inputs =
    source.kind === 'sum' && line !== 'revenue' && line !== 'closingCash'
      ? source.of.map((signed) => signedInput(forecast, year, signed))
      : rowInputs(numbers, forecast, year, line);
  const formula: FormulaKey = line === 'closingCash' ? 'cash' : line === 'heads' ? 'heads' : 'lines';
  return computed('forecast', `forecast.${year.name}.${line}`, lineLabel(line, year), value, formula, inputs);
}

/** A line as a part of another one: what is taken away is shown as less than nothing. */
function signedInput(forecast: Forecast, year: Period, [sign, line]: SignedLine): FactInput {
  const value = lineValue(forecast, year, line);
  const signed = value.kind === 'money' && sign < 0 ? { ...value, amountMinor: -value.amountMinor } : value;
  const isFact = (factLines as readonly LineName[]).includes(line);
  const from = isFact
    ? ({ kind: 'fact', name: `forecast.${year.name}.${line}` } as const)
    : ({ kind: 'place', place: ['numbers'] } as const);
  return { label: lineLabel(line, year), value: signed, from };
}

/** The rows of the model behind a line: streams, costs, people. */
function rowInputs(
  numbers: Project['numbers'],
  forecast: Forecast,
  year: Period,
  line: LineName,
): readonly FactInput[] {
  const { currency } = forecast;
  if (line === 'closingCash') {
    const before = { ...year, until: year.from, kind: 'month' } as const;
    const opening = year.from === 0 ? forecast.opening.cash : lastOf(forecast.lines.closingCash, before);
    const flows = (['operatingCash', 'investingCash', 'financingCash'] as const).map((flow) =>
      signedInput(forecast, year, [1, flow]),
    );
    const place = ['numbers', 'opening', 'cashMinor'];
    return [inputPlace(lineLabel('openingCash', year), money(opening, currency, 'shown'), place), ...flows];
  }
  if (line === 'revenue') {
    const earlier = lineValue(forecast, year, 'earlierRevenue');
    const before =
      earlier.kind === 'money' && earlier.amountMinor !== 0
        ? [inputPlace(lineLabel('earlierRevenue', year), earlier, ['numbers', 'opening', 'deferredRevenueMinor'])]
        : [];
    const streams = forecast.streams.map(({ id, name, revenue }) =>
      inputPlace({ kind: 'text', text: name }, money(sumOver(revenue, year), currency, 'shown'), [
        'numbers',
        'streams',
        Math.max(
          0,
          numbers.streams.findIndex((stream) => stream.id === id),
        ),
      ]),
    );
    return [...streams, ...before];
  }
  const rows = line === 'heads' ? forecast.costs.filter(({ people }) => people !== null) : [];
  return rows.map(({ id, name, people }) =>
    inputPlace({ kind: 'text', text: name }, count(lastOf(people?.heads ?? [], year)), [
      'numbers',
      'hires',
      Math.max(
        0,
        numbers.hires.findIndex((hire) => hire.id === id),
      ),
    ]),
  );
}

function customersFact({ streams }: Project['numbers'], forecast: Forecast, year: Period): Fact {
  const inputs = forecast.streams.flatMap(({ id, name, customers, newCustomers }): FactInput[] => {
    if (!customers || !newCustomers) return [];
    const at = Math.max(
      0,
      streams.findIndex((stream) => stream.id === id),
    );
    const value = count(Math.round(lastOf(customers, year) / 1_000_000));
    return [inputPlace({ kind: 'text', text: name }, value, ['numbers', 'streams', at])];
  });
  const value = count(Math.round(lastOf(forecast.customers, year) / 1_000_000));
  const label = words('forecast.customers', { period: periodName(year) });
  return computed('forecast', `forecast.${year.name}.customers`, label, value, 'customers', inputs);
}

function streamFacts({ streams }: Project['numbers'], forecast: Forecast, year: Period): readonly Fact[] {
  if (forecast.streams.length < 2) return [];
  return forecast.streams.map(({ id, name, revenue }) => {
    const at = Math.max(
      0,
      streams.findIndex((stream) => stream.id === id),
    );
    const value = money(sumOver(revenue, year), forecast.currency, 'shown');
    const label = words('forecast.stream', { name: name.trim(), period: periodName(year) });
    const inputs = [inputPlace({ kind: 'text', text: name }, value, ['numbers', 'streams', at])];
    return computed('forecast', `forecast.${year.name}.stream.${id}`, label, value, 'stream', inputs);
  });
}
