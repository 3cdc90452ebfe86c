import { footer, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { contentRoom, pageTitle, sourceOf, usualRoom } from '../layout-parts';
import { placeTable } from '../tables/place-table';
import type { ThemeDesign } from '../theme-design';

/** A table across the page; without a source below it, it may use that room too. */
export function table(theme: ThemeDesign): LayoutDesign {
  const place = { slot: 'table', role: 'table', frame: usualRoom(theme), text: null } as const;
  return {
    id: 'table',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, place, theme.places.caption),
    compose: (page) => {
      const content = page.table();
      const part = { id: 'table', name: page.word('table'), placeholder: { role: 'table', slot: 'table' } } as const;
      return [
        pageTitle(page).element,
        ...(content ? [placeTable(part, content, contentRoom(page), page)] : []),
        ...sourceOf(page),
        ...footer(page),
      ];
    },
  };
}
