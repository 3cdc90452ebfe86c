import { Columns3, Rows3, Trash2 } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { cellsFromClipboard } from '#renderer/forms';
import { Button, IconButton } from '#renderer/ui';
import { noticeNews } from '#renderer/view';
import type { Chart } from '#shared/project';
import { ChartCell } from './chart-cell';
import {
  formatOfSeries,
  mostRows,
  pasteIntoChart,
  seriesLimits,
  shownSeries,
  withCategory,
  withFact,
  withoutRow,
  withoutSeries,
  withRowAdded,
  withSeriesAdded,
  withSeriesName,
  withTotal,
  withValue,
} from './chart-edits';
import styles from './chart-form.module.css';

interface ChartGridProps {
  readonly chart: Chart;
  /** Whose chart it is: what is half typed does not move on to another one's. */
  readonly owner: string;
  readonly onWrite: (chart: Chart, merge?: string) => void;
}

/** A chart's values: categories down, series across. Cells of a spreadsheet can be pasted into any of them. */
export function ChartGrid({ chart, owner, onWrite }: ChartGridProps) {
  const { ref, cellProps } = useCells(chart, onWrite);
  const parts = { chart, owner, onWrite, cellProps, names: useNames(chart) };
  return (
    <div className={styles.scroll}>
      <table ref={ref} className={styles.grid}>
        <thead>
          <SeriesHeads {...parts} />
        </thead>
        <tbody>
          {chart.categories.map((_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids; their drafts follow their values
            <CategoryRow key={row} row={row} {...parts} />
          ))}
        </tbody>
      </table>
      <GridFoot chart={chart} onWrite={onWrite} />
    </div>
  );
}

interface PartProps extends ChartGridProps {
  readonly cellProps: ReturnType<typeof useCells>['cellProps'];
  readonly names: ReturnType<typeof useNames>;
}

/** What rows and series are called; `fixed` series are named by the kind of chart. */
function useNames(chart: Chart) {
  const { t } = useT();
  const series = shownSeries(chart);
  const fixed =
    chart.type === 'gantt'
      ? (['from', 'to'] as const)
      : chart.type === 'positioning'
        ? (['across', 'up'] as const)
        : null;
  // The columns of a scatter have names of their own, which say more than where they lie.
  const usual = (column: number) =>
    chart.type === 'scatter'
      ? t(`charts.points.${(['x', 'y', 'size'] as const)[column] ?? 'size'}`)
      : t('charts.series', { place: column + 1 });
  return {
    usual,
    isFixed: fixed !== null,
    row: (row: number) => chart.categories[row] || t('charts.nameAt', { place: row + 1 }),
    series: (column: number) => {
      const word = fixed?.[column];
      return word ? t(`charts.${word}`) : series[column]?.name || usual(column);
    },
  };
}

/** How cells are walked by arrows and Enter, and what a paste into one does. Row and column -1 hold names. */
function useCells(chart: Chart, onWrite: ChartGridProps['onWrite']) {
  const { t } = useT();
  const ref = useRef<HTMLTableElement>(null);
  const onPaste = (event: ClipboardEvent, row: number, column: number) => {
    const cells = cellsFromClipboard(event.clipboardData.getData('text/plain'));
    if (!cells) return;
    event.preventDefault();
    const pasted = pasteIntoChart(chart, row, column, cells);
    onWrite(pasted.chart);
    if (pasted.isCut) noticeNews(t('charts.cut', { rows: mostRows, columns: seriesLimits(chart.type).most }));
    else if (pasted.unread > 0) noticeNews(t('charts.unread', { count: pasted.unread }));
  };
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = ref.current?.querySelector<HTMLInputElement>(`[data-cell="${row + step},${column}"]`);
    if (step === 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  const cellProps = (row: number, column: number) => ({
    'data-cell': `${row},${column}`,
    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, row, column),
    onPaste: (event: ClipboardEvent) => onPaste(event, row, column),
  });
  return { ref, cellProps };
}

