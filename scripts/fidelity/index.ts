/**
 * How alike a deck is wherever it is shown: `npm run fidelity [-- part of a deck's name]`. Compares the scene with deck-pptx as
 * LibreOffice draws it, with Chromium's own line breaking, and the preview with deck-pdf. Prints the figures, writes docs/fidelity.md
 * when all decks were measured, and leaves with 1 when a bound is missed.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { deckPdf, deckPptx, type ExportContext } from '#main/export';
import { drawHere } from '#main/images';
import { sceneToSvg } from '../../src/shared/svg/index';
import { findChromium } from '../../src/shell/index';
import { fontFaces } from '../../tests/support/font-faces';
import { openOffice } from '../../tests/support/office';
import { readParagraphs } from '../../tests/support/office-lines';
import { pdfGlyphs } from '../../tests/support/pdf-glyphs';
import { browserBreaks } from './browser-breaks';
import { atLeast, below, type Figure, none, table } from './figures';
import { filesOfFonts, fontsOf } from './fonts-used';
import { type DeckReading, lineFigures, type Miss, overflowFigure } from './office-figures';
import { differencePercent, pagesOfPdf } from './pixels';
import { report } from './report';
import { type SampleDeck, sampleDecks } from './sample-decks';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'out/fidelity');
const wanted = process.argv[2] ?? '';

const executablePath = findChromium();
if (!executablePath) throw new Error('Fidelity is measured with a Chromium');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const decks = (await sampleDecks()).filter(({ name }) => name.includes(wanted));
const office = await openOffice();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--allow-file-access-from-files'] });
const tab = await openTab(browser);

const plain: DeckReading[] = [];
const gapped: DeckReading[] = [];
const pictures: { deck: string; page: number; percent: number }[] = [];
const browserMisses: Miss[] = [];
const fontNames = new Set<string>();
let browserParagraphs = 0;
for (const deck of decks) {
  const { name, scene } = deck;
  process.stderr.write(`${name} …\n`);
  const context = contextOf(deck);
  const pptx = (await deckPptx(scene, context)).files[0]?.bytes ?? new Uint8Array();
  const pdf = (await deckPdf(scene, context)).files[0]?.bytes ?? new Uint8Array();
  await writeFile(join(folder, `${name}.pptx`), pptx);
  await writeFile(join(folder, `${name}.pdf`), pdf);
  const drawn = await office.deckToPlainPdf(pptx);
  plain.push({ deck: name, readings: readParagraphs(scene, await pdfGlyphs(drawn)) });
  for (const font of await fontsOf(drawn, join(folder, `${name}.office.pdf`))) fontNames.add(font);
  gapped.push({ deck: name, readings: readParagraphs(scene, await pdfGlyphs(await office.toPdf(pptx, 'pptx'))) });
  const { paragraphs, misses } = await browserBreaks(tab, scene, fontFaces(), (html) => openHtml(tab, html));
  browserParagraphs += paragraphs;
  browserMisses.push(...misses.map((miss) => ({ deck: name, page: 0, element: '', ...miss })));
  for (const [page, percent] of (await pixelDifferences(deck, pdf)).entries()) {
    pictures.push({ deck: name, page: page + 1, percent });
  }
}
const versions = versionsOf(browser);
await office.dispose();
await browser.close();

const lines = lineFigures(plain);
const overflow = overflowFigure(gapped);
const fonts = filesOfFonts(fontNames, root);
const worst = pictures.toSorted((a, b) => b.percent - a.percent);
const mean = pictures.reduce((sum, { percent }) => sum + percent, 0) / Math.max(1, pictures.length);
const figures: readonly Figure[] = [
  ...lines.figures,
  overflow.figure,
  none('LibreOffice: fonts that are not of our packages', fonts.foreign.length, fontNames.size),
  atLeast(
    'Chromium: paragraphs that it breaks alike by its own rules',
    browserParagraphs - browserMisses.length,
    browserParagraphs,
    0.99,
  ),
  below('Preview against deck-pdf: pixels that differ, worst page', worst[0]?.percent ?? 100, 0.5, '%'),
  below('Preview against deck-pdf: pixels that differ, mean', mean, 0.5, '%'),
];
console.log(table(figures));
const details = {
  lines: lines.misses,
  displaced: lines.displaced,
  overflow: overflow.misses,
  browser: browserMisses,
  pictures: worst,
  fonts,
};
await writeFile(join(folder, 'details.json'), JSON.stringify(details, null, 1));
console.log(`Every difference: out/fidelity/details.json`);
if (wanted === '') await writeFile(join(root, 'docs/fidelity.md'), report(figures, decks, details, versions));
if (figures.some(({ holds }) => !holds)) process.exitCode = 1;

function openTab(from: Browser): Promise<Page> {
  return from.newPage({ viewport: { width: 960, height: 540 }, deviceScaleFactor: 2 });
}

async function openHtml(page: Page, html: string): Promise<void> {
  const path = join(folder, 'page.html');
  await writeFile(path, html);
  await page.goto(pathToFileURL(path).href);
  await page.evaluate('document.fonts.ready.then(() => true)');
}

async function pixelDifferences({ scene, assets }: SampleDeck, pdf: Uint8Array): Promise<number[]> {
  const printed = await pagesOfPdf(pdf);
  const urlOf = (key: string) => `data:image;base64,${Buffer.from(assets.get(key) ?? []).toString('base64')}`;
  const percents: number[] = [];
  for (const [index, page] of scene.pages.filter(({ hidden }) => !hidden).entries()) {
    const style = `<style>${fontFaces()}body{margin:0}svg{display:block;width:960px}</style>`;
    await openHtml(tab, `<!doctype html><meta charset="utf-8">${style}${sceneToSvg(page, scene.theme, urlOf)}`);
    const shot = await tab.screenshot();
    percents.push(await differencePercent(tab, shot, printed[index] ?? new Uint8Array()));
  }
  return percents;
}

function contextOf({ name, assets }: SampleDeck): ExportContext {
  return {
    fileName: name,
    asset: (key) => Promise.resolve(assets.get(key) ?? new Uint8Array()),
    drawing: drawHere,
    signal: new AbortController().signal,
    report: () => undefined,
    date: { moment: '2026-11-24T00:00:00Z', day: '2026-11-24' },
  };
}

function versionsOf(from: Browser): readonly string[] {
  const first = (text: string) => text.trim().split('\n')[0] ?? '';
  const office = first(execFileSync('soffice', ['--version'], { encoding: 'utf8' })).replace(/ [0-9a-f]{8,}.*$/, '');
  const poppler = first(execFileSync('sh', ['-c', 'pdftoppm -v 2>&1'], { encoding: 'utf8' }));
  return [office, `Chromium ${from.version()}`, poppler, `Node ${process.version}`];
}
