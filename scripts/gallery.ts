/**
 * Every layout in every theme, on light and dark paper, in both languages, and the edges of what layouts must bear, as
 * pages and pictures to look at: `npm run gallery -- [--to=folder] [--only=part of a sheet's name] [--brand=#RRGGBB]`. Writes index.html, a page
 * and a PNG a sheet into out/gallery.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { type DocumentLanguage, documentLanguages } from '#shared/base';
import { samplePictures } from '#shared/deck';
import { deckModes, type Project, themeIds } from '#shared/project';
import { buildScene, type SceneLayout } from '#shared/scene';
import { sceneToSvg } from '../src/shared/svg/index';
import { findChromium } from '../src/shell/index';
import { chartProject } from '../tests/fixtures/chart-samples';
import { demoAssets, demoProject } from '../tests/fixtures/demo-project';
import { edgeProject } from '../tests/fixtures/edge-project';
import { sampleProject } from '../tests/fixtures/sample-project';
import { fontFaces } from '../tests/support/font-faces';

const option = (name: string) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = option('to') ?? 'out/gallery';
const only = option('only') ?? '';
const brand = option('brand') ?? '';

interface Sheet {
  readonly name: string;
  readonly project: Project;
}

const inLook = (project: Project, theme: Project['deck']['theme'], mode: Project['deck']['mode']): Project => ({
  ...project,
  deck: { ...project.deck, theme, mode, brand },
});
const sheetsOf = (language: DocumentLanguage): readonly Sheet[] => [
  ...themeIds.flatMap((theme) =>
    deckModes.map((mode) => ({
      name: `${theme}-${mode}-${language}`,
      project: inLook(sampleProject(language), theme, mode),
    })),
  ),
  { name: `demo-${language}`, project: demoProject(language) },
  ...themeIds.map((theme) => ({
    name: `edges-${theme}-${language}`,
    project: inLook(edgeProject(language), theme, 'light'),
  })),
  ...deckModes.map((mode) => ({
    name: `charts-${mode}-${language}`,
    project: inLook(chartProject(language), themeIds[0], mode),
  })),
];
const sheets = documentLanguages.flatMap(sheetsOf).filter(({ name }) => name.includes(only));

const [screenshot = new Uint8Array(), portrait = screenshot] = demoAssets().values();
const keys = new Map<string, Uint8Array>([
  ...demoAssets(),
  [samplePictures.wide, screenshot],
  [samplePictures.tall, portrait],
]);
const pictureUrl = (key: string) => `data:image/png;base64,${Buffer.from(keys.get(key) ?? []).toString('base64')}`;

const style = `${fontFaces()}
body{margin:20px;background:#8a857b;font:14px system-ui;display:grid;grid-template-columns:repeat(3,1fr);gap:16px}
svg{display:block;width:100%;height:auto}`;

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--allow-file-access-from-files'],
});
const tab = await browser.newPage({ viewport: { width: 1760, height: 900 } });
if (process.argv.includes('--docs')) await paintDocs();
else await paintSheets();
await browser.close();

async function paintSheets(): Promise<void> {
  for (const { name, project } of sheets) {
    const scene = buildScene(project);
    const pictures = scene.pages.map((page) => sceneToSvg(page, scene.theme, pictureUrl));
    const path = join(process.cwd(), folder, `${name}.html`);
    await writeFile(
      path,
      `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${style}</style>${pictures.join('')}`,
    );
    await tab.goto(pathToFileURL(path).href);
    await tab.evaluate('document.fonts.ready');
    await tab.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  }
  const cards = sheets.map(({ name }) => `<a href="${name}.html"><img src="${name}.png" alt=""><br>${name}</a>`);
  const index = `body{margin:24px;font:14px system-ui;display:grid;grid-template-columns:repeat(auto-fill,320px);gap:24px}img{width:320px}a{color:inherit}`;
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Layouts</title><style>${index}</style>${cards.join('')}`,
  );
}

/** A sheet a theme for docs/gallery.md, and what layouts begin from for docs/design.md. */
async function paintDocs(): Promise<void> {
  for (const theme of themeIds) {
    const scene = buildScene(inLook(sampleProject('en'), theme, 'light'));
    const pictures = scene.pages.map((page) => sceneToSvg(page, scene.theme, pictureUrl));
    await photograph(pictures, 6, join('docs/pictures', `gallery-${theme}.jpg`));
  }
  const plans = themeIds.map((theme) => {
    const scene = buildScene(inLook(sampleProject('en'), theme, 'light'));
    const page = scene.pages.find(({ layout }) => layout === 'title-body');
    const layout = scene.layouts.find((one) => one.layout === 'title-body');
    if (!page || !layout) throw new Error('No sample of title-body');
    return sceneToSvg(page, scene.theme, pictureUrl).replace('</svg>', `${plan(layout)}</svg>`);
  });
  await photograph(plans, 2, 'docs/pictures/design.jpg');
}

/** The places of a layout, drawn over its page: where they stand, and the size that their text begins in. */
function plan({ placeholders }: SceneLayout): string {
  return placeholders
    .map(({ frame: { x, y, w, h }, text }) => {
      const size = text ? `${text.sizePt} pt` : '';
      const box = `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#0a84ff14" stroke="#0a84ff" stroke-width="1"/>`;
      return `${box}<text x="${x + w - 4}" y="${y + h - 5}" font-size="13" text-anchor="end" fill="#0058b8" font-family="Arimo">${size}</text>`;
    })
    .join('');
}

async function photograph(pictures: readonly string[], columns: number, path: string): Promise<void> {
  const shown = `${style} body{grid-template-columns:repeat(${columns},1fr);gap:10px;margin:10px}`;
  const page = join(process.cwd(), folder, 'docs.html');
  await writeFile(page, `<!doctype html><meta charset="utf-8"><style>${shown}</style>${pictures.join('')}`);
  await tab.setViewportSize({ width: 1600, height: 600 });
  await tab.goto(pathToFileURL(page).href);
  await tab.evaluate('document.fonts.ready');
  await tab.screenshot({ path, fullPage: true, type: 'jpeg', quality: 82 });
}
