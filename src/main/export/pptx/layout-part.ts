import { element, join, type Xml } from '#main/office';
import type { Translator } from '#shared/i18n';
import { type DeckLayout, type LayoutSlot, slotsOf } from './deck-layouts';
import { type DeckMaster, masterSlotFor } from './deck-master';
import { presentationNamespaces } from './namespaces';
import type { PaintContext } from './paint-context';
import { paintElement } from './paint-element';
import { placeholderShape } from './placeholder-shape';
import { commonSlide, masterColorMapping } from './shape-tree';

/** A slide layout: its decorations, and a placeholder a slot. */
export function layoutPart(layout: DeckLayout, master: DeckMaster, context: PaintContext, words: Translator): Xml {
  const deeper = [words.t('pptx.secondLevel'), words.t('pptx.thirdLevel')];
  const lines = ({ name, levels }: LayoutSlot) => [name, ...deeper.filter((_, level) => levels[level + 1] !== null)];
  return element(
    'p:sldLayout',
    { ...presentationNamespaces, preserve: true, userDrawn: true },
    commonSlide(
      layout.background === master.background ? null : layout.background,
      join([
        ...layout.decorations.map((decoration) => paintElement(decoration, context)),
        ...slotsOf(layout).map((slot) =>
          placeholderShape(slot, slot.index, lines(slot), masterSlotFor(master, slot.role), context.identity),
        ),
      ]),
      layout.name,
    ),
    masterColorMapping(),
  );
}
