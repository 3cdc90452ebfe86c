import { fitText, partName, slotText, stepsIn, textElement } from '../fit-text';
import { footer, hairline, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import type { TextPlaceDesign, ThemeDesign } from '../theme-design';

/** Two texts side by side, both in the size that the longer one needs. */
export function twoColumns(theme: ThemeDesign): LayoutDesign {
  const { leftPt, widthPt, topPt, bottomPt, gutterPt } = theme.grid;
  const columnPt = (widthPt - 2 * gutterPt) / 2;
  const heightPt = bottomPt - topPt;
  const text = { ...theme.text.body, sizesPt: theme.sizes.lead };
  const column = (slot: string, xPt: number): TextPlaceDesign => ({
    slot,
    role: 'body',
    frame: frame(xPt, topPt, columnPt, heightPt),
    text,
  });
  const left = column('body', leftPt);
  const right = column('body2', leftPt + columnPt + 2 * gutterPt);
  const stepsFor = (place: TextPlaceDesign) => [
    { sizePt: 26, frame: place.frame, part: 0.6 },
    { sizePt: 24, frame: place.frame, part: 0.6 },
    { sizePt: 22, frame: place.frame, part: 0.6 },
    ...stepsIn(text, place.frame),
  ];
  return {
    id: 'two-columns',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, left, right),
    rooms: { body: left.frame, body2: right.frame },
    compose: (page) => {
      const fitted = [left, right].map((place) => fitText(page.text(place.slot), text, stepsFor(place), page));
      const sizePt = Math.min(...fitted.map((one) => one.sizePt));
      const columns = [left, right].map((place) =>
        fitText(page.text(place.slot), text, [{ sizePt, frame: place.frame }], page),
      );
      const texts = columns.map((one, index) => {
        const { slot } = index === 0 ? left : right;
        const part = { id: slot, name: page.word(partName(slot)), placeholder: { role: 'body', slot } } as const;
        return textElement(part, one, text);
      });
      const tallest = Math.max(...columns.map((one) => one.text.heightPt));
      const middle = frame(leftPt + columnPt + gutterPt, topPt, 0, Math.min(Math.max(tallest, 120), heightPt));
      return [slotText(page, theme.places.title), ...texts, hairline(page, 'divider', middle), ...footer(page)];
    },
  };
}
