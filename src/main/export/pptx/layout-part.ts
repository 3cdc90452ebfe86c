import type { Translator } from '#shared/i18n';
import { masterSlotFor, type PlannedLayout, type PlannedMaster, type PlannedSlot } from './deck-plan';
import { presentationNamespaces } from './namespaces';
import type { PaintContext } from './paint-context';
import { paintElement } from './paint-element';
import { placeholderShape } from './placeholder-shape';
import { commonSlide, masterColorMapping } from './shape-tree';
import { element, join, type Xml } from './xml';

/** A slide layout: its decorations, and a placeholder a slot. */
export function layoutPart(
  layout: PlannedLayout,
  master: PlannedMaster,
  context: PaintContext,
  words: Translator,
): Xml {
  const slots = [...layout.slots.values()];
  const name = words.t(`pptx.layouts.${layout.id}`);
  return element(
    'p:sldLayout',
    { ...presentationNamespaces, preserve: true, userDrawn: true },
    commonSlide(
      layout.background === master.background ? null : layout.background,
      join([
        ...layout.decorations.map((decoration) => paintElement(decoration, context)),
        ...slots.map((slot) =>
          placeholderShape(slot, slot.index, prompt(slot, words), masterSlotFor(master, slot.type), context.identity),
        ),
      ]),
      layout.variant === 1 ? name : `${name} ${layout.variant}`,
    ),
    masterColorMapping(),
  );
}

function prompt(slot: PlannedSlot, words: Translator): { name: string; lines: readonly string[] } {
  const named = (name: string) => ({ name, lines: [name] });
  switch (slot.type) {
    case 'title':
    case 'ctrTitle':
      return named(words.t('pptx.title'));
    case 'subTitle':
      return named(words.t('pptx.subtitle'));
    case 'pic':
      return named(words.t('pptx.picture'));
    case 'tbl':
      return named(words.t('pptx.table'));
    case 'ftr':
      return named(words.t('pptx.footer'));
    case 'sldNum':
      return named(words.t('pptx.slideNumber'));
    case 'body': {
      const deeper = [words.t('pptx.secondLevel'), words.t('pptx.thirdLevel')];
      const used = [slot.levels[1], slot.levels[2]].map((look) => look !== null);
      const lines = [words.t('pptx.text'), ...deeper.filter((_, level) => used[level])];
      return { name: words.t('pptx.text'), lines };
    }
  }
}
