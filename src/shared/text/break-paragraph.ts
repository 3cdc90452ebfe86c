import { asMeasured, type Between, officeGaps, squeezed } from './between';
import { noLineEnd, noLineStart } from './character-classes';
import {
  hyphenPt,
  type Item,
  isChineseDash,
  type Paragraph,
  type ShapedText,
  type StyledText,
  shapedOf,
  sizesOf,
  tolerancePt,
  widthAt,
} from './items';
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

/** Where a line begins and ends among the items of its paragraph. */
export interface LineSpan {
  readonly start: number;
  /** Behind its last item; the next line may begin later, behind what the break swallowed. */
  readonly end: number;
}

/**
 * Breaks one paragraph into lines no wider than `widthPt`: at the opportunities of UAX #14 and of Chinese typesetting,
 * inside a word only when the word alone is wider than the line. Spaces at a break are swallowed; `\n` begins a new
 * line; a soft hyphen shows only where it breaks. Full-width marks that meet are set half an em closer, which never
 * decides where a line ends (docs/decisions/0205). Always answers at least one line, empty for empty text.
 */
export function breakParagraph<S extends TextLook>(paragraph: Paragraph<S>, widthPt: number): readonly BrokenLine<S>[] {
  const shaped = shapedOf(paragraph);
  return setLines(shaped, lineSpans(shaped, widthPt));
}

/** The lines of a paragraph that was broken already. */
export function setLines<S extends TextLook>(
  shaped: ShapedText<S>,
  spans: readonly LineSpan[],
): readonly BrokenLine<S>[] {
  const { items } = shaped;
  const sizesPt = sizesOf(shaped);
  const beginOf = (index: number) => items[spans[index]?.start ?? items.length]?.cluster.start ?? lengthOf(items);
  return spans.map(({ start, end }, index) => {
    const length = beginOf(index + 1) - (index === 0 ? 0 : beginOf(index));
    return { ...setLine(shaped, sizesPt, start, end), length };
  });
}

function lengthOf(items: readonly Item[]): number {
  const last = items.at(-1)?.cluster;
  return last ? last.start + last.text.length : 0;
}

/** The lines' text as a program breaks it that measures otherwise; spaces at breaks and soft hyphens are left in. */
export function breakAs<S extends TextLook>(
  measuring: Measuring,
  paragraph: Paragraph<S>,
  widthPt: number,
): readonly string[] {
  const shaped = shapedOf(paragraph);
  return lineSpans(shaped, widthPt, measuring).map(({ start, end }) =>
    shaped.items
      .slice(start, end)
      .map((item) => item.cluster.text)
      .join(''),
  );
}

/** Where the lines of `breakParagraph` begin and end: enough to know how high a paragraph is. */
export function lineSpans<S extends TextLook>(
  shaped: ShapedText<S>,
  widthPt: number,
  measuring: Measuring = 'full',
): readonly LineSpan[] {
  const { items } = shaped;
  const sizesPt = sizesOf(shaped);
  const spans: LineSpan[] = [];
  let start = 0;
  for (;;) {
    const { end, next } = lineFrom(items, sizesPt, start, widthPt, measuring);
    spans.push({ start, end });
    if (next === null) return spans;
    start = next;
  }
}

/** Where a line that begins at `start` ends, and where the next one begins; null when the paragraph is over. */
function lineFrom(
  items: readonly Item[],
  sizesPt: readonly number[],
  start: number,
  widthPt: number,
  measuring: Measuring,
) {
  const apart = between[measuring];
  let xPt = 0;
  let opportunity = start;
  for (let index = start; index < items.length; index += 1) {
    const item = items[index] as Item;
    if (item.cluster.kind === 'newline') return { end: index, next: index + 1 };
    if (index > start) {
      const before = items[index - 1] as Item;
      const mayBreak = item.cluster.breakBefore && hyphenFits(before, sizesPt, xPt, widthPt);
      if (mayBreak && !(measuring === 'gaps' && isGroupedNumber(before, item))) opportunity = index;
      xPt += apart(before, item, sizesPt);
    }
    const itemPt = widthAt(item, sizesPt[item.run] ?? 0, xPt);
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
function isGroupedNumber(before: Item, item: Item): boolean {
  return before.cluster.text === '，' && /^\d/.test(item.cluster.text);
}

function hyphenFits(item: Item, sizesPt: readonly number[], xPt: number, widthPt: number): boolean {
  return item.cluster.kind !== 'soft-hyphen' || xPt + hyphenPt(item, sizesPt[item.run] ?? 0) <= widthPt + tolerancePt;
}

const joints = /[/?&=._-]$/;

/**
 * The best place to cut a word that is wider than the line, at or before `limit`: behind a joint of an address in the
 * line's last half, else where Chinese rules do not object, else where the room ends.
 */
function cutInWord(items: readonly Item[], start: number, limit: number): number {
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

function isBlank(item: Item | undefined): boolean {
  return item?.cluster.kind === 'space' || item?.cluster.kind === 'tab';
}

/** What stands in one run: `alone` holds a single character that is drawn by a font we can't measure. */
type RunKind = 'text' | 'dashes' | 'alone';

/** The drawn dash is narrower than its em: this much of it is left free on either side. */
const dashInset = 0.06;

function setLine<S extends TextLook>(
  { runs: styled, items }: ShapedText<S>,
  sizesPt: readonly number[],
  start: number,
  end: number,
): Omit<BrokenLine<S>, 'length'> {
  let last = end;
  while (last > start && isBlank(items[last - 1])) last -= 1;
  const runs: { text: string; xPt: number; widthPt: number; face: FontFace; style: S }[] = [];
  let open: RunKind = 'alone';
  let xPt = 0;
  let squeezedPt = 0;
  const add = (text: string, item: Item, widthPt: number, kind: RunKind) => {
    const run = runs.at(-1);
    const { style } = styled[item.run] as StyledText<S>;
    if (run && kind === open && kind !== 'alone' && run.face === item.face && run.style === style) {
      run.text += text;
      run.widthPt += widthPt;
    } else {
      runs.push({ text, xPt, widthPt, face: item.face, style });
    }
    open = kind;
    xPt += widthPt;
  };
  for (let index = start; index < last; index += 1) {
    const item = items[index] as Item;
    const sizePt = sizesPt[item.run] ?? 0;
    const { kind, text } = item.cluster;
    const closerPt = index > start ? squeezed(items[index - 1] as Item, item, sizesPt) : 0;
    if (closerPt !== 0) open = 'alone';
    xPt += closerPt;
    squeezedPt -= closerPt;
    if (kind === 'glyph' || kind === 'space') {
      add(text, item, item.widthEm * sizePt, isChineseDash(item.cluster, item.face) ? 'dashes' : 'text');
    } else if (kind === 'missing') {
      add(text, item, item.widthEm * sizePt, 'alone');
    } else if (kind === 'soft-hyphen' && index === last - 1 && end < items.length) {
      add('-', item, hyphenPt(item, sizePt), 'text');
    } else if (kind === 'tab') {
      xPt += widthAt(item, sizePt, xPt);
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
