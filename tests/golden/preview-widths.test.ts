import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#shared/base';
import { buildScene, type LaidParagraph } from '#shared/scene';
import { sceneToSvg } from '../../src/shared/svg/index';
import { findChromium } from '../../src/shell/index';
import { demoProject } from '../fixtures/demo-project';
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

  it.each(languages)('%s', async (language) => {
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
