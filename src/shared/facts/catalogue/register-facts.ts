import { type Currency, minorPerMajor } from '#shared/base';
import type { Path, Project, RegisterRow } from '#shared/project';
import {
  cellOf,
  type EachLanguage,
  filledRows,
  type RegisterColumn,
  type RegisterKind,
  readCell,
  registerKind,
  registerKinds,
  rowsOf,
} from '#shared/registers';
import { computed, count, date, inputPlace, notSet, percent, text, typed } from '../make-fact';
import type { Fact, FactLabel, FactValue } from '../types';

type Source = Pick<Project, 'registers' | 'raise'>;

/** How many rows each register has. What is private has no facts: nothing in a document can lead to it. */
export function registerFacts(project: Source): readonly Fact[] {
  return registerKinds.flatMap((kind): Fact[] => {
    const rows = filledRows(project, kind.id);
    if (kind.isPrivate || rows.length === 0) return [];
    const all = rowsOf(project, kind.id);
    const inputs = rows.map((row) =>
      inputPlace({ kind: 'text', text: nameOf(kind, row) }, notSet, ['registers', kind.id, all.indexOf(row)]),
    );
    return [
      computed('registers', `register.${kind.id}.count`, countLabel(kind), count(rows.length), 'counted', inputs),
    ];
  });
}

/** A fact's name for a cell; what tables on slides and in the plan follow the registers by. */
export function cellFactName(kind: string, rowId: string, column: string): string {
  return `register.${kind}.${rowId}.${column}`;
}

/** The fact of a cell by its name: they are many, so they are made when somebody asks and stand in no list. Null when there is none. */
export function cellFact(project: Source, name: string): Fact | null {
  const [, kindId = '', rowId = '', columnId = ''] = /^register\.([^.]+)\.(.+)\.([^.]+)$/.exec(name) ?? [];
  const kind = registerKind(kindId);
  const column = kind?.columns.find(({ id }) => id === columnId);
  if (!kind || !column || kind.isPrivate) return null;
  const at = rowsOf(project, kindId).findIndex(({ id }) => id === rowId);
  const row = rowsOf(project, kindId)[at];
  if (!row) return null;
  const place: Path = ['registers', kindId, at, 'cells', columnId];
  const value = cellValue(column, cellOf(row, columnId), project.raise.currency);
  return typed('registers', name, cellLabel(kind, row, column), value, place);
}

function cellValue(column: RegisterColumn, cell: string, currency: Currency): FactValue {
  if (cell === '') return notSet;
  if (!readCell(column, cell).ok) return text(cell);
  switch (column.type) {
    case 'date':
      return date(cell);
    case 'number':
    case 'score':
      return count(Number(cell));
    case 'percent':
      return percent(Number(cell));
    case 'money':
      return { kind: 'money', amountMinor: Math.round(Number(cell) * minorPerMajor(currency)), currency };
    case 'choice':
      return choiceValue(column, cell);
    default:
      return text(cell);
  }
}

function choiceValue({ choices = [] }: RegisterColumn, cell: string): FactValue {
  const name = choices.find(({ id }) => id === cell)?.name;
  return name ? { kind: 'said', words: name } : text(cell);
}

function nameOf({ columns: [first] }: RegisterKind, row: RegisterRow): string {
  return first ? cellOf(row, first.id) : '';
}

function countLabel({ name }: RegisterKind): FactLabel {
  const words: EachLanguage = { en: `${name.en}: number`, 'zh-CN': `${name['zh-CN']}数量` };
  return { kind: 'said', words };
}

function cellLabel(kind: RegisterKind, row: RegisterRow, column: RegisterColumn): FactLabel {
  const name = nameOf(kind, row);
  const words: EachLanguage = { en: `${name}: ${column.name.en}`, 'zh-CN': `${name}：${column.name['zh-CN']}` };
  return { kind: 'said', words };
}
