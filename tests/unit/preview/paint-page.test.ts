import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import type { ScenePage } from '#shared/page';
import { buildScene } from '#shared/scene';
import { svgElement } from '../../../src/renderer/preview/svg-element';
import { browserBackend, paintPage, sceneToSvg } from '../../../src/shared/svg/index';
import { chartProject } from '../../fixtures/chart-samples';
import { demoProject } from '../../fixtures/demo-project';
import { edgeProject } from '../../fixtures/edge-project';

const assetUrl = (key: string) => `/assets/${key}`;

/** Both ways of writing an empty element, and quotes that only one of them escapes, made alike. */
function canonical(svg: string): string {
  return svg
    .replaceAll(/<(\w+)([^>]*)><\/\1>/g, '<$1$2/>')
    .replaceAll('&#x27;', "'")
    .replaceAll(/: ?|; ?/g, ':');
}

describe('the picture of a page', () => {
  it.each(documentLanguages)('V1 is the same in the window and in a file: %s', (language) => {
    for (const project of [demoProject(language), edgeProject(language), chartProject(language)]) {
      const { pages, theme } = buildScene(project);
      for (const page of pages) {
        const drawn = renderToStaticMarkup(svgElement(paintPage(page, theme, browserBackend(assetUrl))));
        expect(canonical(drawn)).toBe(canonical(sceneToSvg(page, theme, assetUrl)));
      }
    }
  });

  it('V2 is an image with a name for those who cannot see it', () => {
    const { pages, theme } = buildScene(demoProject('en'));
    const svg = renderToStaticMarkup(svgElement(paintPage(pages[1] as ScenePage, theme, browserBackend(assetUrl))));
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 960 540" role="img"/);
    expect(svg).toContain('<title>One reefer in twenty arrives');
  });

  it('V3 lets no text of the author become markup', () => {
    const project = demoProject('en');
    const hostile = '</text><script>alert(1)</script> & "\u0000\u0008';
    const slide = {
      ...(project.deck.slides[1] as (typeof project.deck.slides)[number]),
      slots: {
        title: {
          kind: 'text' as const,
          paragraphs: [
            { type: 'paragraph' as const, level: 0 as const, list: 'none' as const, children: [{ text: hostile }] },
          ],
        },
      },
    };
    const { pages, theme } = buildScene({ ...project, deck: { ...project.deck, slides: [slide] } });
    const svg = sceneToSvg(pages[0] as ScenePage, theme, assetUrl);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(svg).not.toMatch(/[\u0000-\u0008]/);
  });
});
