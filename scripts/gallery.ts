/**
 * Every layout with the demo's content and at its edges, in both languages, as pictures to look at: `npm run gallery [folder]`.
 * Writes out/gallery/<language>-<n>.png and one contact sheet a language.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { languages } from '#shared/base';
import { buildScene } from '#shared/scene';
import { sceneToSvg } from '../src/shared/svg/index';
import { findChromium } from '../src/shell/index';
import { chartProject } from '../tests/fixtures/chart-samples';
import { demoAssets, demoProject } from '../tests/fixtures/demo-project';
import { edgeProject } from '../tests/fixtures/edge-project';
import { fontFaces } from '../tests/support/font-faces';

const folder = process.argv[2] ?? 'out/gallery';
const assets = demoAssets();
const assetUrl = (key: string) => `data:image/png;base64,${Buffer.from(assets.get(key) ?? []).toString('base64')}`;

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--allow-file-access-from-files'],
});
const tab = await browser.newPage({ viewport: { width: 960, height: 540 } });

async function shoot(html: string, name: string): Promise<void> {
  const path = join(process.cwd(), folder, `${name}.html`);
  await writeFile(path, `<!doctype html><meta charset="utf-8"><style>${fontFaces()}</style>${html}`);
  await tab.goto(pathToFileURL(path).href);
  await tab.evaluate('document.fonts.ready');
  await tab.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

const projects = languages.flatMap((language) => [
  { name: language, project: demoProject(language) },
  { name: `${language}-edge`, project: edgeProject(language) },
  { name: `${language}-charts`, project: chartProject(language) },
]);
for (const { name, project } of projects) {
  const scene = buildScene(project);
  const pictures = scene.pages.map((page) => sceneToSvg(page, scene.theme, assetUrl));
  await tab.setViewportSize({ width: 960, height: 540 });
  for (const [index, picture] of pictures.entries())
    await shoot(`<style>body{margin:0}svg{display:block;width:960px}</style>${picture}`, `${name}-${index + 1}`);
  await tab.setViewportSize({ width: 1480, height: 900 });
  const sheet =
    'body{margin:20px;background:#8a857b;display:grid;grid-template-columns:repeat(2,1fr);gap:20px}svg{display:block}';
  await shoot(`<style>${sheet}</style>${pictures.join('')}`, name);
}
await browser.close();
