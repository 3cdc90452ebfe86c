import { type CellFormat, type CellRole, style } from '../book/cell-style';
import { cellName, columnName, type FormulaText, formula, onSheet, type SheetDraft } from '../book/sheet-draft';
import type { WorkbookContext } from './workbook-context';

/** Where months begin on every monthly sheet; the column before holds what stands on the eve of the first. */
export const firstMonthColumn = 5;
const eveColumn = firstMonthColumn - 1;
const dateRow = 3;
export const numberRow = 4;

/** A row of months, known by its place. */
export interface MonthlyRow {
  readonly sheet: string;
  readonly row: number;
}

/** Cells of one month: its column, the one before, its number (1 is the model's first) and its date. */
export interface MonthCells {
  readonly t: number;
  readonly number: string;
  readonly date: string;
  /** Another row in this month, and in the month before: on the eve in the first. */
  readonly at: (row: MonthlyRow) => string;
  readonly before: (row: MonthlyRow) => string;
  /** Another row in the month after; null in the last. */
  readonly after: (row: MonthlyRow) => string | null;
}

export interface RowPlan {
  readonly label: string;
  readonly detail?: string;
  /** What it is counted in; a formula where a sheet has something to say instead. */
  readonly unit?: string | FormulaText;
  readonly format: CellFormat;
  readonly role?: CellRole;
  /** What stands on the eve of the first month. */
  readonly eve?: string | null;
  /** A formula for one month, an input, or null for an empty cell. */
  readonly month: (cells: MonthCells, self: MonthlyRow) => string | number | null;
}

export interface MonthlySheet {
  readonly draft: SheetDraft;
  readonly heading: (label: string) => void;
  readonly add: (plan: RowPlan) => MonthlyRow;
  /** All months of a row, and the same with its eve, fixed in their columns. */
  readonly all: (row: MonthlyRow) => string;
  readonly eve: (row: MonthlyRow) => string;
  /** A row's first month, wherever it is asked for. */
  readonly firstOf: (row: MonthlyRow) => string;
  /** The numbers of all months, and of those until the month before. */
  readonly numbers: () => string;
  readonly numbersUntil: (t: number) => string;
  /** The last so many months of a row until one, all of which the model must have. */
  readonly last: (row: MonthlyRow, t: number, count: number) => string;
  /** Where the next row will stand. */
  readonly nextRow: () => number;
  /** From the eve to the month before: what has been until now. */
  readonly until: (row: MonthlyRow, t: number) => string;
}

/** Starts a sheet with months across, and its head. */
export function createMonthlySheet(workbook: WorkbookContext, name: string, about: string): MonthlySheet {
  const draft = workbook.book.addSheet(name);
  const { months } = workbook;
  const last = firstMonthColumn + months - 1;
  let next = numberRow + 2;
  const place = (row: MonthlyRow, reference: string) =>
    row.sheet === name ? reference : onSheet(row.sheet, reference);
  const at = (row: MonthlyRow, month: number) => place(row, cellName(row.row, firstMonthColumn + month));
  putHead(workbook, draft, about);
  return {
    draft,
    heading: (label) => {
      if (next > numberRow + 2) next += 1;
      for (let column = 1; column <= last; column += 1)
        draft.put(next, column, column === 1 ? label : null, style('heading'));
      next += 1;
    },
    add: (plan) => {
      const self: MonthlyRow = { sheet: name, row: next };
      const role = plan.role ?? 'plain';
      const words = role === 'input' || role === 'plain' ? 'plain' : role;
      draft.put(next, 1, plan.label, style(words));
      draft.put(next, 2, plan.detail ?? null, style(words === 'plain' ? 'note' : words));
      draft.put(next, 3, plan.unit ?? null, style(words === 'plain' ? 'note' : words));
      const value = style(role, plan.format);
      const eve = plan.eve ?? null;
      draft.put(next, eveColumn, eve === null ? null : formula(eve), role === 'input' ? style('plain') : value);
      for (let month = 0; month < months; month += 1) {
        const column = columnName(firstMonthColumn + month);
        const content = plan.month(
          {
            t: month,
            number: `${column}$${numberRow}`,
            date: `${column}$${dateRow}`,
            at: (row) => at(row, month),
            before: (row) => at(row, month - 1),
            after: (row) => (month + 1 < months ? at(row, month + 1) : null),
          },
          self,
        );
        draft.put(next, firstMonthColumn + month, typeof content === 'string' ? formula(content) : content, value);
      }
      next += 1;
      return self;
    },
    all: (row) => place(row, `$${columnName(firstMonthColumn)}${row.row}:$${columnName(last)}${row.row}`),
    eve: (row) => place(row, `$${columnName(eveColumn)}${row.row}`),
    firstOf: (row) => place(row, `$${columnName(firstMonthColumn)}${row.row}`),
    numbers: () => `$${columnName(firstMonthColumn)}$${numberRow}:$${columnName(last)}$${numberRow}`,
    numbersUntil: (month) =>
      `$${columnName(eveColumn)}$${numberRow}:${columnName(firstMonthColumn + month - 1)}$${numberRow}`,
    last: (row, month, count) => `${at(row, month - count + 1)}:${cellName(row.row, firstMonthColumn + month)}`,
    nextRow: () => next,
    until: (row, month) =>
      place(row, `$${columnName(eveColumn)}${row.row}:${columnName(firstMonthColumn + month - 1)}${row.row}`),
  };
}

function putHead({ t, months }: WorkbookContext, sheet: SheetDraft, about: string): void {
  const quoted = (text: string) => text.replaceAll('"', '""');
  sheet.put(1, 1, sheet.name, style('title'));
  sheet.put(2, 1, formula(`"${quoted(t('numbers.scenario'))}: "&Scenario&"   ${quoted(about)}"`), style('note'));
  const heads = ['line', 'kind', 'unit', 'eve'] as const;
  for (const [index, key] of heads.entries()) sheet.put(dateRow, index + 1, t(`workbook.column.${key}`), style('head'));
  sheet.put(numberRow, 1, t('workbook.column.month'), style('quiet'));
  sheet.put(numberRow, eveColumn, 0, style('quiet', 'whole'));
  for (let month = 0; month < months; month += 1) {
    const column = firstMonthColumn + month;
    const before = columnName(column - 1);
    const date = month === 0 ? 'Model_start' : `EDATE(${before}${dateRow},1)`;
    sheet.put(dateRow, column, formula(date), style('head', 'month'));
    sheet.put(numberRow, column, formula(`${before}${numberRow}+1`), style('quiet', 'whole'));
    sheet.widths.set(column, 13);
  }
  for (const [index, width] of [34, 17, 9, 12].entries()) sheet.widths.set(index + 1, width);
  sheet.frozen = { rows: numberRow, columns: eveColumn };
  sheet.printed = { across: Math.ceil(months / 12), down: 0 };
}
