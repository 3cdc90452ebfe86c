import { assertNever, type Currency } from '#shared/base';
import {
  askOf,
  type Forecast,
  type Metric,
  type MetricId,
  type MetricInput,
  type MetricResult,
  metricIds,
  metricsOf,
  type Period,
  periodsOf,
} from '#shared/numbers';
import type { Project, ScenarioId } from '#shared/project';
import { computed, count, inputFact, type WordsKey, words } from '../make-fact';
import type { Fact, FactInput, FactLabel, FactValue } from '../types';
import { factLines, lineLabel, periodName } from './forecast-facts';

/** What is of today: at the end of the model's first quarter. All others are of its first whole year. */
const ofToday: ReadonlySet<MetricId> = new Set(['runway', 'cashOut', 'netBurn', 'lowestCash']);
/** What is of the whole model, whatever the period. */
const ofModel: ReadonlySet<MetricId> = new Set(['lowestCash', 'breakEvenMonth', 'cagr']);

/** The metrics of today and the first year, and of each year. Nothing while there is no model. */
export function metricFacts(forecast: Forecast): readonly Fact[] {
  if (!forecast.isSet) return [];
  const years = periodsOf(forecast, 'year');
  const year = years.find(({ complete }) => complete) ?? years[0];
  const quarter = periodsOf(forecast, 'quarter')[0];
  if (!year || !quarter) return [];
  const [now, first] = [metricsOf(forecast, quarter), metricsOf(forecast, year)];
  const headlines = metricIds.map((id) => {
    const isNow = ofToday.has(id);
    return metricFact(`metrics.${id}`, (isNow ? now : first)[id], isNow ? quarter : year, forecast, 'metrics.');
  });
  const yearly = years.flatMap((period) => {
    const all = metricsOf(forecast, period);
    const prefix = `metrics.${period.name}.`;
    return metricIds
      .filter((id) => !ofModel.has(id))
      .map((id) => metricFact(`${prefix}${id}`, all[id], period, forecast, prefix));
  });
  return [...headlines, ...yearly];
}

function metricFact(name: string, { id, value, inputs }: MetricResult, period: Period, of: Forecast, prefix: string) {
  const label = metricLabel(id, period);
  const parts = inputs.map((input) => inputOf(input, of.currency, period, prefix));
  return computed('metrics', name, label, metricValue(value, of.currency), `metric.${id}`, parts);
}

function metricLabel(id: MetricId, period: Period): FactLabel {
  const key: WordsKey = `metric.${id}`;
  if (ofModel.has(id)) return words(key);
  return { kind: 'words', key: 'ofPeriod', values: { period: periodName(period) }, inner: { name: key } };
}

/** What came into a metric; what has a name of its own leads there. */
function inputOf({ name, value, from }: MetricInput, currency: Currency, period: Period, prefix: string): FactInput {
  const worth = metricValue(value, currency);
  switch (from.kind) {
    case 'metric':
      return { label: metricLabel(from.id, period), value: worth, from: { kind: 'fact', name: `${prefix}${from.id}` } };
    case 'line': {
      const label = lineLabel(from.line, from.period);
      const isFact = from.period.kind === 'year' && isWhole(from.period) && factLines.some((one) => one === from.line);
      const fact = `forecast.${from.period.name}.${from.line}`;
      return {
        label,
        value: worth,
        from: isFact ? { kind: 'fact', name: fact } : { kind: 'place', place: ['numbers'] },
      };
    }
    case 'project':
      return { label: inputLabel(name), value: worth, from: { kind: 'place', place: from.place } };
    case 'streams':
    case 'driver':
      return { label: inputLabel(name), value: worth, from: { kind: 'place', place: ['numbers', 'streams'] } };
    default:
      return assertNever(from);
  }
}

/** Of a year only some months may be meant: what the last quarter burned is no figure of the year. */
function isWhole({ from, until, complete }: Period): boolean {
  return !complete || until - from === 12;
}

const inputNames = [
  'recurring',
  'netNewArr',
  'newCustomers',
  'lostCustomers',
  'customersBefore',
  'customerRevenue',
  'customerMonths',
  'heads',
] as const;

function inputLabel(name: string): FactLabel {
  const known = inputNames.find((one) => one === name);
  return known ? words(`input.${known}`) : { kind: 'text', text: name };
}

/** A metric of the model as the value of a fact. */
export function metricValue(metric: Metric, currency: Currency): FactValue {
  switch (metric.kind) {
    case 'money':
      return { kind: 'money', amountMinor: metric.amountMinor, currency };
    case 'percent':
    case 'ratio':
      return Number.isFinite(metric.value)
        ? { kind: metric.kind, value: metric.value }
        : { kind: 'none', why: 'not-meaningful' };
    case 'months':
      return { kind: 'months', value: metric.value, atLeast: metric.note === 'at-least' };
    case 'count':
      return count(metric.value);
    case 'month':
      return { kind: 'date', date: metric.month };
    case 'none':
      return metric;
    default:
      return assertNever(metric);
  }
}

type AskParts = Pick<Project, 'numbers' | 'raise' | 'capTable' | 'milestones'>;

/** What the ask must reach and what it buys, from the forecast. Nothing without a model and an ask. */
export function askFacts(project: AskParts, forecast: Forecast, scenario: ScenarioId, amount: Fact | null): Fact[] {
  if (!forecast.isSet || !amount || project.raise.amountMinor <= 0) return [];
  const ask = askOf(project, scenario, forecast);
  const { currency } = forecast;
  const minor = (amountMinor: number): FactValue => ({ kind: 'money', amountMinor, currency });
  const until = forecast.calendar[ask.untilIndex] ?? '';
  const needed = computed(
    'raise',
    'raise.needed',
    words('raise.needed', { month: until }),
    minor(ask.targetMinor),
    'needed',
    [
      { label: words('raise.lowest'), value: minor(ask.lowestMinor), from: { kind: 'place', place: ['numbers'] } },
      {
        label: words('raise.buffer'),
        value: minor(ask.bufferMinor),
        from: { kind: 'place', place: ['numbers', 'ask'] },
      },
    ],
  );
  const inputs = [inputFact(amount)];
  const of = (key: 'runway' | 'runwayWithout', value: Metric) =>
    computed('raise', `raise.${key}`, words(`raise.${key}`), metricValue(value, currency), key, inputs);
  return [of('runway', ask.runwayWith), of('runwayWithout', ask.runwayWithout), needed];
}
