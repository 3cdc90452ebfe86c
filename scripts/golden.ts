/**
 * The golden pictures: every example's deck as deck-pdf (left) and as LibreOffice draws deck-pptx (right), a sheet a
 * deck. `npm run golden` paints them into out/golden and says which sheets differ from tests/golden/decks;
 * `npm run golden -- --update` puts them there, to be looked at before they are committed.
 */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { deckPdf, deckPptx, type ExportContext } from '#main/export';
import { drawHere } from '#main/images';
import { documentLanguages, seededIds, seededRandom } from '#shared/base';
import { templateNames } from '#shared/contract';
import { buildScene } from '#shared/scene';
import { createFromTemplate } from '../src/main/services/templates/index';
import { findChromium } from '../src/shell/index';
import { openOffice } from '../tests/support/office';

const root = join(import.meta.dirname, '..');
const kept = join(root, 'tests/golden/decks');
const painted = join(root, 'out/golden');
const isUpdate = process.argv.includes('--update');
const date = { moment: '2026-11-24T00:00:00Z', day: '2026-11-24' };
/** Pages are shown 400 px wide: enough to read every title and to see every line break. */
const pagePx = 400;

async function pagesOf(pdf: Uint8Array, name: string): Promise<string[]> {
  const path = join(painted, `${name}.pdf`);
  await writeFile(path, pdf);
  execFileSync('pdftoppm', ['-scale-to-x', String(pagePx), '-scale-to-y', '-1', '-png', path, join(painted, name)]);
  const files = execFileSync('sh', ['-c', `ls ${JSON.stringify(join(painted, name))}-*.png`], { encoding: 'utf8' });
  const pages = files.trim().split('\n');
  return Promise.all(pages.map(async (file) => `data:image/png;base64,${(await readFile(file)).toString('base64')}`));
}

async function drawSheet(tab: Page, left: readonly string[], right: readonly string[], path: string): Promise<void> {
  const pairs = left.map((page, index) => `<div><img src="${page}"><img src="${right[index] ?? ''}"></div>`);
  const style = `body{margin:0;padding:12px;background:#8a857b;display:grid;grid-template-columns:1fr 1fr;gap:12px}
    div{display:flex;gap:2px}img{width:${pagePx}px;display:block}`;
  await tab.setContent(`<style>${style}</style>${pairs.join('')}`);
  await tab.waitForFunction(() => [...document.images].every((image) => image.complete));
  await tab.screenshot({ path, fullPage: true });
}

/** The share of pixels that differ visibly between two sheets, in percent; 100 when their sizes differ. */
function differencePercent(tab: Page, before: Uint8Array, after: Uint8Array): Promise<number> {
  const asUrl = (bytes: Uint8Array) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  return tab.evaluate(
    async (urls) => {
      const [a, b] = await Promise.all(
        urls.map(async (url) => {
          const image = await createImageBitmap(await (await fetch(url)).blob());
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 100;
      let differing = 0;
      for (let i = 0; i < a.data.length; i += 4) {
        const distance = [0, 1, 2].reduce((sum, c) => sum + Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0)), 0);
        if (distance > 48) differing += 1;
      }
      return (100 * differing) / (a.width * a.height);
    },
    [asUrl(before), asUrl(after)],
  );
}

await rm(painted, { recursive: true, force: true });
await mkdir(painted, { recursive: true });
await mkdir(kept, { recursive: true });
const executablePath = findChromium();
if (!executablePath) throw new Error('The golden pictures need a Chromium');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const tab = await browser.newPage({ viewport: { width: 4 * pagePx + 40, height: 900 } });
const office = await openOffice();
let differing = 0;
for (const template of templateNames.filter((name) => name !== 'blank')) {
  for (const language of documentLanguages) {
    const newId = seededIds(seededRandom(1));
    const { project, assets } = await createFromTemplate({
      template,
      round: 'seed',
      language,
      newId,
      resourcesFolder: join(root, 'resources'),
    });
    const scene = buildScene(project);
    const context: ExportContext = {
      fileName: template,
      asset: (key) => Promise.resolve(assets.get(key) ?? new Uint8Array()),
      drawing: drawHere,
      signal: new AbortController().signal,
      report: () => undefined,
      date,
    };
    const name = `${template}-${language}`;
    const pdf = (await deckPdf(scene, context)).files[0]?.bytes ?? new Uint8Array();
    const pptx = (await deckPptx(scene, context)).files[0]?.bytes ?? new Uint8Array();
    const left = await pagesOf(pdf, `${name}-pdf`);
    const right = await pagesOf(await office.deckToPlainPdf(pptx), `${name}-pptx`);
    const sheet = join(painted, `${name}.png`);
    await drawSheet(tab, left, right, sheet);
    const old = await readFile(join(kept, `${name}.png`)).catch(() => null);
    const percent = old ? await differencePercent(tab, old, await readFile(sheet)) : 100;
    if (percent > 0.1) differing += 1;
    const verdict = old ? `${percent.toFixed(2)} % of pixels differ` : 'new';
    console.log(`${name}: ${left.length} pages by deck-pdf, ${right.length} by LibreOffice, ${verdict}`);
    if (left.length !== right.length) process.exitCode = 1;
    if (isUpdate) await copyFile(sheet, join(kept, `${name}.png`));
  }
}
await office.dispose();
await browser.close();
console.log(
  isUpdate ? 'Look at tests/golden/decks before you commit it.' : `${differing} sheets differ; see out/golden.`,
);
