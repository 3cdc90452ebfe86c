import type { AnyLanguage } from '#shared/base';
import type { CostCategory, RegisterRow, Round, SectionKind } from '#shared/project';

/** A word or a sentence in each language that somebody reads it in: in the window, or on paper. */
export type EachLanguage = Readonly<Record<AnyLanguage, string>>;

/**
 * What a cell holds. `line` and `prose` are text; `date` is `YYYY-MM` or `YYYY-MM-DD`; `number`, `percent` and `money` (whole units of
 * the project's currency) are decimals as text; `score` is 1 to 5; `choice` is the id of one of `choices`.
 */
export const columnTypes = ['line', 'prose', 'date', 'number', 'percent', 'money', 'score', 'choice'] as const;
export type ColumnType = (typeof columnTypes)[number];

/** Whether cells of a type are figures, which stand below each other at the right. */
export function isFigure(type: ColumnType): boolean {
  return figures.has(type);
}

const figures: ReadonlySet<ColumnType> = new Set(['number', 'percent', 'money', 'score']);

export interface Choice {
  readonly id: string;
  readonly name: EachLanguage;
}

export interface RegisterColumn {
  /** Stable: cells are kept under it. */
  readonly id: string;
  readonly type: ColumnType;
  readonly name: EachLanguage;
  /** What belongs there, as a short example or a question. */
  readonly hint?: EachLanguage;
  readonly choices?: readonly Choice[];
  /** Where it leaves the program: `paper` only, or on a `slide` too, which has room for four or so; absent: nowhere. */
  readonly on?: 'paper' | 'slide';
}

/** Something that is missing or odd in a row. */
export interface RegisterRule {
  readonly id: string;
  readonly severity: 'warning' | 'hint';
  /** Where somebody should look: the column that the cell is in. */
  readonly column: string;
  readonly fails: (row: RegisterRow) => boolean;
  /** `{name}` is the row's first column. */
  readonly says: EachLanguage;
}

export const registerGroups = ['market', 'product', 'law', 'company', 'round', 'private'] as const;
export type RegisterGroup = (typeof registerGroups)[number];

/** A kind of register: its columns, its words and its rules. The first column, `name`, says what a row is about. */
export interface RegisterKind {
  readonly id: string;
  readonly group: RegisterGroup;
  /** The first round whose investors ask for it; before, it stays out of sight while it is empty. */
  readonly from: Round;
  readonly name: EachLanguage;
  /** One row of it, in the singular: "risk". */
  readonly one: EachLanguage;
  /** What it is for, and what a good one looks like, in one or two sentences. */
  readonly purpose: EachLanguage;
  readonly columns: readonly RegisterColumn[];
  /** The sections that print it: the first of them that the plan shows. Empty: it is never printed. */
  readonly sections: readonly SectionKind[];
  readonly rules: readonly RegisterRule[];
  /** How many rows an investor expects from a round on; fewer are a hint. */
  readonly expects?: { readonly count: number; readonly from: Round };
  /** A choice that says nothing where more than half of the rows, at least four, have it. */
  readonly scarce?: { readonly column: string; readonly choice: string; readonly says: EachLanguage };
  /** Columns by which a row is a cost of the model, once, in the month of a date; what the cost is, and its name there (`{name}` is the row's). */
  readonly modelCost?: {
    readonly amount: string;
    readonly date: string;
    readonly category: CostCategory;
    readonly name: EachLanguage;
  };
  /** Rows may have the same name: what is measured each quarter, a service with several measures. */
  readonly mayRepeat?: boolean;
  /** Never leaves the program unless somebody asks for it. */
  readonly isPrivate?: boolean;
}
