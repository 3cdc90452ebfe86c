import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';

const run = promisify(execFile);

/** Dots an inch at which pages are compared: two pixels a point. */
const dpi = 144;

/** The pages of a PDF as poppler paints them, as PNG. */
export async function pagesOfPdf(pdf: Uint8Array): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-pages-'));
  try {
    await writeFile(join(folder, 'deck.pdf'), pdf);
    await run('pdftoppm', ['-r', String(dpi), '-png', join(folder, 'deck.pdf'), join(folder, 'page')]);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return await Promise.all(names.map((name) => readFile(join(folder, name))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The share of pixels that differ between two pictures of one size, in per cent. Two programs never smooth an edge alike, so a pixel
 * differs when no pixel of the other picture within one pixel (half a point) of it has its colour, in any channel to a quarter of the
 * range; both ways, so that neither may have what the other lacks. A stroke that is moved by more than a pixel, a missing one, another
 * letter or colour differs; where the grey of a smoothed edge falls does not.
 */
export async function differencePercent(tab: Page, a: Uint8Array, b: Uint8Array): Promise<number> {
  const urls = [a, b].map((bytes) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
  return tab.evaluate(`(${compare})(${JSON.stringify(urls)})`);
}

/** Runs in the page. */
const compare = `async (urls) => {
  const [a, b] = await Promise.all(
    urls.map(async (url) => {
      const image = await createImageBitmap(await (await fetch(url)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    }),
  );
  if (a.width !== b.width || a.height !== b.height) return 100;
  const { width, height } = a;
  const tolerance = 64;
  const near = (from, at, to, other) =>
    Math.abs(from[at] - to[other]) <= tolerance &&
    Math.abs(from[at + 1] - to[other + 1]) <= tolerance &&
    Math.abs(from[at + 2] - to[other + 2]) <= tolerance;
  const found = (from, to, x, y) => {
    const at = (y * width + x) * 4;
    if (near(from, at, to, at)) return true;
    for (let py = Math.max(0, y - 1); py <= Math.min(height - 1, y + 1); py += 1) {
      for (let px = Math.max(0, x - 1); px <= Math.min(width - 1, x + 1); px += 1) {
        if (near(from, at, to, (py * width + px) * 4)) return true;
      }
    }
    return false;
  };
  let differing = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!found(a.data, b.data, x, y) || !found(b.data, a.data, x, y)) differing += 1;
    }
  }
  return (100 * differing) / (width * height);
}`;
