import { itemsOf, type StyledText, widthAt } from './items';
import type { FontFace, TextLook } from './look';

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

/** The narrowest line that holds the paragraph with no word cut. */
export function longestWordPt<S extends TextLook>(runs: readonly StyledText<S>[]): number {
  let longest = 0;
  let word = 0;
  for (const item of itemsOf(runs)) {
    if (item.cluster.breakBefore || item.cluster.kind === 'newline') word = 0;
    if (item.cluster.kind !== 'space') word += item.widthPt;
    longest = Math.max(longest, word);
  }
  return longest;
}
