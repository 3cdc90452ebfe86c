import { slotText } from '../fit-text';
import { footer, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import { placeTable } from '../tables/place-table';
import type { ThemeDesign } from '../theme-design';

/** A table across the page; without a source below it, it may use that room too. */
export function table(theme: ThemeDesign): LayoutDesign {
  const { leftPt, widthPt, topPt, bottomPt } = theme.grid;
  const { title, caption } = theme.places;
  const place = {
    slot: 'table',
    role: 'table',
    frame: frame(leftPt, topPt, widthPt, caption.frame.y - 8 - topPt),
    text: null,
  } as const;
  return {
    id: 'table',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, place, caption),
    compose: (page) => {
      const content = page.table();
      const sourced = page.text('caption').length > 0;
      const room = sourced ? place.frame : { ...place.frame, h: bottomPt - topPt };
      const part = { id: 'table', name: page.word('table'), placeholder: { role: 'table', slot: 'table' } } as const;
      return [
        slotText(page, title),
        ...(content ? [placeTable(part, content, room, page)] : []),
        ...(sourced ? [slotText(page, caption)] : []),
        ...footer(page),
      ];
    },
  };
}
