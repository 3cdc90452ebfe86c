import { element, join, type Xml } from '#main/office';
import type { Translator } from '#shared/i18n';
import type { PlannedLayout, PlannedSlot } from './deck-plan';
import { masterSlotFor, type PlannedMaster } from './master-plan';
import { presentationNamespaces } from './namespaces';
import type { PaintContext } from './paint-context';
import { paintElement } from './paint-element';
import { placeholderShape } from './placeholder-shape';
import { commonSlide, masterColorMapping } from './shape-tree';

/** A slide layout: its decorations, and a placeholder a slot. */
export function layoutPart(
  layout: PlannedLayout,
  master: PlannedMaster,
  context: PaintContext,
  words: Translator,
): Xml {
  const deeper = [words.t('pptx.secondLevel'), words.t('pptx.thirdLevel')];
  const lines = ({ name, levels }: PlannedSlot) => [name, ...deeper.filter((_, level) => levels[level + 1] !== null)];
  return element(
    'p:sldLayout',
    { ...presentationNamespaces, preserve: true, userDrawn: true },
    commonSlide(
      layout.background === master.background ? null : layout.background,
      join([
        ...layout.decorations.map((decoration) => paintElement(decoration, context)),
        ...[...layout.slots.values()].map((slot) =>
          placeholderShape(slot, slot.index, lines(slot), masterSlotFor(master, slot.type), context.identity),
        ),
      ]),
      layout.name,
    ),
    masterColorMapping(),
  );
}
