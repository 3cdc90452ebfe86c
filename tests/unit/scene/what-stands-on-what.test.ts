import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { sampleSlide } from '#shared/deck';
import { layoutIds, type Project, themeIds } from '#shared/project';
import { buildScene } from '#shared/scene';
import { demoProject } from '../../fixtures/demo-project';

/** A slide of each layout, with the samples that the gallery shows. */
function gallery(
  language: (typeof documentLanguages)[number],
  theme: (typeof themeIds)[number],
  mode: 'light' | 'dark',
): Project {
  const demo = demoProject(language);
  const slides = layoutIds.map((layout) => sampleSlide(layout, language));
  return { ...demo, deck: { ...demo.deck, theme, mode, slides } };
}

describe.each(themeIds)('in %s', (theme) => {
  const scenes = documentLanguages.flatMap((language) =>
    (['light', 'dark'] as const).map((mode) => buildScene(gallery(language, theme, mode))),
  );

  it('a decoration that a page and its layout both have is the same, so that it can be drawn once', () => {
    for (const { pages, layouts } of scenes) {
      for (const page of pages) {
        const onLayout = layouts.find(({ layout }) => layout === page.layout)?.decorations ?? [];
        for (const decoration of onLayout) {
          const own = page.elements.find(({ id }) => id === decoration.id);
          expect(own, `${page.layout} ${decoration.id}`).toEqual(decoration);
        }
      }
    }
  });

  it('a text on a shape stands in its frame, right behind it', () => {
    const labels = scenes.flatMap(({ pages }) =>
      pages.flatMap(({ elements }) =>
        elements.flatMap((text, at) =>
          text.kind === 'text' && text.onShape ? [{ text, shape: elements[at - 1] }] : [],
        ),
      ),
    );
    expect(labels.length).toBeGreaterThan(0);
    for (const { text, shape } of labels) {
      expect(shape).toMatchObject({ kind: 'shape', id: text.onShape, frame: text.frame });
    }
  });
});
