import {
  ambiguousMarks,
  isEastAsian,
  isExtending,
  isInvisible,
  isPictograph,
  zeroWidthJoiner,
} from './character-classes';
import { familyHas } from './font-metrics';
import { lineOpportunities } from './line-opportunities';
import type { FontFamily } from './look';

export type ClusterKind = 'glyph' | 'space' | 'tab' | 'newline' | 'soft-hyphen' | 'invisible' | 'missing';

/** What one line may not be broken inside of: a character with the marks that belong to it. */
export interface Cluster {
  readonly text: string;
  /** UTF-16 offset in the paragraph. */
  readonly start: number;
  readonly kind: ClusterKind;
  /** Family outside of code; `mono` stands for nothing here. */
  readonly family: FontFamily;
  /** A line may begin with this cluster. */
  readonly breakBefore: boolean;
}

const limit = 2_000;
const cache = new Map<string, readonly Cluster[]>();

/** Cuts a paragraph into clusters and says for each its face and whether a line may begin with it. Remembered by text. */
export function analyse(text: string): readonly Cluster[] {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= limit) cache.delete(cache.keys().next().value as string);
  const pieces = cut(text);
  const families = resolveFamilies(pieces);
  const breaks = lineOpportunities(
    text,
    pieces.map((piece, index) => ({ ...piece, family: families[index] as FontFamily })),
  );
  const clusters = pieces.map((piece, index) => ({
    text: piece.text,
    start: piece.start,
    kind: piece.kind,
    family: families[index] as FontFamily,
    breakBefore: breaks.has(piece.start),
  }));
  cache.set(text, clusters);
  return clusters;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly first: number;
  readonly kind: ClusterKind;
}

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const first = text.codePointAt(at) as number;
    const end = clusterEnd(text, at, first);
    pieces.push({ text: text.slice(at, end), start: at, first, kind: kindOf(first) });
    at = end;
  }
  return pieces;
}

function clusterEnd(text: string, at: number, first: number): number {
  let end = at + widthInUnits(first);
  if (first === 0x0d && text.charCodeAt(end) === 0x0a) return end + 1;
  if (first < 0x20) return end;
  let last = first;
  let flags = 0;
  while (end < text.length) {
    const next = text.codePointAt(end) as number;
    const joined = last === zeroWidthJoiner && isPictograph(next);
    const flag = flags === 0 && isRegionalIndicator(first) && isRegionalIndicator(next);
    if (!isExtending(next) && !joined && !flag) break;
    if (flag) flags = 1;
    last = next;
    end += widthInUnits(next);
  }
  return end;
}

function widthInUnits(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

function isRegionalIndicator(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

function kindOf(codePoint: number): ClusterKind {
  if (codePoint === 0x20) return 'space';
  if (codePoint === 0x09) return 'tab';
  if (codePoint === 0x0a || codePoint === 0x0d || codePoint === 0x0b || codePoint === 0x2028 || codePoint === 0x2029)
    return 'newline';
  if (codePoint === 0xad) return 'soft-hyphen';
  if (isInvisible(codePoint)) return 'invisible';
  return familyHas('latin', codePoint) || familyHas('cjk', codePoint) ? 'glyph' : 'missing';
}

function plainFamily(codePoint: number): FontFamily {
  if (isEastAsian(codePoint)) return 'cjk';
  if (familyHas('latin', codePoint)) return 'latin';
  return familyHas('cjk', codePoint) || isPictograph(codePoint) ? 'cjk' : 'latin';
}

const opening: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };

/**
 * The family of each piece. Marks that both scripts use are wide where Chinese touches them: a mark with an East
 * Asian neighbour (other such marks skipped) takes the East Asian face, and a pair of quotation marks takes it for
 * both when either has one. An apostrophe between Latin letters has no such neighbour and stays narrow.
 */
function resolveFamilies(pieces: readonly Piece[]): FontFamily[] {
  const families = pieces.map((piece) => plainFamily(piece.first));
  const marks = pieces.flatMap((piece, index) => (ambiguousMarks.includes(piece.text) ? [index] : []));
  if (marks.length === 0) return families;
  const wide = new Set(marks.filter((index) => neighbour(pieces, index, -1) || neighbour(pieces, index, 1)));
  for (const [open, close] of quotePairs(pieces, marks)) {
    if (!wide.has(open) && !wide.has(close)) continue;
    wide.add(open);
    wide.add(close);
  }
  for (const index of marks) families[index] = wide.has(index) ? 'cjk' : 'latin';
  return families;
}

function neighbour(pieces: readonly Piece[], from: number, step: 1 | -1): boolean {
  let index = from + step;
  while (ambiguousMarks.includes(pieces[index]?.text ?? ' ')) index += step;
  const piece = pieces[index];
  return piece !== undefined && isEastAsian(piece.first);
}

function quotePairs(pieces: readonly Piece[], marks: readonly number[]): [number, number][] {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  for (const index of marks) {
    const mark = pieces[index]?.text ?? '';
    if (opening[mark]) open.push(index);
    else {
      const at = open.findLastIndex((other) => opening[pieces[other]?.text ?? ''] === mark);
      if (at >= 0) pairs.push([open[at] as number, index]);
      if (at >= 0) open.length = at;
    }
  }
  return pairs;
}
