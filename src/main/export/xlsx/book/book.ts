import { type CellValue, evaluateFormula } from '../formula/evaluate-formula';
import { type Formula, parseFormula } from '../formula/parse-formula';
import { createSheet, onSheet, type SheetDraft } from './sheet-draft';

/** A workbook while it is being filled. */
export interface Book {
  readonly sheets: readonly SheetDraft[];
  readonly names: ReadonlyMap<string, string>;
  readonly addSheet: (name: string) => SheetDraft;
  /** Gives a cell a name that formulas and readers can use: `Model_start`. */
  readonly define: (name: string, sheet: string, cell: string) => void;
}

export function createBook(): Book {
  const sheets: SheetDraft[] = [];
  const names = new Map<string, string>();
  return {
    sheets,
    names,
    addSheet: (name) => {
      const sheet = createSheet(name);
      sheets.push(sheet);
      return sheet;
    },
    define: (name, sheet, cell) => {
      names.set(name, onSheet(sheet, cell));
    },
  };
}

/** What every cell of a book comes to, worked out when it is first asked for. */
export type BookValues = (sheet: string, row: number, column: number) => CellValue;

/** Works a book out as a spreadsheet would. Asking throws where a formula has no result or hangs on itself. */
export function evaluateBook(book: Book): BookValues {
  const bySheet = new Map(book.sheets.map((sheet) => [sheet.name, { sheet, known: new Map<number, CellValue>() }]));
  const running = new Set<object>();
  const named = new Map<string, Formula>();
  const source = {
    cell: (sheet: string, column: number, row: number) => value(sheet, row, column),
    named: (name: string) => {
      const known = named.get(name);
      if (known) return known;
      const text = book.names.get(name);
      if (text === undefined) throw new Error(`No name ${name}`);
      const parsed = parseFormula(text, '');
      named.set(name, parsed);
      return parsed;
    },
  };
  const value: BookValues = (name, row, column) => {
    const place = bySheet.get(name);
    if (!place) throw new Error(`No sheet ${name}`);
    const content = place.sheet.cells.get(row)?.get(column)?.content ?? null;
    if (typeof content !== 'object' || content === null) return content === '' ? null : content;
    const key = row * 16_384 + column;
    const known = place.known.get(key);
    if (known !== undefined) return known;
    if (running.has(content)) throw new Error('A formula hangs on itself');
    running.add(content);
    try {
      const result = evaluateFormula(parseFormula(content.formula, name), source);
      place.known.set(key, result);
      return result;
    } catch (cause) {
      throw new Error(`${name} row ${row} column ${column}: =${content.formula}`, { cause });
    }
  };
  return value;
}

/** Where a defined name leads: sheet, row, column. Throws when there is none. */
export function namedCell(book: Book, name: string): [sheet: string, row: number, column: number] {
  const cell = parseFormula(book.names.get(name) ?? '', '');
  if (cell.kind !== 'cell') throw new Error(`No name ${name}`);
  return [cell.sheet, cell.row, cell.column];
}
