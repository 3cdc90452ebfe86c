import type { CellStyle } from './cell-style';

/** A formula without its equals sign: English names, commas, sheets in quotes. */
export interface FormulaText {
  readonly formula: string;
}
export type CellContent = number | string | FormulaText | null;

export interface DraftCell {
  readonly content: CellContent;
  readonly style: CellStyle;
}

/** A rule that colours the cells of an area by what they hold. */
export interface ColorRule {
  readonly area: string;
  readonly formula: string;
  readonly colour: 'good' | 'bad';
}

/** A list that a cell's value is chosen from: a range, as a formula. */
export interface ChoiceRule {
  readonly cell: string;
  readonly list: string;
}

export interface Link {
  readonly cell: string;
  readonly sheet: string;
}

/** One sheet while it is being filled. Rows and columns count from 1. */
export interface SheetDraft {
  readonly name: string;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, DraftCell>>;
  /** Puts something into a cell that was empty until now. */
  readonly put: (row: number, column: number, content: CellContent, style: CellStyle) => void;
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  readonly colorRules: ColorRule[];
  readonly choices: ChoiceRule[];
  readonly links: Link[];
  /** What stays in sight: rows above, columns left of the first that moves. */
  frozen: { readonly rows: number; readonly columns: number } | null;
  /** How many pages it is printed across and down; 0: as many as it takes. */
  printed: { readonly across: number; readonly down: number };
  /** The colour of its tab, as RRGGBB. */
  tab: string;
}

export function createSheet(name: string): SheetDraft {
  const cells = new Map<number, Map<number, DraftCell>>();
  return {
    name,
    cells,
    put: (row, column, content, style) => {
      const line = cells.get(row) ?? new Map<number, DraftCell>();
      if (line.has(column)) throw new Error(`Two contents for ${name} ${cellName(row, column)}`);
      line.set(column, { content, style });
      cells.set(row, line);
    },
    widths: new Map(),
    heights: new Map(),
    colorRules: [],
    choices: [],
    links: [],
    frozen: null,
    printed: { across: 1, down: 0 },
    tab: '24425C',
  };
}

/** A formula as a cell's content. */
export function formula(text: string): FormulaText {
  return { formula: text };
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** A cell that stays the same wherever a formula is copied to. */
export function fixedCell(row: number, column: number): string {
  return `$${columnName(column)}$${row}`;
}

/** A reference seen from other sheets. */
export function onSheet(sheet: string, reference: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${reference}`;
}
