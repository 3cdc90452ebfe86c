import { element, join, type Xml } from '#main/office';
import type { Translator } from '#shared/i18n';
import type { LayoutSlot } from './deck-layouts';
import type { DeckMaster } from './deck-master';
import { listStyle } from './level-properties';
import { presentationNamespaces } from './namespaces';
import { createIdentities } from './paint-context';
import { placeholderShape } from './placeholder-shape';
import { colorMap, commonSlide } from './shape-tree';

/** Ids of masters and layouts share one range that begins here. */
export const firstMasterId = 2_147_483_648;

/** The slide master: the looks of titles and text, footer and number, and the list of its layouts. */
export function masterPart(
  master: DeckMaster,
  layoutRelations: readonly string[],
  words: Translator,
  onDark: boolean,
): Xml {
  const identity = createIdentities();
  const texts = [master.body.name, words.t('pptx.secondLevel'), words.t('pptx.thirdLevel')];
  const shape = (slot: LayoutSlot | null, index: number, lines: readonly string[]) =>
    slot ? placeholderShape(slot, index, lines, null, identity) : null;
  return element(
    'p:sldMaster',
    presentationNamespaces,
    commonSlide(
      master.background,
      join([
        shape(master.title, 0, [master.title.name]),
        shape(master.body, 1, texts),
        shape(master.footer, 3, [master.footer?.name ?? '']),
        shape(master.slideNumber, 4, []),
      ]),
    ),
    colorMap(onDark),
    element(
      'p:sldLayoutIdLst',
      {},
      join(layoutRelations.map((id, at) => element('p:sldLayoutId', { id: firstMasterId + 1 + at, 'r:id': id }))),
    ),
    element(
      'p:txStyles',
      {},
      listStyle('p:titleStyle', [master.title.levels[0], null, null], null, 'mj'),
      listStyle('p:bodyStyle', master.body.levels, null),
      listStyle('p:otherStyle', [master.body.levels[0], null, null], null),
    ),
  );
}
