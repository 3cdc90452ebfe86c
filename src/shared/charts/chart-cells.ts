import type { DocumentLanguage } from '#shared/base';
import { type ChartBox, unitOfSeries } from '#shared/project';
import { cleanData } from './clean-data';
import { formatValue } from './format-value';
import type { ChartData } from './types';

/** What columns without a name of their own are called; they come from the document's language. */
export interface ChartCellWords {
  readonly from: string;
  readonly to: string;
  readonly across: string;
  readonly up: string;
  readonly size: string;
  readonly role: string;
  readonly reportsTo: string;
}

/** The data of a chart as a table for readers without pictures: a row of names, then a row a category. */
export function chartCells(data: ChartData, language: DocumentLanguage, words: ChartCellWords): string[][] {
  const clean = cleanData(data);
  const { type, categories, series, boxes } = clean;
  if (boxes) return boxCells(boxes, words);
  const names = columnNames(clean, words);
  const columns = names.map((_, at) => (type === 'waterfall' ? withSums(clean) : (series[at]?.values ?? [])));
  const rows = categories.map((category, row) => [
    category,
    ...columns.map((values, at) => {
      const value = values[row] ?? null;
      if (value === null) return '';
      if (type === 'gantt') return monthText(value);
      return formatValue(value, { currency: clean.currency, unit: unitOfSeries(clean, at) }, language);
    }),
  ]);
  return [['', ...names], ...rows];
}

function columnNames({ type, series, ends, axes }: ChartData, words: ChartCellWords): readonly string[] {
  switch (type) {
    case 'gantt':
      return [words.from, words.to];
    case 'positioning':
      return [axisName(words.across, ends.left, ends.right), axisName(words.up, ends.bottom, ends.top)];
    case 'scatter': {
      const said = [axes?.x, axes?.y];
      const usual = [words.across, words.up, words.size];
      return series.map(({ name }, at) => name || said[at] || usual[at] || '');
    }
    default:
      return series.map(({ name }) => name);
  }
}

/** Who is who and reports to whom; an open post without a name is called by its role. */
function boxCells(boxes: readonly ChartBox[], words: ChartCellWords): string[][] {
  const names = new Map(boxes.map(({ id, name, role }) => [id, name || role]));
  const rows = boxes.map(({ name, role, to, start }) => [name || role, role, (to && names.get(to)) || '', start]);
  return [['', words.role, words.reportsTo, words.from], ...rows];
}

/** Totals of a waterfall show what the chart makes them: the sum so far. */
function withSums({ series, totals }: ChartData): readonly (number | null)[] {
  let sum = 0;
  return (series[0]?.values ?? []).map((value, at) => {
    if (totals.includes(at)) return sum;
    sum += value ?? 0;
    return value;
  });
}

function axisName(word: string, low: string, high: string): string {
  return low === '' && high === '' ? word : `${low} → ${high}`;
}

function monthText(value: number): string {
  const whole = Math.round(value);
  const year = Math.floor(whole / 12);
  return `${String(year).padStart(4, '0')}-${String(whole - year * 12 + 1).padStart(2, '0')}`;
}
