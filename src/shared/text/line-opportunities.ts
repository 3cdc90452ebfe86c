/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak';
import { isEastAsian, noLineEnd, noLineStart } from './character-classes';
import type { FontFamily } from './look';

interface Placed {
  readonly text: string;
  readonly start: number;
  readonly first: number;
  readonly family: FontFamily;
}

/**
 * Offsets at which a line may begin: UAX #14 with what Chinese needs on top. UAX #14 takes “ ” for Latin quotation
 * marks and so glues them to both sides; it lets a middle dot begin a line; and it keeps a full-width bracket with a
 * Latin word. It also breaks after every slash, which no office program does, and before a ~ behind Chinese, where that stands for ～.
 */
export function lineOpportunities(text: string, pieces: readonly Placed[]): ReadonlySet<number> {
  const allowed = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) allowed.add(next.position);
  for (let index = 1; index < pieces.length; index += 1) {
    const before = pieces[index - 1] as Placed;
    const after = pieces[index] as Placed;
    const verdict = chineseVerdict(before, after);
    if (verdict === 'forbid') allowed.delete(after.start);
    else if (verdict === 'allow') allowed.add(after.start);
  }
  return allowed;
}

function chineseVerdict(before: Placed, after: Placed): 'allow' | 'forbid' | 'unchanged' {
  if (before.text === '/' && after.text !== ' ') return 'forbid';
  if (after.text === '~' && before.family === 'cjk') return 'forbid';
  const wideBefore = before.family === 'cjk';
  const wideAfter = after.family === 'cjk';
  if (wideAfter && noLineStart.includes(after.text)) return 'forbid';
  if (wideBefore && noLineEnd.includes(before.text)) return 'forbid';
  if (wideAfter && noLineEnd.includes(after.text) && startsWord(before)) return 'allow';
  if (wideBefore && noLineStart.includes(before.text) && endsQuote(before) && startsWord(after)) return 'allow';
  return 'unchanged';
}

/** Letters, digits and ideographs, and closing marks: what a break may stand beside. */
function startsWord(piece: Placed): boolean {
  return (
    /^[\p{L}\p{N}]/u.test(piece.text) ||
    (isEastAsian(piece.first) && !noLineEnd.includes(piece.text)) ||
    noLineStart.includes(piece.text)
  );
}

function endsQuote(piece: Placed): boolean {
  return piece.text === '”' || piece.text === '’';
}
