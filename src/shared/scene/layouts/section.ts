import { slotText } from '../fit-text';
import { block, footer, footerPlaces } from '../furniture';
import type { LayoutDesign, TextPlaceDesign } from '../layout-design';
import { contentWidthPt, frame, marginPt, sizes } from '../ledger';

const plain = { bold: false, align: 'left', valign: 'top' } as const;

const title: TextPlaceDesign = {
  slot: 'title',
  type: 'title',
  frame: frame(marginPt, 120, contentWidthPt, 172),
  text: { ...plain, sizesPt: sizes.section, leading: 'display', color: 'paper', bold: true, valign: 'bottom' },
};
const subtitle: TextPlaceDesign = {
  slot: 'subtitle',
  type: 'body',
  frame: frame(marginPt, 312, 640, 104),
  text: { ...plain, sizesPt: sizes.lead, leading: 'body', color: 'rule' },
};

const footers = footerPlaces(undefined, 'rule');

/** A dark page between two parts of the story. */
export const section: LayoutDesign = {
  id: 'section',
  background: 'ink',
  places: [title, subtitle, ...footers],
  decorate: (page) => [block(page, 'mark', frame(marginPt, 56, 40, 4), 'accent')],
  compose: (page) => [slotText(page, title), slotText(page, subtitle), ...footer(page, footers)],
};
