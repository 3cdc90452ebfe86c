import { footer, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { contentRoom, pageTitle, sourceOf, usualRoom } from '../layout-parts';
import { placeTable } from '../tables/place-table';
import type { ThemeDesign } from '../theme-design';

/** Us against the others: a row a question, a column an offer, our own marked from top to bottom. */
export function comparison(theme: ThemeDesign): LayoutDesign {
  const place = { slot: 'table', role: 'table', frame: usualRoom(theme), text: null } as const;
  return {
    id: 'comparison',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, place, theme.places.caption),
    compose: (page) => {
      const content = page.table();
      const part = { id: 'table', name: page.word('table'), placeholder: { role: 'table', slot: 'table' } } as const;
      const own = content && { ...content, emphasisColumn: content.emphasisColumn ?? 1 };
      return [
        pageTitle(page).element,
        ...(own ? [placeTable(part, own, contentRoom(page), page, { compares: true })] : []),
        ...sourceOf(page),
        ...footer(page),
      ];
    },
  };
}
