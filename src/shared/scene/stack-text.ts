import type { MeasuredText } from './lay-text';

/** Texts of different sizes as one text box: what a person edits as one thing stays one thing in PPTX. */
export function stackText(parts: readonly { readonly text: MeasuredText; readonly gapPt: number }[]): MeasuredText {
  const filled = parts.filter((part) => part.text.paragraphs.length > 0);
  let heightPt = 0;
  const paragraphs = filled.flatMap(({ text, gapPt }, index) => {
    const gap = index === 0 ? 0 : gapPt;
    heightPt += gap + text.heightPt;
    return text.paragraphs.map((paragraph, at) => (at === 0 ? { ...paragraph, spaceBeforePt: gap } : paragraph));
  });
  return { paragraphs, heightPt, cutsWords: filled.some((part) => part.text.cutsWords) };
}

/** A stack with so much more room before one of its paragraphs: its first part at the ceiling, the rest on the floor. */
export function partedAt(text: MeasuredText, paragraph: number, morePt: number): MeasuredText {
  if (morePt <= 0 || paragraph <= 0 || paragraph >= text.paragraphs.length) return text;
  const paragraphs = text.paragraphs.map((one, at) =>
    at === paragraph ? { ...one, spaceBeforePt: one.spaceBeforePt + morePt } : one,
  );
  return { ...text, paragraphs, heightPt: text.heightPt + morePt };
}
