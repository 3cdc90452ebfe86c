import { footer, hairline, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { bodyPlace, contentRoom, pageTitle, usualRoom } from '../layout-parts';
import { frame } from '../page';
import { columnFrames, textColumns } from '../text-columns';
import type { ThemeDesign } from '../theme-design';

const slots = ['body', 'body2'] as const;

/** Two texts side by side, both in the size that the longer one needs. */
export function twoColumns(theme: ThemeDesign): LayoutDesign {
  const gapPt = 2 * theme.grid.gutterPt;
  const usual = usualRoom(theme);
  const room = { ...usual, h: theme.grid.bottomPt - usual.y };
  const places = columnFrames(2, room, gapPt).map((at, index) => bodyPlace(theme, at, {}, slots[index]));
  return {
    id: 'two-columns',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, ...places),
    rooms: Object.fromEntries(places.map(({ slot, frame: at }) => [slot, at])),
    compose: (page) => {
      const at = contentRoom(page);
      const frames = columnFrames(2, at, gapPt);
      const middle = frame(at.x + at.w / 2, at.y, 0, at.h);
      return [
        pageTitle(page).element,
        ...textColumns(
          page,
          places.map((place, index) => ({ ...place, frame: frames[index] ?? at })),
        ),
        hairline(page, 'divider', middle),
        ...footer(page),
      ];
    },
  };
}
