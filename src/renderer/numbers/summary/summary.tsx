import type { ReactNode } from 'react';
import { useT } from '#renderer/app-language';
import { RightPane } from '#renderer/view';
import { formatMoneyShort } from '#shared/base';
import { type Metric, metricsOf, type Period } from '#shared/numbers';
import { metricText } from '../model/metric-text';
import { monthTitle } from '../model/month-title';
import type { RoomContext } from '../model/room-context';
import { FindingList } from './finding-list';
import styles from './summary.module.css';
import { SummaryCharts } from './summary-charts';

/** What the model comes to, beside the grid and as fast as it is typed. */
export function Summary({ room, head }: { readonly room: RoomContext; readonly head: ReactNode }) {
  const { t } = useT();
  return (
    <RightPane label={t('numbers.summary')} fold={t('numbers.foldSummary')} head={head} minWidth={220} maxWidth={460}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('numbers.summary')}>
        <dl className={styles.figures}>
          {figuresOf(room).map(({ id, name, text, note, isBad }) => (
            <div key={id} data-figure={id}>
              <dt>{name}</dt>
              <dd data-bad={isBad || undefined}>
                {text}
                {note ? <small>{note}</small> : null}
              </dd>
            </div>
          ))}
        </dl>
        <SummaryCharts room={room} />
        <FindingList />
      </section>
    </RightPane>
  );
}

interface Figure {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly note?: string;
  readonly isBad?: boolean;
}

function figuresOf(room: RoomContext): Figure[] {
  const { forecast, words, currency } = room;
  const { t, language } = words;
  const { closingCash, revenue, netProfit } = forecast.lines;
  const money = (amountMinor: number) => formatMoneyShort({ amountMinor, currency }, language);
  const lowest = closingCash.indexOf(Math.min(...closingCash));
  const low = closingCash[lowest] ?? 0;
  const third = (values: readonly number[]) => values.slice(24, 36).reduce((sum, value) => sum + value, 0);
  const metrics = metricsOf(forecast, wholeModel(room));
  const breakEven: Metric = metrics.breakEvenMonth.value;
  const gone = closingCash.findIndex((value) => value < 0);
  const runway =
    gone < 0
      ? t('numbers.figure.beyond', { months: forecast.months })
      : t('numbers.figure.monthsOfCash', { months: gone });
  return [
    {
      id: 'lowestCash',
      name: t('numbers.figure.lowestCash'),
      text: money(low),
      note: monthTitle(forecast.calendar[lowest] ?? '', language),
      isBad: low < 0,
    },
    {
      id: 'runway',
      name: t('numbers.figure.runway'),
      text: runway,
      ...(gone < 0
        ? {}
        : { note: t('numbers.figure.goneIn', { month: monthTitle(forecast.calendar[gone] ?? '', language) }) }),
      isBad: gone >= 0,
    },
    { id: 'revenueYear3', name: t('numbers.figure.revenueYear3'), text: money(third(revenue)) },
    { id: 'resultYear3', name: t('numbers.figure.resultYear3'), text: money(third(netProfit)) },
    { id: 'breakEven', name: t('numbers.figure.breakEven'), text: metricText(room, breakEven) },
  ];
}

/** All months of the model as one period. */
function wholeModel({ forecast }: RoomContext): Period {
  return { name: '', kind: 'year', from: 0, until: forecast.months, complete: true };
}
