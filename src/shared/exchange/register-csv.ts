import type { AnyLanguage } from '#shared/base';
import type { Project } from '#shared/project';
import {
  cellOf,
  formatCell,
  isFigure,
  type RegisterColumn,
  type RegisterKind,
  readCell,
  rowsOf,
} from '#shared/registers';
import { writeCsv } from './csv/index';

export interface RegisterCsv {
  readonly text: string;
  /** Below the titles. */
  readonly rows: number;
  /** Columns of a newer program that rows have cells in: this one can't say what they are, so they stay. */
  readonly unknown: readonly string[];
}

/** A register as CSV in the project's language. Rows that say nothing are left out. */
export function registerCsv(project: Project, kind: RegisterKind): RegisterCsv {
  const { language } = project;
  const said = rowsOf(project, kind.id)
    .map((row) => kind.columns.map((column) => csvCell(column, cellOf(row, column.id), language)))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const titles = kind.columns.map(({ name }) => name[language]);
  return { text: writeCsv([titles, ...said]), rows: said.length, unknown: unknownColumns(project, kind) };
}

/**
 * A cell as people write it: the name of a choice, an ISO date, and figures in full without signs of groups or money, so that
 * spreadsheets know them and none of their digits is rounded away.
 */
function csvCell(column: RegisterColumn, cell: string, language: AnyLanguage): string {
  if (!isFigure(column.type)) return formatCell(column, cell, language, 'CNY');
  return column.type === 'percent' && cell !== '' && readCell(column, cell).ok ? `${cell}%` : cell;
}

function unknownColumns(project: Project, kind: RegisterKind): readonly string[] {
  const known = new Set(kind.columns.map(({ id }) => id));
  const found = new Set<string>();
  for (const { cells } of rowsOf(project, kind.id))
    for (const [id, cell] of Object.entries(cells)) if (!known.has(id) && cell.trim() !== '') found.add(id);
  return [...found];
}
