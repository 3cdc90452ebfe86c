import { fitText, partName, slotText, stepsIn, textElement } from '../fit-text';
import { bodyText, footer, ordinary, ordinaryPlaces, rule, titlePlace } from '../furniture';
import type { LayoutDesign, TextPlaceDesign } from '../layout-design';
import { contentBottomPt, contentTopPt, contentWidthPt, frame, gutterPt, marginPt, sizes } from '../ledger';

const columnPt = (contentWidthPt - 2 * gutterPt) / 2;
const heightPt = contentBottomPt - contentTopPt;
const text = { ...bodyText, sizesPt: sizes.lead };

const left: TextPlaceDesign = {
  slot: 'body',
  type: 'body',
  frame: frame(marginPt, contentTopPt, columnPt, heightPt),
  text,
};
const right: TextPlaceDesign = {
  slot: 'body2',
  type: 'body',
  frame: frame(marginPt + columnPt + 2 * gutterPt, contentTopPt, columnPt, heightPt),
  text,
};

const stepsFor = (place: TextPlaceDesign) => [
  { sizePt: 26, frame: place.frame, part: 0.6 },
  { sizePt: 24, frame: place.frame, part: 0.6 },
  { sizePt: 22, frame: place.frame, part: 0.6 },
  ...stepsIn(text, place.frame),
];

/** Two texts side by side, both in the size that the longer one needs. */
export const twoColumns: LayoutDesign = {
  id: 'two-columns',
  ...ordinary,
  places: ordinaryPlaces(left, right),
  compose: (page) => {
    const fitted = [left, right].map((place) => fitText(page.text(place.slot), text, stepsFor(place), page));
    const sizePt = Math.min(...fitted.map((column) => column.sizePt));
    const columns = [left, right].map((place) =>
      fitText(page.text(place.slot), text, [{ sizePt, frame: place.frame }], page),
    );
    const texts = columns.map((column, index) => {
      const { slot } = index === 0 ? left : right;
      const part = { id: slot, name: page.word(partName(slot)), placeholder: { type: 'body', slot } } as const;
      return textElement(part, column, text);
    });
    const tallest = Math.max(...columns.map((column) => column.text.heightPt));
    const middle = frame(marginPt + columnPt + gutterPt, contentTopPt, 0, Math.min(Math.max(tallest, 120), heightPt));
    return [slotText(page, titlePlace), ...texts, rule(page, 'divider', middle, 'rule', 0.75, false), ...footer(page)];
  },
};
