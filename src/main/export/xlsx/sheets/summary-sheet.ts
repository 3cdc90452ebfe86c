import { type LineName, lineDefinitions } from '#shared/numbers';
import { style } from '../book/cell-style';
import { cellName, columnName, fixedCell, formula, onSheet, type SheetDraft } from '../book/sheet-draft';
import type { ModelSheets } from './model-sheets';
import { firstMonthColumn, type MonthlyRow, numberRow } from './monthly-sheet';
import type { WorkbookContext } from './workbook-context';

const headRow = 3;
/** How many of a period's months the model has, and the number of its last one. */
export const periodMonthsRow = 4;
export const periodLastRow = 5;
const firstColumn = 3;

export interface Summary {
  readonly sheet: string;
  /** Columns of the calendar years that the model touches. */
  readonly years: readonly number[];
  /** Row of a line on this sheet. */
  readonly row: (line: LineName) => number;
}

/** Adds calendar years and quarters: flows are added up, of balances the last month counts. */
export function addSummary(workbook: WorkbookContext, model: ModelSheets): Summary {
  const { t, project, book, months } = workbook;
  const draft = book.addSheet(t('workbook.sheet.summary'));
  const start = project.numbers.startMonth;
  const month = Number(start.slice(5)) - 1;
  const yearCount = Math.ceil((month + months) / 12);
  const quarterCount = Math.ceil(((month % 3) + months) / 3);
  const years = Array.from({ length: yearCount }, (_, at) => firstColumn + at);
  const quarters = Array.from({ length: quarterCount }, (_, at) => firstColumn + yearCount + 1 + at);
  draft.put(1, 1, draft.name, style('title'));
  draft.put(2, 1, t('workbook.about.summary', { currency: project.raise.currency }), style('note'));
  draft.put(headRow, 1, t('workbook.column.line'), style('head'));
  draft.put(headRow, 2, t('workbook.column.unit'), style('head'));
  draft.put(periodMonthsRow, 1, t('workbook.column.months'), style('quiet'));
  draft.put(periodLastRow, 1, t('workbook.column.lastMonth'), style('quiet'));
  const heads = (columns: readonly number[], key: MonthlyRow, kind: 'year' | 'quarter') => {
    const range = rangeOf(key, months);
    columns.forEach((column, at) => {
      const before = cellName(headRow, column - 1);
      const next = kind === 'year' ? `${before}+1` : `IF(MOD(${before},10)=4,${before}+7,${before}+1)`;
      draft.put(headRow, column, formula(at === 0 ? `INDEX(${range},1)` : next), style('head', kind));
      const name = cellName(headRow, column);
      draft.put(periodMonthsRow, column, formula(`COUNTIF(${range},${name})`), style('quiet', 'whole'));
      const counts = `${fixedCell(periodMonthsRow, columns[0] as number)}:${cellName(periodMonthsRow, column)}`;
      draft.put(periodLastRow, column, formula(`MAX(1,SUM(${counts}))`), style('quiet', 'whole'));
      draft.widths.set(column, 14);
    });
  };
  heads(years, model.calendar.year, 'year');
  heads(quarters, model.calendar.quarter, 'quarter');
  draft.widths.set(1, 34);
  draft.widths.set(2, 9);
  draft.widths.set(firstColumn + yearCount, 3);
  draft.frozen = { rows: periodLastRow, columns: 2 };
  const rows = addLines(workbook, model, draft, years, quarters);
  return {
    sheet: draft.name,
    years,
    row: (line) => rows.get(line) as number,
  };
}

function addLines(
  { t, project, months }: WorkbookContext,
  model: ModelSheets,
  draft: SheetDraft,
  years: readonly number[],
  quarters: readonly number[],
): ReadonlyMap<LineName, number> {
  const rows = new Map<LineName, number>();
  const wide = quarters.at(-1) ?? 0;
  let next = periodLastRow + 1;
  let group = '';
  for (const { name, statement, nature, total } of lineDefinitions) {
    const source = statement === 'people' ? model.heads : model.lines.get(name);
    if (!source) continue;
    if (statement !== group) {
      group = statement;
      next += 1;
      for (let column = 1; column <= wide; column += 1)
        draft.put(next, column, column === 1 ? t(`workbook.summary.${statement}`) : null, style('heading'));
      next += 1;
    }
    const isCount = statement === 'people';
    const role = total ? 'total' : 'plain';
    draft.put(next, 1, t(`numbers.line.${name}`), style(role));
    draft.put(next, 2, isCount ? '' : project.raise.currency, style(total ? 'total' : 'note'));
    const values = rangeOf(source, months);
    const put = (columns: readonly number[], key: MonthlyRow) => {
      for (const column of columns) {
        const flow = `SUMIF(${rangeOf(key, months)},${columnName(column)}$${headRow},${values})`;
        // What a period begins with is what the first of its months begins with.
        const at =
          name === 'openingCash'
            ? `${columnName(column)}$${periodLastRow}-${columnName(column)}$${periodMonthsRow}+1`
            : `${columnName(column)}$${periodLastRow}`;
        const text = nature === 'flow' ? flow : `INDEX(${values},${at})`;
        draft.put(next, column, formula(text), style(role, isCount ? 'whole' : 'money'));
      }
    };
    put(years, model.calendar.year);
    put(quarters, model.calendar.quarter);
    rows.set(name, next);
    next += 1;
  }
  return rows;
}

/** All months of a row, fixed, as other sheets see them. */
export function rangeOf({ sheet, row }: MonthlyRow, months: number): string {
  const last = firstMonthColumn + months - 1;
  return onSheet(sheet, `${fixedCell(row, firstMonthColumn)}:${fixedCell(row, last)}`);
}

/** The numbers of all months, as other sheets see them. */
export function numbersOf(row: MonthlyRow, months: number): string {
  return rangeOf({ ...row, row: numberRow }, months);
}
