import { type Chart, organisationFactName, type Project } from '#shared/project';
import { cellOf, filledRows, has } from '#shared/registers';
import { cellFactName } from '../catalogue/register-facts';
import { chartOfFacts, type ReadySource, readySource } from './ready-chart';

/** Charts that an investor looks for, in the order in which they are offered. */
export const readyChartIds = [
  'revenue',
  'streams',
  'result',
  'cash',
  'customers',
  'heads',
  'margin',
  'funds',
  'market',
  'bottomUp',
  'milestones',
  'ownership',
  'risks',
  'organisation',
] as const;
export type ReadyChartId = (typeof readyChartIds)[number];

/** A chart whose values are figures of the project. */
export interface ReadyChart {
  readonly id: ReadyChartId;
  /** In the project's language; also its caption. */
  readonly title: string;
  readonly chart: Chart;
  /** How much of the column it needs. */
  readonly width: 'medium' | 'full';
}

/** The charts that the project has figures for. They follow the figures from then on; the names in them stay as they are. */
export function readyCharts(project: Project): readonly ReadyChart[] {
  const source = readySource(project);
  return readyChartIds.flatMap((id) => made(id, source) ?? []);
}

/** One of them; null when the project has no figures for it. */
export function readyChart(project: Project, id: ReadyChartId): ReadyChart | null {
  return made(id, readySource(project));
}

function made(id: ReadyChartId, source: ReadySource): ReadyChart | null {
  const title = source.t(`charts.ready.title.${titleOf(id, source)}`);
  const chart = makers[id](source, title);
  return chart && { id, title, chart, width: isRound.has(id) ? 'medium' : 'full' };
}

/** Before there is a raise nobody speaks of what comes after it. */
function titleOf(id: ReadyChartId, { facts }: ReadySource): ReadyChartId | 'ownershipNow' {
  return id === 'ownership' && !facts.get('ownership.after.founders') ? 'ownershipNow' : id;
}

const isRound: ReadonlySet<ReadyChartId> = new Set(['market', 'bottomUp', 'ownership', 'risks']);

type Maker = (source: ReadySource, title: string) => Chart | null;

const makers: Readonly<Record<ReadyChartId, Maker>> = {
  revenue: (source, title) => byYear(source, title, ['revenue'], { emphasis: source.years.length - 1 }),
  streams: (source, title) => streams(source, title),
  result: (source, title) => byYear(source, title, ['revenue', 'ebitda'], { emphasis: 1 }),
  cash: (source, title) => byYear(source, title, ['closingCash']),
  customers: (source, title) => byYear(source, title, ['customers'], { unit: 'count' }),
  heads: (source, title) => byYear(source, title, ['heads'], { unit: 'count' }),
  margin: (source, title) => {
    const name = source.t('facts.label.metric.grossMargin');
    const series = [{ name, facts: source.years.map((year) => `metrics.${year.name}.grossMargin`) }];
    const labels = source.years.map(({ label }) => label);
    return chartOfFacts(source, title, labels, series, { type: 'line', unit: 'percent' });
  },
  funds: ({ project, ...source }, title) => {
    const uses = project.raise.useOfFunds.filter(({ label }) => label.trim() !== '');
    const series = [{ name: title, facts: uses.map(({ id }) => `raise.use.${id}`) }];
    const names = uses.map(({ label }) => label.trim());
    return chartOfFacts({ project, ...source }, title, names, series, { type: 'funds', emphasis: 0 });
  },
  market: (source, title) => market(source, title, 'market'),
  bottomUp: (source, title) => market(source, title, 'market.bottomUp'),
  milestones: ({ project, ...source }, title) => {
    const named = project.milestones.filter(({ title: name, date }) => name.trim() !== '' && date !== '');
    const inTime = named.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
    const series = [{ name: '', facts: inTime.map(({ id }) => `milestone.${id}.date`) }];
    const emphasis = inTime.findIndex(({ state }) => state === 'planned');
    const names = inTime.map(({ title: name }) => name.trim());
    const chart = chartOfFacts({ project, ...source }, title, names, series, {
      type: 'gantt',
      unit: 'month',
      emphasis,
    });
    return chart && { ...chart, series: [...chart.series, { name: '', values: inTime.map(() => null) }] };
  },
  ownership: (source, title) => ownership(source, title),
  risks: (source, title) => risks(source, title),
  // One person alone is no organisation.
  organisation: (source, title) =>
    source.facts.organisation().length < 2
      ? null
      : chartOfFacts(source, title, [title], [{ name: '', facts: [organisationFactName] }], {
          type: 'funnel',
          unit: 'count',
          alt: title,
        }),
};

