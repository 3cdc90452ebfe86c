import { type FittedText, fitText, partName, placeholderOf, slotText, stepsIn, textElement } from '../fit-text';
import { block, bodyText, captionPlace, footer, footerPlace, numberPlace } from '../furniture';
import type { LayoutDesign, TextPlaceDesign } from '../layout-design';
import { frame, marginPt, sizes } from '../ledger';
import type { PageContent } from '../page-content';
import type { SceneElement } from '../types';

const leftPt = marginPt + 32;
const line = frame(marginPt, 88, 4, 336);

const title: TextPlaceDesign = {
  slot: 'title',
  type: 'title',
  frame: frame(leftPt, 88, 760, 208),
  text: { sizesPt: sizes.statement, leading: 'title', color: 'ink', bold: true, align: 'left', valign: 'bottom' },
};
const body: TextPlaceDesign = {
  slot: 'body',
  type: 'body',
  frame: frame(leftPt, 316, 640, 108),
  text: { ...bodyText, sizesPt: sizes.lead, color: 'muted' },
};
const caption: TextPlaceDesign = { ...captionPlace, frame: frame(leftPt, 452, 760, 28) };
const gapPt = 20;

/** The sentence and what follows it as one block in the middle of the red line. */
function centred(page: PageContent): readonly SceneElement[] {
  const sentence = fitText(page.text('title'), title.text, stepsIn(title.text, title.frame), page);
  const rest = fitText(page.text('body'), body.text, stepsIn(body.text, body.frame), page);
  const titlePt = Math.min(Math.max(sentence.text.heightPt, 48), title.frame.h);
  const bodyPt = Math.min(rest.text.heightPt, body.frame.h);
  const topPt = Math.round(line.y + (line.h - titlePt - gapPt - bodyPt) / 2);
  const place = (at: TextPlaceDesign, fitted: FittedText, yPt: number, heightPt: number) => {
    const part = { id: at.slot, name: page.word(partName(at.slot)), placeholder: placeholderOf(at) };
    return textElement(part, { ...fitted, frame: { ...at.frame, y: yPt, h: heightPt } }, at.text);
  };
  return [place(title, sentence, topPt, titlePt), place(body, rest, topPt + titlePt + gapPt, bodyPt)];
}

/** One sentence that the meeting should remember, beside a red line. Without more to say it has the line to itself. */
export const statement: LayoutDesign = {
  id: 'statement',
  background: 'paper',
  places: [title, body, caption, footerPlace, numberPlace],
  decorate: (page) => [block(page, 'mark', line, 'accent')],
  compose: (page) => {
    const alone = {
      ...title,
      frame: frame(leftPt, line.y, title.frame.w, line.h),
      text: { ...title.text, valign: 'middle' },
    } as const;
    const main = page.text('body').length === 0 ? [slotText(page, alone)] : centred(page);
    const source = page.text('caption').length === 0 ? [] : [slotText(page, caption)];
    return [...main, ...source, ...footer(page)];
  },
};
