import { type LaidParagraph } from '#shared/page';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { buildScene } from '#shared/scene';
import { deckPdf } from '#main/export';
import { browserBreaks } from '../../scripts/fidelity/browser-breaks';
import { differencePercent, pagesOfPdf } from '../../scripts/fidelity/pixels';
import { sceneToSvg } from '../../src/shared/svg/index';
import { findChromium } from '../../src/shell/index';
import { chartProject } from '../fixtures/chart-samples';
import { demoAssets, demoProject } from '../fixtures/demo-project';
import { deckContext } from '../support/export-deck';
import { fontFaces } from '../support/font-faces';

const chromiumPath = findChromium();
if (!chromiumPath) console.warn('SKIPPED: no Chromium here, so the preview’s widths can’t be measured in one.');

/** What the browser says of the texts of a page, in the order in which they are drawn. */
const measureTexts = `[...document.querySelectorAll('svg text')].map((text) => [text.textContent, text.getComputedTextLength()])`;

describe.skipIf(!chromiumPath)('V4 the browser draws each run as wide as the scene measured it', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pitchwright-preview-'));
    const args = ['--no-sandbox', '--allow-file-access-from-files'];
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(documentLanguages)('%s', async (language) => {
    const { pages, theme } = buildScene(demoProject(language));
    const pictures = pages.map((page) => sceneToSvg(page, theme, () => ''));
    const path = join(folder, `${language}.html`);
    const style = `<style>${fontFaces()}svg{width:960px}</style>`;
    await writeFile(path, `<!doctype html><meta charset="utf-8">${style}${pictures.join('')}`);
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(path).href);
    await tab.evaluate('document.fonts.ready.then(() => true)');
    const drawn = (await tab.evaluate(measureTexts)) as [string, number][];
    const expected = pages.flatMap((page) => page.elements.flatMap((element) => paragraphsOf(element).flatMap(runsOf)));
    expect(drawn.map(([text]) => text)).toEqual(expected.map(([text]) => text));
    const wrong = expected.filter(
      ([text, widthPt], index) =>
        widthPt !== null && !text.startsWith('—') && Math.abs((drawn[index]?.[1] ?? 0) - widthPt) > 0.05,
    );
    expect(wrong).toEqual([]);
  });

  const open = async (html: string) => {
    const tab = await browser.newPage({ viewport: { width: 960, height: 540 }, deviceScaleFactor: 2 });
    const show = async (content: string) => {
      await writeFile(join(folder, 'page.html'), content);
      await tab.goto(pathToFileURL(join(folder, 'page.html')).href);
      await tab.evaluate('document.fonts.ready.then(() => true)');
    };
    await show(html);
    return { tab, show };
  };

  it.each(documentLanguages)('V5 the browser breaks the same paragraphs alike: %s', async (language) => {
    const { tab, show } = await open('');
    const { paragraphs, misses } = await browserBreaks(tab, buildScene(demoProject(language)), fontFaces(), show);
    expect(paragraphs).toBeGreaterThan(100);
    expect(misses).toEqual([]);
  });

  it('V6 the picture is that of deck-pdf: text, a photograph, a chart', async () => {
    const demo = demoProject('zh-CN');
    const charts = chartProject('zh-CN').deck.slides;
    const slides = [...demo.deck.slides.filter(({ layout }) => layout === 'team'), ...charts.slice(4, 5)];
    const scene = buildScene({ ...demo, deck: { ...demo.deck, slides } });
    const printed = await pagesOfPdf((await deckPdf(scene, (await deckContext()).context)).files[0]?.bytes ?? new Uint8Array());
    const urlOf = (key: string) => `data:image;base64,${Buffer.from(demoAssets().get(key) ?? []).toString('base64')}`;
    const style = `<style>${fontFaces()}body{margin:0}svg{display:block;width:960px}</style>`;
    const { tab, show } = await open('');
    for (const [index, page] of scene.pages.entries()) {
      await show(`<!doctype html><meta charset="utf-8">${style}${sceneToSvg(page, scene.theme, urlOf)}`);
      const percent = await differencePercent(tab, await tab.screenshot(), printed[index] ?? new Uint8Array());
      expect(percent, page.title).toBeLessThan(0.5);
    }
  });
});

type Element = ReturnType<typeof buildScene>['pages'][number]['elements'][number];

function paragraphsOf(element: Element): readonly LaidParagraph[] {
  if (element.kind === 'text') return element.paragraphs;
  if (element.kind === 'table') return element.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
  return [];
}

function runsOf({ marker, lines }: LaidParagraph): [string, number | null][] {
  const runs = lines.flatMap((line) => line.runs.map((run): [string, number] => [run.text, run.widthPt]));
  return marker.kind === 'none' ? runs : [[marker.text, null], ...runs];
}
