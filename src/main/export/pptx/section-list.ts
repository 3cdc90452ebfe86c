import { createHash } from 'node:crypto';
import { element, join, type Xml } from '#main/office';
import { nearestLanguage } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import type { Scene } from '#shared/scene';
import { deckSections } from '../deck-sections';

/**
 * The sections of a deck as PowerPoint's pane of slides shows them, an extension of the presentation; null for a deck
 * without section breaks. Every slide is in one of them: PowerPoint repairs a list that leaves some out.
 */
export function sectionList(scene: Scene, slideIds: readonly number[]): Xml | null {
  const sections = deckSections(scene);
  if (sections.length === 0) return null;
  const { t } = createTranslator(nearestLanguage(scene.language));
  return element(
    'p:ext',
    { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
    element(
      'p14:sectionLst',
      { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
      join(
        sections.map(({ opening, pages }, index) =>
          element(
            'p14:section',
            {
              name: opening ? opening.title || t('pptx.section', { number: index + 1 }) : t('pptx.opening'),
              id: guidOf(opening?.slideId ?? scene.title),
            },
            element('p14:sldIdLst', {}, join(pages.map((page) => element('p14:sldId', { id: slideIds[page] ?? 0 })))),
          ),
        ),
      ),
    ),
  );
}

/** A GUID that is the same for the same section: a random one would change the file from run to run. */
function guidOf(seed: string): string {
  const hex = createHash('sha256').update(`section ${seed}`).digest('hex').toUpperCase();
  const [, a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(hex) ?? [];
  return `{${a}-${b}-4${c}-8${d}-${e}}`;
}
