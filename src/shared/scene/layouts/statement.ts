import { slotText, stepsIn } from '../fit-text';
import { block, bodyText, captionPlace, footer, footerPlace, numberPlace } from '../furniture';
import type { LayoutDesign, TextPlaceDesign } from '../layout-design';
import { frame, marginPt, sizes } from '../ledger';

const leftPt = marginPt + 32;

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
const alone = frame(leftPt, 88, 760, 336);

/** One sentence that the meeting should remember, beside a red line. Without more to say it stands in the middle. */
export const statement: LayoutDesign = {
  id: 'statement',
  background: 'paper',
  places: [title, body, caption, footerPlace, numberPlace],
  decorate: (page) => [block(page, 'mark', frame(marginPt, 88, 4, 336), 'accent')],
  compose: (page) => {
    const bare = page.text('body').length === 0;
    const place = bare ? { ...title, text: { ...title.text, valign: 'middle' as const } } : title;
    const main = slotText(page, place, bare ? stepsIn(title.text, alone) : undefined);
    const rest = bare ? [] : [slotText(page, body)];
    const source = page.text('caption').length === 0 ? [] : [slotText(page, caption)];
    return [main, ...rest, ...source, ...footer(page)];
  },
};