type YearLine = 'revenue' | 'ebitda' | 'closingCash' | 'customers' | 'heads';

function byYear(
  source: ReadySource,
  title: string,
  lines: readonly YearLine[],
  look: Parameters<typeof chartOfFacts>[4] = {},
): Chart | null {
  const { years, t } = source;
  const series = lines.map((line) => ({
    name: t(`charts.ready.row.${line}`),
    facts: years.map(({ name }) => `forecast.${name}.${line}`),
  }));
  return chartOfFacts(
    source,
    title,
    years.map(({ label }) => label),
    series,
    look,
  );
}

/** Where the revenue comes from; with one stream only it would be the chart of revenue again. */
function streams(source: ReadySource, title: string): Chart | null {
  const { project, facts, years } = source;
  const first = years[0]?.name ?? '';
  const known = project.numbers.streams.filter(({ id }) => facts.get(`forecast.${first}.stream.${id}`)).slice(0, 8);
  const series = known.map(({ id, name }) => ({
    name: name.trim(),
    facts: years.map((year) => `forecast.${year.name}.stream.${id}`),
  }));
  const labels = years.map(({ label }) => label);
  return series.length < 2 ? null : chartOfFacts(source, title, labels, series, { type: 'stacked', emphasis: 0 });
}

function market(source: ReadySource, title: string, group: 'market' | 'market.bottomUp'): Chart | null {
  const names = (['tam', 'sam', 'som'] as const).map((size) => `${group}.${size}`);
  const labels = (['tam', 'sam', 'som'] as const).map((size) => source.t(`facts.label.market.${size}`));
  return chartOfFacts(source, title, labels, [{ name: title, facts: names }], { type: 'market', emphasis: 2 });
}

/** Where each risk stands: how likely against how costly. One without a score has no place. */
function risks(source: ReadySource, title: string): Chart | null {
  const { project, t } = source;
  const scored = filledRows(project, 'risks')
    .filter((row) => has(row, 'likelihood') && has(row, 'damage'))
    .slice(0, 12);
  const named = (column: string) => scored.map(({ id }) => cellFactName('risks', id, column));
  const series = (['likelihood', 'damage'] as const).map((column) => ({
    name: t(`charts.ready.risks.${column}`),
    facts: named(column),
  }));
  const chart = chartOfFacts(
    source,
    title,
    scored.map((row) => cellOf(row, 'name')),
    series,
    {
      type: 'positioning',
      unit: 'count',
    },
  );
  if (!chart) return null;
  const end = (of: 'rare' | 'likely' | 'small' | 'large') => t(`charts.ready.risks.${of}`);
  return { ...chart, ends: { left: end('rare'), right: end('likely'), bottom: end('small'), top: end('large') } };
}

const parts = ['founders', 'employees', 'investors', 'newInvestors', 'pool'] as const;

/** Who owns the company after the raise; before there is one, as it is. */
function ownership(source: ReadySource, title: string): Chart | null {
  const { facts, t } = source;
  const when = facts.get('ownership.after.founders') ? 'after' : 'before';
  const known = parts.filter((part) => facts.get(`ownership.${when}.${part}`));
  const series = [{ name: title, facts: known.map((part) => `ownership.${when}.${part}`) }];
  const names = known.map((part) => t(`charts.ready.row.${part}`));
  const emphasis = known.indexOf('newInvestors');
  return chartOfFacts(source, title, names, series, { type: 'doughnut', unit: 'percent', emphasis });
}
