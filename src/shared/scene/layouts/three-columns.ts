import { fitText, partName, slotText, stepsIn, textElement } from '../fit-text';
import { footer, hairline, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { bodyPlace, hasText } from '../layout-parts';
import { frame } from '../page';
import type { ThemeDesign } from '../theme-design';

const slots = ['body', 'body2', 'body3'] as const;

/** Three texts side by side in one size; those that are empty leave their room to the others. */
export function threeColumns(theme: ThemeDesign): LayoutDesign {
  const { leftPt, widthPt, topPt, bottomPt, gutterPt } = theme.grid;
  const gapPt = gutterPt * 1.5;
  const heightPt = bottomPt - topPt;
  const sizesPt = [...theme.sizes.lead, 13, 12];
  const columns = (names: readonly string[]) => {
    const w = (widthPt - (names.length - 1) * gapPt) / names.length;
    return names.map((name, at) =>
      bodyPlace(theme, frame(leftPt + at * (w + gapPt), topPt, w, heightPt), { sizesPt }, name),
    );
  };
  return {
    id: 'three-columns',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, ...columns(slots)),
    compose: (page) => {
      const filled = slots.filter((slot) => hasText(page, slot));
      const places = columns(filled.length > 0 ? filled : slots);
      const largest = (sizePt: number) => ({ sizePt, part: 0.6 });
      const sizes = places.map((place) => {
        const steps = [26, 24, 22, ...sizesPt].map((sizePt) => ({
          frame: place.frame,
          ...(sizePt > 20 ? largest(sizePt) : { sizePt }),
        }));
        return fitText(page.text(place.slot), place.text, steps, page).sizePt;
      });
      const sizePt = Math.min(...sizes);
      const texts = places.map((place) => {
        const fitted = fitText(page.text(place.slot), place.text, [{ sizePt, frame: place.frame }], page);
        const { slot } = place;
        return {
          fitted,
          element: textElement(
            { id: slot, name: page.word(partName(slot)), placeholder: { role: 'body', slot } },
            fitted,
            place.text,
          ),
        };
      });
      const tallest = Math.min(Math.max(120, ...texts.map(({ fitted }) => fitted.text.heightPt)), heightPt);
      const lines = places
        .slice(1)
        .map((place, at) => hairline(page, `divider-${at + 1}`, frame(place.frame.x - gapPt / 2, topPt, 0, tallest)));
      return [
        slotText(page, theme.places.title, stepsIn(theme.places.title.text, theme.places.title.frame)),
        ...texts.map(({ element }) => element),
        ...lines,
        ...footer(page),
      ];
    },
  };
}
