import { element, join, type Xml } from '#main/office';
import type { SceneElement, ScenePage } from '#shared/page';
import type { DeckLayout } from './deck-layouts';
import { presentationNamespaces } from './namespaces';
import type { PaintContext } from './paint-context';
import { paintElement } from './paint-element';
import { commonSlide, masterColorMapping } from './shape-tree';

/** A slide: everything of its page that its layout does not show already, in the page's order of reading. */
export function slidePart(page: ScenePage, layout: DeckLayout, context: PaintContext): Xml {
  const onLayout = new Set(layout.decorations.map(({ id }) => id));
  const isOwn = (item: SceneElement) =>
    !(item.kind === 'text' && item.onShape !== undefined) &&
    !(item.placeholder?.role === 'decoration' && onLayout.has(item.id));
  const own = page.elements.filter(isOwn);
  return element(
    'p:sld',
    { ...presentationNamespaces, show: page.hidden ? false : undefined },
    commonSlide(
      page.background === layout.background ? null : page.background,
      join(own.map((item) => paintElement(item, context))),
    ),
    masterColorMapping(),
  );
}
