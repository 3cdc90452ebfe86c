import { slotText } from '../fit-text';
import { captionPlace, footer, ordinary, ordinaryPlaces, titlePlace } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { contentBottomPt, contentTopPt, contentWidthPt, frame, marginPt } from '../ledger';
import { placeTable } from '../place-table';

const place = {
  slot: 'table',
  type: 'tbl',
  frame: frame(marginPt, contentTopPt, contentWidthPt, captionPlace.frame.y - 8 - contentTopPt),
  text: null,
} as const;

/** A table across the page; without a source below it, it may use that room too. */
export const table: LayoutDesign = {
  id: 'table',
  ...ordinary,
  places: ordinaryPlaces(place, captionPlace),
  compose: (page) => {
    const content = page.table();
    const sourced = page.text('caption').length > 0;
    const room = sourced ? place.frame : { ...place.frame, h: contentBottomPt - contentTopPt };
    const part = { id: 'table', name: page.word('table'), placeholder: { type: 'tbl', slot: 'table' } } as const;
    return [
      slotText(page, titlePlace),
      ...(content ? [placeTable(part, content, room, page)] : []),
      ...(sourced ? [slotText(page, captionPlace)] : []),
      ...footer(page),
    ];
  },
};
