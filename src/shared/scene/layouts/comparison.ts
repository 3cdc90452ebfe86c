import { slotText } from '../fit-text';
import { footer, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { contentRoom, sourceOf } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { placeTable } from '../tables/place-table';
import type { ThemeDesign } from '../theme-design';

/** Us against the others: a row a question, a column an offer, our own marked from top to bottom. */
export function comparison(theme: ThemeDesign): LayoutDesign {
  const { grid, places } = theme;
  const at = frame(grid.leftPt, grid.topPt, grid.widthPt, places.caption.frame.y - 8 - grid.topPt);
  const place = { slot: 'table', role: 'table', frame: at, text: null } as const;
  const compose = (page: PageContent) => {
    const content = page.table();
    const room = contentRoom(page, -4);
    const part = { id: 'table', name: page.word('table'), placeholder: { role: 'table', slot: 'table' } } as const;
    return [
      slotText(page, places.title),
      ...(content
        ? [
            placeTable(part, { ...content, emphasisColumn: content.emphasisColumn ?? 1 }, room, page, {
              compares: true,
            }),
          ]
        : []),
      ...sourceOf(page),
      ...footer(page),
    ];
  };
  return { id: 'comparison', ...ordinary(theme), places: ordinaryPlaces(theme, place, places.caption), compose };
}
