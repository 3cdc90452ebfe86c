import { useMemo, useState } from 'react';
import { useT } from '#renderer/app-language';
import { Segmented } from '#renderer/ui';
import { keepsScroll, showPlace, useRested } from '#renderer/view';
import { formatMoneyShort } from '#shared/base';
import type { TextKey } from '#shared/i18n';
import {
  type Benchmark,
  bandOfMetric,
  benchmarksFor,
  type MetricId,
  type MetricInput,
  type MetricResult,
  metricIds,
  metricsOf,
  type Period,
  periodsOf,
  type Swing,
  sensitivity,
} from '#shared/numbers';
import { BenchmarkLine, BenchmarkList } from '../benchmarks';
import { metricText } from '../model/metric-text';
import type { RoomContext } from '../model/room-context';
import { useBenchmarks } from '../model/use-resources';
import styles from './metrics.module.css';

const groups: readonly { readonly id: 'cash' | 'growth' | 'customers'; readonly metrics: readonly MetricId[] }[] = [
  { id: 'cash', metrics: ['runway', 'cashOut', 'lowestCash', 'netBurn', 'burnMultiple', 'breakEvenMonth'] },
  {
    id: 'growth',
    metrics: [
      'arr',
      'revenueGrowth',
      'cagr',
      'grossMargin',
      'ruleOf40',
      'revenuePerHead',
      'netRetention',
      'grossRetention',
    ],
  },
  { id: 'customers', metrics: ['arpa', 'churn', 'ltv', 'cac', 'ltvToCac', 'payback', 'breakEvenCustomers'] },
];
const grouped = new Set(groups.flatMap(({ metrics }) => metrics));

/** What investors ask for, with how each came about one click away, and what moves the results most. */
export function MetricsTab({ room }: { readonly room: RoomContext }) {
  const { t } = useT();
  const years = useMemo(() => periodsOf(room.forecast, 'year'), [room.forecast]);
  const benchmarks = useBenchmarks();
  const [chosen, setChosen] = useState('');
  const year = years.find(({ name }) => name === chosen) ?? years.find(({ complete }) => complete) ?? years[0];
  const metrics = useMemo(() => (year ? metricsOf(room.forecast, year) : null), [room.forecast, year]);
  if (!metrics || !year) return null;
  const rest = metricIds.filter((id) => !grouped.has(id));
  return (
    <div className={styles.page} {...keepsScroll}>
      <div className={styles.years}>
        <Segmented
          label={t('numbers.period')}
          value={year.name}
          options={years.map(({ name }) => ({ value: name, label: t('numbers.year', { year: name }) }))}
          onChange={setChosen}
        />
      </div>
      <div className={styles.groups}>
        {groups.map(({ id, metrics: ids }) => (
          <section key={id} aria-label={t(`numbers.metricGroup.${id}`)}>
            <h2>{t(`numbers.metricGroup.${id}`)}</h2>
            {[...ids, ...(id === 'growth' ? rest : [])].map((metric) => (
              <MetricLine
                key={metric}
                room={room}
                result={metrics[metric]}
                benchmarks={benchmarksFor(benchmarks, metric, room.project.round)}
              />
            ))}
          </section>
        ))}
        <Sensitivities room={room} />
      </div>
    </div>
  );
}

interface MetricLineProps {
  readonly room: RoomContext;
  readonly result: MetricResult;
  readonly benchmarks: readonly Benchmark[];
}

