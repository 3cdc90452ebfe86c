import { asMeasured, type Between, officeGaps, squeezed } from './between';
import { noLineEnd, noLineStart } from './character-classes';
import { hyphenPt, type Item, isChineseDash, itemsOf, type StyledText, tolerancePt, widthAt } from './items';
import type { FontFace, TextLook } from './look';

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
  /** How much narrower the line is because full-width marks that meet stand closer. */
  readonly squeezedPt: number;
  /** How much of the paragraph's text it takes, in UTF-16 units, with what the break swallowed. */
  readonly length: number;
  readonly runs: readonly BrokenRun<S>[];
}

/**
 * How a program measures while it breaks. `full`: each mark takes its em, as in every program that does not squeeze; so the scene breaks.
 * `squeezed`: marks that meet stand closer already. `gaps`: LibreOffice, which parts Chinese from Latin on its own.
 */
export type Measuring = 'full' | 'squeezed' | 'gaps';
const between: Readonly<Record<Measuring, Between>> = { full: asMeasured, squeezed, gaps: officeGaps };

/**
 * Breaks one paragraph into lines no wider than `widthPt`: at the opportunities of UAX #14 and of Chinese typesetting,
 * inside a word only when the word alone is wider than the line. Spaces at a break are swallowed; `\n` begins a new
 * line; a soft hyphen shows only where it breaks. Full-width marks that meet are set half an em closer, which never
 * decides where a line ends (docs/decisions/0205). Always answers at least one line, empty for empty text.
 */
export function breakParagraph<S extends TextLook>(
  runs: readonly StyledText<S>[],
  widthPt: number,
): readonly BrokenLine<S>[] {
  const items = itemsOf(runs);
  const spans = spansOf(items, widthPt, 'full');
  const endOf = (index: number) => {
    const next = items[spans[index + 1]?.start ?? items.length];
    return next?.cluster.start ?? lengthOf(items);
  };
  return spans.map(({ start, end }, index) => {
    const length = endOf(index) - (index === 0 ? 0 : endOf(index - 1));
    return { ...setLine(items, start, end), length };
  });
}

function lengthOf<S extends TextLook>(items: readonly Item<S>[]): number {
  const last = items.at(-1)?.cluster;
  return last ? last.start + last.text.length : 0;
}

/** The lines' text as a program breaks it that measures otherwise; spaces at breaks and soft hyphens are left in. */
export function breakAs<S extends TextLook>(
  measuring: Measuring,
  runs: readonly StyledText<S>[],
  widthPt: number,
): readonly string[] {
  const items = itemsOf(runs);
  return spansOf(items, widthPt, measuring).map(({ start, end }) =>
    items
      .slice(start, end)
      .map((item) => item.cluster.text)
      .join(''),
  );
}

function spansOf<S extends TextLook>(items: readonly Item<S>[], widthPt: number, measuring: Measuring) {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (;;) {
    const { end, next } = lineFrom(items, start, widthPt, measuring);
    spans.push({ start, end });
    if (next === null) return spans;
    start = next;
  }
}

/** Where a line that begins at `start` ends, and where the next one begins; null when the paragraph is over. */
function lineFrom<S extends TextLook>(items: readonly Item<S>[], start: number, widthPt: number, measuring: Measuring) {
  const apart = between[measuring];
  let xPt = 0;
  let opportunity = start;
  for (let index = start; index < items.length; index += 1) {
    const item = items[index] as Item<S>;
    if (item.cluster.kind === 'newline') return { end: index, next: index + 1 };
    const before = items[index - 1] as Item<S>;
    const mayBreak = index > start && item.cluster.breakBefore && hyphenFits(before, xPt, widthPt);
    if (mayBreak && !(measuring === 'gaps' && isGroupedNumber(before, item))) opportunity = index;
    if (index > start) xPt += apart(items[index - 1] as Item<S>, item);
    const itemPt = widthAt(item, xPt);
    const fits = xPt + itemPt <= widthPt + tolerancePt || isBlank(item);
    if (!fits && index > start) {
      const next = opportunity > start ? opportunity : cutInWord(items, start, index);
      return { end: next, next };
    }
    xPt += itemPt;
  }
  return { end: items.length, next: null };
}

/** LibreOffice takes a full-width comma before a digit for one inside a number, and breaks no line between them. */
function isGroupedNumber<S extends TextLook>(before: Item<S>, item: Item<S>): boolean {
  return before.cluster.text === '，' && /^\d/.test(item.cluster.text);
}

function hyphenFits<S extends TextLook>(item: Item<S>, xPt: number, widthPt: number): boolean {
  return item.cluster.kind !== 'soft-hyphen' || xPt + hyphenPt(item) <= widthPt + tolerancePt;
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
    // Its hyphen had no room, or the line would have been broken there already.
    if (items[at - 1]?.cluster.kind === 'soft-hyphen') continue;
    const before = items[at - 1]?.cluster.text ?? '';
    const after = items[at]?.cluster.text ?? '';
    if (!noLineEnd.includes(before) && !noLineStart.includes(after)) return at;
  }
  return limit;
}

function isBlank<S extends TextLook>(item: Item<S> | undefined): boolean {
  return item?.cluster.kind === 'space' || item?.cluster.kind === 'tab';
}

/** What stands in one run: `alone` holds a single character that is drawn by a font we can't measure. */
type RunKind = 'text' | 'dashes' | 'alone';

/** The drawn dash is narrower than its em: this much of it is left free on either side. */
const dashInset = 0.06;

function setLine<S extends TextLook>(
  items: readonly Item<S>[],
  start: number,
  end: number,
): Omit<BrokenLine<S>, 'length'> {
  let last = end;
  while (last > start && isBlank(items[last - 1])) last -= 1;
  const runs: { text: string; xPt: number; widthPt: number; face: FontFace; style: S }[] = [];
  let open: RunKind = 'alone';
  let xPt = 0;
  let squeezedPt = 0;
  const add = (text: string, item: Item<S>, widthPt: number, kind: RunKind) => {
    const run = runs.at(-1);
    if (run && kind === open && kind !== 'alone' && run.face === item.face && run.style === item.style) {
      run.text += text;
      run.widthPt += widthPt;
    } else {
      runs.push({ text, xPt, widthPt, face: item.face, style: item.style });
    }
    open = kind;
    xPt += widthPt;
  };
  for (let index = start; index < last; index += 1) {
    const item = items[index] as Item<S>;
    const { kind, text } = item.cluster;
    const closerPt = index > start ? squeezed(items[index - 1] as Item<S>, item) : 0;
    if (closerPt !== 0) open = 'alone';
    xPt += closerPt;
    squeezedPt -= closerPt;
    if (kind === 'glyph' || kind === 'space') {
      add(text, item, item.widthPt, isChineseDash(item.cluster, item.face) ? 'dashes' : 'text');
    } else if (kind === 'missing') {
      add(text, item, item.widthPt, 'alone');
    } else if (kind === 'soft-hyphen' && index === last - 1 && end < items.length) {
      add('-', item, hyphenPt(item), 'text');
    } else if (kind === 'tab') {
      xPt += widthAt(item, xPt);
      open = 'alone';
    }
  }
  return { widthPt: xPt, squeezedPt, runs: runs.map(centredDashes) };
}

function centredDashes<S extends TextLook>(run: BrokenRun<S>): BrokenRun<S> {
  if (run.face.family !== 'cjk' || !run.text.startsWith('—')) return run;
  const insetPt = run.text.length * dashInset * run.style.sizePt;
  return { ...run, xPt: run.xPt + insetPt, widthPt: run.widthPt - 2 * insetPt };
}
