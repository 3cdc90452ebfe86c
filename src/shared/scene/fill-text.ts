import type { Frame, SceneElement } from '#shared/page';
import { type FittedText, partName, placeholderOf, textElement } from './fit-text';
import { hairline } from './furniture';
import { heightToSpare, type MeasuredText } from './lay-text';
import { frame } from './page';
import type { PageContent } from './page-content';
import type { TextPlaceDesign } from './theme-design';

/** Paragraphs stand at most this many times their size further apart than in running text: more, and they fall apart. */
const mostGap = 2.4;
/** Room that is left over below this much is nobody's business; above it the text stands on the floor of its frame. */
const looseEndPt = 44;
/** Paragraphs this far apart are parted by a rule. */
const leastRuledPt = 18;

/** Where text stands whose paragraphs are as far apart as they may be. */
export type Anchor = 'floor' | 'ceiling';

/** A text that was fitted into the room of its place. */
export interface FilledPart {
  readonly place: TextPlaceDesign;
  readonly fitted: FittedText;
}

/**
 * Texts side by side that fill their rooms: what is left of the height goes between their paragraphs, alike in all of them, with a rule
 * where they stand far apart; what is left then goes above, so that texts stand on the floor of their rooms and never hang from the
 * ceiling above a void.
 */
export function fillRooms(
  page: PageContent,
  parts: readonly FilledPart[],
  anchor: Anchor = 'floor',
): readonly SceneElement[] {
  const gapPt = anchor === 'ceiling' ? 0 : Math.min(...parts.map(({ fitted }) => gapOf(fitted)));
  const spreads = parts.map(({ place, fitted }) => ({ place, fitted, text: spreadText(fitted.text, gapPt) }));
  const restPt = Math.min(...spreads.map(({ fitted, text }) => fitted.frame.h - heightToSpare(text)));
  const shiftPt = anchor === 'floor' && restPt > looseEndPt ? Math.floor(restPt) : 0;
  return spreads.flatMap(({ place, fitted, text }) => {
    const { x, y, w, h } = fitted.frame;
    const at = frame(x, y + shiftPt, w, h - shiftPt);
    const part = { id: place.slot, name: page.word(partName(place.slot)), placeholder: placeholderOf(place) };
    const element = textElement(part, { ...fitted, text, frame: at }, place.text);
    const isRuled = gapPt >= leastRuledPt && text.paragraphs.length > 2 && !fitted.overflows;
    const rules = !isRuled ? [] : rulesBetween(page, place.slot, text, at);
    return [element, ...rules];
  });
}

/** One text that fills its room. */
export function fillRoom(
  page: PageContent,
  place: TextPlaceDesign,
  fitted: FittedText,
  anchor: Anchor = 'floor',
): readonly SceneElement[] {
  return fillRooms(page, [{ place, fitted }], anchor);
}

function gapOf({ text, frame: { h }, sizePt, overflows }: FittedText): number {
  const gaps = text.paragraphs.filter(({ source }, at) => at > 0 && source.level === 0).length;
  if (overflows || gaps === 0) return overflows ? 0 : Number.POSITIVE_INFINITY;
  const sparePt = (h - heightToSpare(text)) / gaps;
  // A heading and its text: one below the ceiling, one on the floor.
  return Math.max(0, Math.floor(gaps === 1 && isHeading(text) ? sparePt : Math.min(sparePt, sizePt * mostGap)));
}

/** Whether a text begins with a line that is bold from end to end. */
function isHeading({ paragraphs: [first] }: MeasuredText): boolean {
  return first !== undefined && first.lines.length === 1 && first.text.runs.every(({ style }) => style.bold);
}

/** A text with its paragraphs further apart; what belongs to a paragraph stays with it. */
export function spreadText(text: MeasuredText, gapPt: number): MeasuredText {
  if (gapPt <= 0 || !Number.isFinite(gapPt)) return text;
  let heightPt = text.heightPt;
  const paragraphs = text.paragraphs.map((paragraph, at) => {
    if (at === 0 || paragraph.source.level > 0) return paragraph;
    heightPt += gapPt;
    return { ...paragraph, spaceBeforePt: paragraph.spaceBeforePt + gapPt };
  });
  return { ...text, paragraphs, heightPt };
}

function rulesBetween(page: PageContent, slot: string, text: MeasuredText, at: Frame): readonly SceneElement[] {
  let y = at.y;
  return text.paragraphs.flatMap((paragraph, index) => {
    const above = y + paragraph.spaceBeforePt / 2;
    y += paragraph.spaceBeforePt + paragraph.lines.length * paragraph.lineHeightPt;
    if (index === 0 || paragraph.source.level > 0) return [];
    return [hairline(page, `${slot}-rule-${index}`, frame(at.x, Math.round(above), at.w, 0))];
  });
}