function SeriesHeads({ chart, onWrite, cellProps, names }: PartProps) {
  const { t } = useT();
  const series = shownSeries(chart);
  const canGo = series.length > seriesLimits(chart.type).least;
  return (
    <tr>
      <th scope="col">{t('charts.name')}</th>
      {series.map((one, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: series have no ids, and their fields keep no state of their own
        <th key={column} scope="col">
          {names.isFixed ? (
            names.series(column)
          ) : (
            <span className={styles.head}>
              <input
                aria-label={names.usual(column)}
                placeholder={names.usual(column)}
                maxLength={200}
                value={one.name}
                {...cellProps(-1, column)}
                onChange={(event) => onWrite(withSeriesName(chart, column, event.target.value), `series:${column}`)}
              />
              {canGo ? (
                <IconButton
                  label={t('charts.removeSeries', { name: names.series(column) })}
                  onClick={() => onWrite(withoutSeries(chart, column))}
                >
                  <Trash2 size={13} aria-hidden />
                </IconButton>
              ) : null}
            </span>
          )}
        </th>
      ))}
      {chart.type === 'waterfall' ? <th scope="col">{t('charts.total')}</th> : null}
      <th aria-hidden />
    </tr>
  );
}

function CategoryRow({ chart, owner, onWrite, cellProps, names, row }: PartProps & { readonly row: number }) {
  const { t } = useT();
  const isTotal = chart.type === 'waterfall' && chart.totals.includes(row);
  return (
    <tr>
      <td>
        <input
          aria-label={t('charts.nameAt', { place: row + 1 })}
          maxLength={200}
          value={chart.categories[row] ?? ''}
          {...cellProps(row, -1)}
          onChange={(event) => onWrite(withCategory(chart, row, event.target.value), `name:${row}`)}
        />
      </td>
      {shownSeries(chart).map((one, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <td key={column}>
          <ChartCell
            key={`${owner} ${formatOfSeries(chart, column).unit} ${chart.currency}`}
            label={t('charts.cell', { series: names.series(column), name: names.row(row) })}
            chart={{ ...chart, ...formatOfSeries(chart, column) }}
            value={one.values[row] ?? null}
            fact={one.facts?.[row] ?? ''}
            disabled={isTotal}
            onValue={(value) => onWrite(withValue(chart, row, column, value), `value:${row}:${column}`)}
            onFact={(name, format) => onWrite(withFact(chart, row, column, name, format))}
            field={cellProps(row, column)}
          />
        </td>
      ))}
      {chart.type === 'waterfall' ? (
        <td className={styles.tick}>
          <input
            type="checkbox"
            aria-label={t('charts.totalAt', { name: names.row(row) })}
            checked={isTotal}
            onChange={(event) => onWrite(withTotal(chart, row, event.target.checked))}
          />
        </td>
      ) : null}
      <td className={styles.rowEnd}>
        <IconButton
          label={t('charts.removeRow', { name: names.row(row) })}
          disabled={chart.categories.length <= 1}
          onClick={() => onWrite(withoutRow(chart, row))}
        >
          <Trash2 size={13} aria-hidden />
        </IconButton>
      </td>
    </tr>
  );
}

function GridFoot({ chart, onWrite }: Pick<ChartGridProps, 'chart' | 'onWrite'>) {
  const { t } = useT();
  return (
    <div className={styles.foot}>
      <Button disabled={chart.categories.length >= mostRows} onClick={() => onWrite(withRowAdded(chart))}>
        <Rows3 size={15} aria-hidden />
        {t('charts.addRow')}
      </Button>
      {shownSeries(chart).length < seriesLimits(chart.type).most ? (
        <Button onClick={() => onWrite(withSeriesAdded(chart))}>
          <Columns3 size={15} aria-hidden />
          {t(chart.type === 'scatter' ? 'charts.addSizes' : 'charts.addSeries')}
        </Button>
      ) : null}
      <span className={styles.how}>
        {chart.unit === 'money' || chart.xUnit === 'money' ? `${t('charts.amounts')} ` : ''}
        {t('charts.how')}
      </span>
    </div>
  );
}
