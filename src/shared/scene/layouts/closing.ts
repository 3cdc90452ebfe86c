import { slotText } from '../fit-text';
import { block, rule } from '../furniture';
import type { LayoutDesign, TextPlaceDesign } from '../layout-design';
import { contentWidthPt, frame, marginPt, sizes } from '../ledger';

const plain = { bold: false, align: 'left', valign: 'top' } as const;

const title: TextPlaceDesign = {
  slot: 'title',
  type: 'ctrTitle',
  frame: frame(marginPt, 140, 780, 152),
  text: { ...plain, sizesPt: sizes.section, leading: 'display', color: 'paper', bold: true, valign: 'bottom' },
};
const subtitle: TextPlaceDesign = {
  slot: 'subtitle',
  type: 'subTitle',
  frame: frame(marginPt, 312, 640, 104),
  text: { ...plain, sizesPt: sizes.subtitle, leading: 'body', color: 'rule' },
};
const caption: TextPlaceDesign = {
  slot: 'caption',
  type: 'body',
  frame: frame(marginPt, 460, contentWidthPt, 24),
  text: { ...plain, sizesPt: sizes.contact, leading: 'label', color: 'rule' },
};

/** The page that stays on the wall during questions. */
export const closing: LayoutDesign = {
  id: 'closing',
  background: 'ink',
  places: [title, subtitle, caption],
  decorate: (page) => [
    block(page, 'mark', frame(marginPt, 56, 40, 4), 'accent'),
    rule(page, 'rule', frame(marginPt, 448, contentWidthPt, 0), 'muted', 0.75, true),
  ],
  compose: (page) => [title, subtitle, caption].map((place) => slotText(page, place)),
};
