import { isCalendarDate, parseDecimal, tidyDate } from '#shared/base';
import type { RegisterColumn } from './types';

/** Why a text is no value of its column. */
export type CellFault = 'date' | 'number' | 'score' | 'choice' | 'long';

export type CellRead = { readonly ok: true; readonly cell: string } | { readonly ok: false; readonly fault: CellFault };

const longestLine = 2_000;
const longestProse = 20_000;

/**
 * What a typed, pasted or imported text is as a cell of a column: choices by their name in any language, dates in the usual ways of
 * writing them, numbers with their signs and 万. The empty text is always a cell: nobody has to know everything.
 */
export function readCell(column: RegisterColumn, text: string): CellRead {
  const plain = text.trim();
  if (plain === '') return { ok: true, cell: '' };
  switch (column.type) {
    case 'line':
      return sized(plain.replace(/\s*[\r\n]+\s*/g, ' '), longestLine);
    case 'prose':
      return sized(plain.replace(/\r\n?/g, '\n'), longestProse);
    case 'date':
      return readDate(plain);
    case 'choice':
      return readChoice(column, plain);
    case 'score':
      return readScore(plain);
    case 'number':
    case 'percent':
    case 'money':
      return readDecimal(plain);
  }
}

function sized(text: string, most: number): CellRead {
  return text.length > most ? { ok: false, fault: 'long' } : { ok: true, cell: text };
}

function readDate(text: string): CellRead {
  const date = tidyDate(text);
  return date !== '' && isCalendarDate(date) ? { ok: true, cell: date } : { ok: false, fault: 'date' };
}

function readChoice({ choices = [] }: RegisterColumn, text: string): CellRead {
  const folded = fold(text);
  const found = choices.find(({ id, name }) => [id, ...Object.values(name)].some((word) => fold(word) === folded));
  return found ? { ok: true, cell: found.id } : { ok: false, fault: 'choice' };
}

function readScore(text: string): CellRead {
  const score = /^\s*([1-5])(?:\s*\/\s*5|\s*分)?\s*$/.exec(text.normalize('NFKC'))?.[1];
  return score ? { ok: true, cell: score } : { ok: false, fault: 'score' };
}

function readDecimal(text: string): CellRead {
  const plain = text.normalize('NFKC').replace(/[−–]/g, '-').trim();
  const isLess = /^-|^\(.*\)$/.test(plain);
  const value = parseDecimal(plain.replace(/^-|^\(|\)$/g, '').replace(/%$/, ''));
  if (value === null || value > 1e15) return { ok: false, fault: 'number' };
  return { ok: true, cell: String(isLess && value !== 0 ? -value : value) };
}

/** As people tell words apart: not by case, width or blanks. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
