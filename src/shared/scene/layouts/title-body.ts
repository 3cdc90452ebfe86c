import { fillRoom } from '../fill-text';
import { fitSlot } from '../fit-text';
import { footer, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { belowTitle, bodyPlace, contentRoom, pageTitle, usualRoom } from '../layout-parts';
import type { ThemeDesign } from '../theme-design';

/** Up to this size text needs a measure that is pleasant to read; larger, a line holds few words anyway. */
const measuredToPt = 22;

/** Title and text, also for layouts whose own content is missing. The text has the page: as large as it fits, from top to bottom. */
export function titleBody(theme: ThemeDesign): LayoutDesign {
  const usual = usualRoom(theme);
  const body = bodyPlace(theme, { ...usual, h: theme.grid.bottomPt - usual.y }, { sizesPt: theme.sizes.body });
  return {
    id: 'title-body',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, body),
    compose: (page) => {
      const room = contentRoom(page);
      const measure = { ...room, w: Math.min(room.w, theme.grid.measurePt) };
      const { sizesPt } = belowTitle(page, body.text);
      // A narrower column before smaller letters, and the whole width before they would become small.
      const steps = sizesPt.flatMap((sizePt) => {
        const wide = { sizePt, frame: room };
        if (sizePt > measuredToPt) return [wide];
        return sizePt > 17 ? [{ sizePt, frame: measure }, wide] : [wide];
      });
      const fitted = fitSlot(page, 'body', body.text, steps);
      return [pageTitle(page).element, ...fillRoom(page, body, fitted), ...footer(page)];
    },
  };
}
