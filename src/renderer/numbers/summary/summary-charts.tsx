import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { ChartPicture } from '#renderer/charts';
import { useAfterPaint } from '#renderer/view';
import type { ChartData } from '#shared/charts';
import { lastOf, periodsOf, sumOver } from '#shared/numbers';
import type { RoomContext } from '../model/room-context';
import styles from './summary.module.css';

const shape = { widthPt: 330, heightPt: 170 } as const;

/** Revenue by quarter, and the cash that is left at the end of each. */
export function SummaryCharts({ room }: { readonly room: RoomContext }) {
  const { t } = useT();
  const { currency } = room;
  // A chart may come a frame after the figures: the cell that is typed in does not wait for it.
  const forecast = useAfterPaint(room.forecast);
  const charts = useMemo(() => {
    const periods = periodsOf(forecast, 'quarter');
    const data = (type: ChartData['type'], name: string, values: readonly number[]): ChartData => ({
      type,
      unit: 'money',
      currency,
      categories: periods.map((period) => period.name.slice(2).replace('-', ' ')),
      series: [{ name, values }],
      emphasis: -1,
      totals: [],
      ends: { left: '', right: '', bottom: '', top: '' },
    });
    return {
      revenue: data(
        'column',
        '',
        periods.map((period) => sumOver(forecast.lines.revenue, period)),
      ),
      cash: data(
        'line',
        '',
        periods.map((period) => lastOf(forecast.lines.closingCash, period)),
      ),
    };
  }, [forecast, currency]);
  return (['revenue', 'cash'] as const).map((kind) => (
    <figure key={kind} className={styles.chart}>
      <figcaption>{t(`numbers.chart.${kind}`)}</figcaption>
      {isEmpty(charts[kind]) ? (
        // A chart of nothing but zeros says nothing; what to type does.
        <p className={styles.empty}>{t(`numbers.chart.empty.${kind}`)}</p>
      ) : (
        <ChartPicture label={t(`numbers.chart.${kind}`)} data={charts[kind]} {...shape} />
      )}
    </figure>
  ));
}

function isEmpty({ series }: ChartData): boolean {
  return series.every(({ values }) => values.every((value) => value === 0 || value === null));
}
