import { footer, hairline, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { bodyPlace, contentRoom, hasText, pageTitle, usualRoom } from '../layout-parts';
import { frame } from '../page';
import { columnFrames, textColumns } from '../text-columns';
import type { ThemeDesign } from '../theme-design';

const slots = ['body', 'body2', 'body3'] as const;

/** Three texts side by side in one size; those that are empty leave their room to the others. */
export function threeColumns(theme: ThemeDesign): LayoutDesign {
  const gapPt = theme.grid.gutterPt * 1.5;
  const usual = usualRoom(theme);
  const sizesPt = [...theme.sizes.lead, 13, 12];
  const columns = (names: readonly string[], room: typeof usual) =>
    columnFrames(names.length, room, gapPt).map((at, index) => bodyPlace(theme, at, { sizesPt }, names[index]));
  return {
    id: 'three-columns',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, ...columns(slots, { ...usual, h: theme.grid.bottomPt - usual.y })),
    compose: (page) => {
      const room = contentRoom(page);
      const filled = slots.filter((slot) => hasText(page, slot));
      const places = columns(filled.length > 0 ? filled : slots, room);
      const lines = places
        .slice(1)
        .map((place, at) => hairline(page, `divider-${at + 1}`, frame(place.frame.x - gapPt / 2, room.y, 0, room.h)));
      return [pageTitle(page).element, ...textColumns(page, places), ...lines, ...footer(page)];
    },
  };
}
