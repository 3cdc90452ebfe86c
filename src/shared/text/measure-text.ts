import { squeezed } from './between';
import { type Paragraph, type ShapedText, type StyledText, shapedOf, shapeText, sizesOf, widthAt } from './items';
import type { FontFace, TextLook } from './look';

/** The width of text on one unbroken line. */
export function measureText(text: string, look: TextLook): number {
  return widthOf(shapeText([{ text, style: look }]));
}

/** The width of a paragraph on one unbroken line. */
export function widthOf<S extends TextLook>(shaped: ShapedText<S>): number {
  const sizesPt = sizesOf(shaped);
  let xPt = 0;
  for (const item of shaped.items) xPt += widthAt(item, sizesPt[item.run] ?? 0, xPt);
  return xPt;
}

/** Text in one face and one style. */
export interface FacedText<S extends TextLook> extends StyledText<S> {
  readonly face: FontFace;
  /** How much closer the next part stands than side by side: half an em where full-width marks meet on a line, else 0. */
  readonly closerPt: number;
}

/**
 * Cuts a paragraph at every change of style or face and where marks are set closer: what PPTX needs to pin the face of a run.
 * `lines` are those that the paragraph was broken into, one if there are none; marks that a break parts do not meet.
 */
export function splitByFace<S extends TextLook>(
  runs: readonly StyledText<S>[],
  lines: readonly { readonly length: number }[] = [],
): readonly FacedText<S>[] {
  const shaped = shapeText(runs);
  const sizesPt = sizesOf(shaped);
  const { items } = shaped;
  const ends = new Set<number>();
  let at = 0;
  for (const { length } of lines) {
    at += length;
    ends.add(at);
  }
  const parts: { text: string; face: FontFace; style: S; closerPt: number }[] = [];
  for (const [index, item] of items.entries()) {
    const { cluster, face } = item;
    const { style } = shaped.runs[item.run] as StyledText<S>;
    const next = items[index + 1];
    const closerPt = next && !ends.has(next.cluster.start) ? 0 - squeezed(item, next, sizesPt) : 0;
    const last = parts.at(-1);
    if (last && last.face === face && last.style === style && last.closerPt === 0 && closerPt === 0)
      last.text += cluster.text;
    else parts.push({ text: cluster.text, face, style, closerPt });
  }
  return parts;
}

/** The narrowest line that holds the paragraph with no word cut. */
export function longestWordPt<S extends TextLook>(paragraph: Paragraph<S>): number {
  const shaped = shapedOf(paragraph);
  const sizesPt = sizesOf(shaped);
  let longest = 0;
  let word = 0;
  for (const { cluster, run, widthEm } of shaped.items) {
    if (cluster.breakBefore || cluster.kind === 'newline') word = 0;
    if (cluster.kind !== 'space' && cluster.kind !== 'tab') word += widthEm * (sizesPt[run] ?? 0);
    longest = Math.max(longest, word);
  }
  return longest;
}
