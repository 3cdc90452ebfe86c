import type { Translator } from '#shared/i18n';
import type { PlannedMaster, PlannedSlot } from './deck-plan';
import { presentationNamespaces } from './namespaces';
import { createIdentities } from './paint-context';
import { placeholderShape } from './placeholder-shape';
import { colorMap, commonSlide } from './shape-tree';
import { listStyle } from './text-body';
import { element, join, type Xml } from './xml';

/** Ids of masters and layouts share one range that begins here. */
export const firstMasterId = 2_147_483_648;

/** The slide master: the looks of titles and text, footer and number, and the list of its layouts. */
export function masterPart(master: PlannedMaster, layoutRelations: readonly string[], words: Translator): Xml {
  const identity = createIdentities();
  const texts = [words.t('pptx.text'), words.t('pptx.secondLevel'), words.t('pptx.thirdLevel')];
  const shape = (slot: PlannedSlot | null, index: number, name: string, lines: readonly string[]) =>
    slot ? placeholderShape(slot, index, { name, lines }, null, identity) : null;
  return element(
    'p:sldMaster',
    presentationNamespaces,
    commonSlide(
      master.background,
      join([
        shape(master.title, 0, words.t('pptx.title'), [words.t('pptx.title')]),
        shape(master.body, 1, words.t('pptx.text'), texts),
        shape(master.footer, 3, words.t('pptx.footer'), [words.t('pptx.footer')]),
        shape(master.slideNumber, 4, words.t('pptx.slideNumber'), []),
      ]),
    ),
    colorMap(),
    element(
      'p:sldLayoutIdLst',
      {},
      join(layoutRelations.map((id, at) => element('p:sldLayoutId', { id: firstMasterId + 1 + at, 'r:id': id }))),
    ),
    element(
      'p:txStyles',
      {},
      listStyle('p:titleStyle', [master.title.levels[0], null, null], null),
      listStyle('p:bodyStyle', master.body.levels, null),
      listStyle('p:otherStyle', [master.body.levels[0], null, null], null),
    ),
  );
}
