import { analyse, type Cluster } from './analyse';
import { noLineEnd, noLineStart } from './character-classes';
import { advanceEm, familyHas } from './font-metrics';
import { type FontFace, faceOf, type TextLook } from './look';

/** A piece of a line in one face and one style. */
export interface BrokenRun<S extends TextLook> {
  readonly text: string;
  /** From the line's left edge. */
  readonly xPt: number;
  readonly widthPt: number;
  readonly face: FontFace;
  readonly style: S;
}

export interface BrokenLine<S extends TextLook> {
  /** Without the spaces that the break swallowed. */
  readonly widthPt: number;
  readonly runs: readonly BrokenRun<S>[];
}

export interface StyledText<S extends TextLook> {
  readonly text: string;
  readonly style: S;
}

interface Item<S extends TextLook> {
  readonly cluster: Cluster;
  readonly style: S;
  readonly face: FontFace;
  readonly widthPt: number;
}

/** Room for a character that no font of ours has: an emoji is drawn by the system, wider than an em. */
const missingEm = { cjk: 1.3, latin: 0.75, mono: 0.6 };
/** PowerPoint's default distance between tab stops. */
const tabPt = 72;
const tolerancePt = 1e-6;

/**
 * Breaks one paragraph into lines no wider than `widthPt`: at the opportunities of UAX #14 and of Chinese typesetting,
 * inside a word only when the word alone is wider than the line. Spaces at a break are swallowed; `\n` begins a new
 * line; a soft hyphen shows only where it breaks. Always answers at least one line, empty for empty text.
 */
export function breakParagraph<S extends TextLook>(
  runs: readonly StyledText<S>[],
  widthPt: number,
): readonly BrokenLine<S>[] {
  const items = itemsOf(runs);
  const lines: BrokenLine<S>[] = [];
  let start = 0;
  for (;;) {
    const { end, next } = lineFrom(items, start, widthPt);
    lines.push(setLine(items, start, end));
    if (next === null) return lines;
    start = next;
  }
}

/** The width of text on one unbroken line. */
export function measureText(text: string, look: TextLook): number {
  const items = itemsOf([{ text, style: look }]);
  let xPt = 0;
  for (const item of items) xPt += widthAt(item, xPt);
  return xPt;
}

/** Cuts a paragraph at every change of style or face, as the painters draw it: what PPTX needs to pin the face of a run. */
export function splitByFace<S extends TextLook>(
  runs: readonly StyledText<S>[],
): readonly { readonly text: string; readonly face: FontFace; readonly style: S }[] {
  const parts: { text: string; face: FontFace; style: S }[] = [];
  for (const { cluster, face, style } of itemsOf(runs)) {
    const last = parts.at(-1);
    if (last && last.face === face && last.style === style) last.text += cluster.text;
    else parts.push({ text: cluster.text, face, style });
  }
  return parts;
}

function itemsOf<S extends TextLook>(runs: readonly StyledText<S>[]): Item<S>[] {
  const filled = runs.filter((run) => run.text !== '');
  const clusters = analyse(filled.map((run) => run.text).join(''));
  let index = 0;
  let runEnd = filled[0]?.text.length ?? 0;
  return clusters.map((cluster) => {
    while (cluster.start >= runEnd && index + 1 < filled.length) {
      index += 1;
      runEnd += filled[index]?.text.length ?? 0;
    }
    return itemOf(cluster, (filled[index] as StyledText<S>).style);
  });
}

function itemOf<S extends TextLook>(cluster: Cluster, style: S): Item<S> {
  const inCode = style.code && familyHas('mono', cluster.text.codePointAt(0) as number);
  const face = faceOf(inCode ? 'mono' : cluster.family, style);
  return { cluster, style, face, widthPt: widthEm(cluster, face) * style.sizePt };
}

function widthEm(cluster: Cluster, face: FontFace): number {
  switch (cluster.kind) {
    case 'newline':
    case 'tab':
    case 'soft-hyphen':
    case 'invisible':
      return 0;
    case 'missing':
      return missingEm[face.family];
    default:
      return glyphsEm(cluster.text, face);
  }
}

