import { Columns3, Rows3, Trash2 } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { cellsFromClipboard } from '#renderer/forms';
import { Button, IconButton } from '#renderer/ui';
import { noticeNews } from '#renderer/view';
import type { Chart } from '#shared/project';
import { ChartCell } from './chart-cell';
import {
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
  const { t } = useT();
  const grid = useRef<HTMLTableElement>(null);
  const { type } = chart;
  const series = shownSeries(chart);
  const limits = seriesLimits(type);
  const fixed =
    type === 'gantt' ? (['from', 'to'] as const) : type === 'positioning' ? (['across', 'up'] as const) : null;
  const nameOf = (row: number) => chart.categories[row] || t('charts.nameAt', { place: row + 1 });
  const seriesName = (column: number) => {
    const word = fixed?.[column];
    return word ? t(`charts.${word}`) : series[column]?.name || t('charts.series', { place: column + 1 });
  };
  const onPaste = (event: ClipboardEvent, row: number, column: number) => {
    const cells = cellsFromClipboard(event.clipboardData.getData('text/plain'));
    if (!cells) return;
    event.preventDefault();
    const pasted = pasteIntoChart(chart, row, column, cells);
    onWrite(pasted.chart);
    if (pasted.isCut) noticeNews(t('charts.cut', { rows: mostRows, columns: limits.most }));
    else if (pasted.unread > 0) noticeNews(t('charts.unread', { count: pasted.unread }));
  };
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = grid.current?.querySelector<HTMLInputElement>(`[data-cell="${row + step},${column}"]`);
    if (step === 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  const cellProps = (row: number, column: number) => ({
    'data-cell': `${row},${column}`,
    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, row, column),
    onPaste: (event: ClipboardEvent) => onPaste(event, row, column),
  });
  return (
    <div className={styles.scroll}>
      <table ref={grid} className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{t('charts.name')}</th>
            {series.map((one, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: series have no ids, and their fields keep no state of their own
              <th key={column} scope="col">
                {fixed ? (
                  seriesName(column)
                ) : (
                  <span className={styles.head}>
                    <input
                      aria-label={t('charts.series', { place: column + 1 })}
                      placeholder={t('charts.series', { place: column + 1 })}
                      maxLength={200}
                      value={one.name}
                      {...cellProps(-1, column)}
                      onChange={(event) =>
                        onWrite(withSeriesName(chart, column, event.target.value), `series:${column}`)
                      }
                    />
                    {series.length > limits.least ? (
                      <IconButton
                        label={t('charts.removeSeries', { name: seriesName(column) })}
                        onClick={() => onWrite(withoutSeries(chart, column))}
                      >
                        <Trash2 size={13} aria-hidden />
                      </IconButton>
                    ) : null}
                  </span>
                )}
              </th>
            ))}
            {type === 'waterfall' ? <th scope="col">{t('charts.total')}</th> : null}
            <th aria-hidden />
          </tr>
        </thead>
        <tbody>
          {chart.categories.map((category, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids; their drafts follow their values
            <tr key={row}>
              <td>
                <input
                  aria-label={t('charts.nameAt', { place: row + 1 })}
                  maxLength={200}
                  value={category}
                  {...cellProps(row, -1)}
                  onChange={(event) => onWrite(withCategory(chart, row, event.target.value), `name:${row}`)}
                />
              </td>
              {series.map((one, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={column}>
                  <ChartCell
                    key={`${owner} ${chart.unit} ${chart.currency}`}
                    label={t('charts.cell', { series: seriesName(column), name: nameOf(row) })}
                    chart={chart}
                    value={one.values[row] ?? null}
                    fact={one.facts?.[row] ?? ''}
                    disabled={type === 'waterfall' && chart.totals.includes(row)}
                    onValue={(value) => onWrite(withValue(chart, row, column, value), `value:${row}:${column}`)}
                    onFact={(name, format) => onWrite(withFact(chart, row, column, name, format))}
                    field={cellProps(row, column)}
                  />
                </td>
              ))}
              {type === 'waterfall' ? (
                <td className={styles.tick}>
                  <input
                    type="checkbox"
                    aria-label={t('charts.totalAt', { name: nameOf(row) })}
                    checked={chart.totals.includes(row)}
                    onChange={(event) => onWrite(withTotal(chart, row, event.target.checked))}
                  />
                </td>
              ) : null}
              <td className={styles.rowEnd}>
                <IconButton
                  label={t('charts.removeRow', { name: nameOf(row) })}
                  disabled={chart.categories.length <= 1}
                  onClick={() => onWrite(withoutRow(chart, row))}
                >
                  <Trash2 size={13} aria-hidden />
                </IconButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.foot}>
        <Button disabled={chart.categories.length >= mostRows} onClick={() => onWrite(withRowAdded(chart))}>
          <Rows3 size={15} aria-hidden />
          {t('charts.addRow')}
        </Button>
        {series.length < limits.most ? (
          <Button onClick={() => onWrite(withSeriesAdded(chart))}>
            <Columns3 size={15} aria-hidden />
            {t('charts.addSeries')}
          </Button>
        ) : null}
        <span className={styles.how}>
          {chart.unit === 'money' ? `${t('charts.amounts')} ` : ''}
          {t('charts.how')}
        </span>
      </div>
    </div>
  );
}
