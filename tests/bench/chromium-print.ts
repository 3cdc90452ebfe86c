import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Scene } from '../../src/shared/scene/index';
import { sceneToSvg } from '../../src/shared/svg/index';
import { fontFaces } from '../support/font-faces';

/** The yardstick of deck-pdf: a Chromium that runs already prints our pictures of the slides, a page each. */
export async function printWithChromium(
  tab: Page,
  scene: Scene,
  assets: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Promise<Uint8Array> {
  const urlOf = (key: string) => `data:image/png;base64,${Buffer.from(assets.get(key) ?? []).toString('base64')}`;
  const pages = scene.pages.map((page) => sceneToSvg(page, scene.theme, urlOf));
  const style = `${fontFaces()}@page{size:960pt 540pt;margin:0}body{margin:0}svg{display:block;width:960pt;height:540pt;break-after:page}`;
  const path = join(folder, 'deck.html');
  await writeFile(path, `<!doctype html><meta charset="utf-8"><style>${style}</style>${pages.join('')}`);
  await tab.goto(pathToFileURL(path).href);
  await tab.evaluate('document.fonts.ready.then(() => true)');
  const bytes = await tab.pdf({ preferCSSPageSize: true, printBackground: true });
  // What it would still draw of the page must not slow down what is measured next.
  await tab.goto('about:blank');
  return bytes;
}
