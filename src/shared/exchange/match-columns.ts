import { documentLanguages } from '#shared/base';
import { fold, type RegisterColumn, type RegisterKind } from '#shared/registers';
import { unguardCell } from './csv/index';

/** A column of a file, by its place, and the column of the register that it goes to; null: it is kept out, and why. */
export interface MatchedColumn {
  readonly title: string;
  readonly place: number;
  readonly column: RegisterColumn | null;
  readonly why: 'unknown' | 'twice' | 'untitled' | null;
}

/** Finds the columns of a file by their titles in any language, or by their ids; case, width and blanks do not count. */
export function matchColumns(kind: RegisterKind, header: readonly string[]): readonly MatchedColumn[] {
  const known = keysOf(kind);
  const taken = new Set<RegisterColumn>();
  return header.map((cell, place) => {
    const title = unguardCell(cell).trim();
    const column = known.get(keyOf(title)) ?? null;
    if (title === '') return { title, place, column: null, why: 'untitled' };
    if (!column) return { title, place, column, why: 'unknown' };
    if (taken.has(column)) return { title, place, column: null, why: 'twice' };
    taken.add(column);
    return { title, place, column, why: null };
  });
}

/** A title goes before the id of another column. */
function keysOf({ columns }: RegisterKind): ReadonlyMap<string, RegisterColumn> {
  const keys = new Map<string, RegisterColumn>();
  const add = (text: string, column: RegisterColumn) => {
    const key = keyOf(text);
    if (!keys.has(key)) keys.set(key, column);
  };
  for (const language of documentLanguages) for (const column of columns) add(column.name[language], column);
  for (const column of columns) add(column.id, column);
  return keys;
}

const keyOf = (text: string) => fold(text).replaceAll(' ', '');