function glyphsEm(text: string, face: FontFace): number {
  let em = 0;
  for (const character of text) {
    const advance = advanceEm(face, character.codePointAt(0) as number);
    // Marks that the face lacks are drawn over the base letter by whoever draws them.
    if (!Number.isNaN(advance)) em += advance;
  }
  return em;
}

function widthAt<S extends TextLook>(item: Item<S>, xPt: number): number {
  if (item.cluster.kind !== 'tab') return item.widthPt;
  const stopPt = item.style.code ? 4 * advanceEm(item.face, 0x20) * item.style.sizePt : tabPt;
  return (Math.floor((xPt + tolerancePt) / stopPt) + 1) * stopPt - xPt;
}

/** Where a line that begins at `start` ends, and where the next one begins; null when the paragraph is over. */
function lineFrom<S extends TextLook>(items: readonly Item<S>[], start: number, widthPt: number) {
  let xPt = 0;
  let opportunity = start;
  for (let index = start; index < items.length; index += 1) {
    const item = items[index] as Item<S>;
    if (item.cluster.kind === 'newline') return { end: index, next: index + 1 };
    if (index > start && item.cluster.breakBefore && hyphenFits(items[index - 1] as Item<S>, xPt, widthPt)) {
      opportunity = index;
    }
    const itemPt = widthAt(item, xPt);
    const fits = xPt + itemPt <= widthPt + tolerancePt || item.cluster.kind === 'space';
    if (!fits && index > start) {
      const next = opportunity > start ? opportunity : cutInWord(items, start, index);
      return { end: next, next };
    }
    xPt += itemPt;
  }
  return { end: items.length, next: null };
}

function hyphenFits<S extends TextLook>(item: Item<S>, xPt: number, widthPt: number): boolean {
  return item.cluster.kind !== 'soft-hyphen' || xPt + hyphenPt(item) <= widthPt + tolerancePt;
}

function hyphenPt<S extends TextLook>(item: Item<S>): number {
  return advanceEm(item.face, 0x2d) * item.style.sizePt;
}

const joints = /[/?&=._-]$/;

/**
 * The best place to cut a word that is wider than the line, at or before `limit`: behind a joint of an address in the
 * line's last half, else where Chinese rules do not object, else where the room ends.
 */
function cutInWord<S extends TextLook>(items: readonly Item<S>[], start: number, limit: number): number {
  const middle = start + Math.ceil((limit - start) / 2);
  for (let at = limit; at > middle; at -= 1) {
    if (joints.test(items[at - 1]?.cluster.text ?? '')) return at;
  }
  for (let at = limit; at > start; at -= 1) {
    const before = items[at - 1]?.cluster.text ?? '';
    const after = items[at]?.cluster.text ?? '';
    if (!noLineEnd.includes(before) && !noLineStart.includes(after)) return at;
  }
  return limit;
}

function setLine<S extends TextLook>(items: readonly Item<S>[], start: number, end: number): BrokenLine<S> {
  let last = end;
  while (last > start && items[last - 1]?.cluster.kind === 'space') last -= 1;
  const runs: { text: string; xPt: number; widthPt: number; face: FontFace; style: S; open: boolean }[] = [];
  let xPt = 0;
  const add = (text: string, item: Item<S>, widthPt: number, alone: boolean) => {
    const run = runs.at(-1);
    if (run?.open && !alone && run.face === item.face && run.style === item.style) {
      run.text += text;
      run.widthPt += widthPt;
    } else {
      runs.push({ text, xPt, widthPt, face: item.face, style: item.style, open: !alone });
    }
    xPt += widthPt;
  };
  for (let index = start; index < last; index += 1) {
    const item = items[index] as Item<S>;
    const { kind, text } = item.cluster;
    if (kind === 'glyph' || kind === 'space') add(text, item, item.widthPt, false);
    else if (kind === 'missing') add(text, item, item.widthPt, true);
    else if (kind === 'soft-hyphen' && index === last - 1 && end < items.length) add('-', item, hyphenPt(item), false);
    else if (kind === 'tab') {
      const run = runs.at(-1);
      if (run) run.open = false;
      xPt += widthAt(item, xPt);
    }
  }
  return { widthPt: xPt, runs: runs.map(({ open: _open, ...run }) => run) };
}