/** A metric and where it stands among others; opened, it says how it is worked out and from what, and who the others are. */
function MetricLine({ room, result, benchmarks }: MetricLineProps) {
  const { t } = useT();
  const { id, value, inputs } = result;
  const compared = benchmarks.map((benchmark) => ({ benchmark, band: bandOfMetric(benchmark, value, room.currency) }));
  const first = compared.find(({ band }) => band !== null);
  return (
    <details className={styles.metric} data-metric={id}>
      <summary>
        <span>{t(`facts.label.metric.${id}`)}</span>
        <b data-none={value.kind === 'none' || undefined}>{metricText(room, value)}</b>
        {first?.band ? <BenchmarkLine benchmark={first.benchmark} band={first.band} /> : null}
      </summary>
      <p>{t(`facts.formula.metric.${id}`)}</p>
      <dl>
        {inputs.map((input) => (
          <div key={input.name}>
            <dt>{inputName(input, room)}</dt>
            <dd>{metricText(room, input.value)}</dd>
          </div>
        ))}
      </dl>
      <BenchmarkList compared={compared} />
    </details>
  );
}

function inputName({ name, from }: MetricInput, { words }: RoomContext): string {
  const { t } = words;
  if (from.kind === 'metric') return t(`facts.label.metric.${from.id}`);
  if (from.kind === 'line') return `${t(`numbers.line.${from.line}`)}${periodWords(from.period)}`;
  const key = `facts.label.input.${name}` as TextKey;
  const said = t(key);
  return said === key ? name : said;
}

const periodWords = ({ name }: Period) => (name === '' ? '' : `, ${name}`);

/** Which drivers move the runway and the third year's result most; a click goes to the driver. */
function Sensitivities({ room }: { readonly room: RoomContext }) {
  const { t } = useT();
  const { scenario } = room;
  // Every driver is tried twice: that is for when the typing pauses.
  const settled = useRested(room.project);
  const found = useMemo(() => {
    const { runway, result, changePercent } = sensitivity(settled, scenario);
    // A tenth of a month is the least that is shown.
    const shown = runway.filter(({ runway: { lower, higher } }) => Math.abs(higher - lower) >= 0.1);
    return { runway: shown, result, changePercent };
  }, [settled, scenario]);
  return (
    <section aria-label={t('numbers.sensitivity.title')}>
      <h2>{t('numbers.sensitivity.title')}</h2>
      <p className={styles.hint}>{t('numbers.sensitivity.hint', { percent: found.changePercent })}</p>
      {(['runway', 'result'] as const).map((kind) => (
        <div key={kind} className={styles.swings}>
          <h3>{t(`numbers.sensitivity.${kind}`)}</h3>
          {found[kind].length === 0 ? <p className={styles.hint}>{t('numbers.sensitivity.none')}</p> : null}
          <ol>
            {found[kind].map((swing) => (
              <SwingLine
                key={swing.driver.path}
                room={room}
                swing={swing}
                kind={kind}
                most={mostOf(found[kind], kind)}
              />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

interface SwingLineProps {
  readonly room: RoomContext;
  readonly swing: Swing;
  readonly kind: 'runway' | 'result';
  readonly most: number;
}

function SwingLine({ room, swing, kind, most }: SwingLineProps) {
  const { t, language } = room.words;
  const { driver } = swing;
  const { base, lower, higher } = swing[kind];
  const said = (value: number) => {
    const change = value - base;
    if (kind === 'runway') return t('numbers.sensitivity.months', { months: signed(change.toFixed(1), change) });
    return signed(formatMoneyShort({ amountMinor: Math.round(change), currency: room.currency }, language), change);
  };
  const width = most === 0 ? 0 : (Math.abs(higher - lower) / most) * 100;
  return (
    <li>
      <button type="button" onClick={() => showPlace(driver.place)}>
        <span>
          {driver.owner.name || t('checks.unnamed')} · {t(`checks.role.${driver.role as 'price'}`)}
        </span>
        <span className={styles.swing}>
          {t('numbers.sensitivity.swing', { lower: said(lower), higher: said(higher) })}
        </span>
        <span className={styles.bar} style={{ width: `${width}%` }} aria-hidden />
      </button>
    </li>
  );
}

const signed = (text: string, value: number) => (value > 0 ? `+${text}` : text);

function mostOf(swings: readonly Swing[], kind: 'runway' | 'result'): number {
  return Math.max(0, ...swings.map((swing) => Math.abs(swing[kind].higher - swing[kind].lower)));
}
