import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { deckPdf } from '#main/export';
import { decodePicture, drawHere, encodePng, type Pixels } from '#main/images';
import { pagePng, type ReadyPicture } from '#main/raster';
import { documentLanguages } from '#shared/base';
import type { ImageElement, ScenePage } from '#shared/page';
import { buildScene } from '#shared/scene';
import { shrunk } from '../../../src/main/raster/shrink-pixels';
import { demoProject } from '../../fixtures/demo-project';
import { deckContext } from '../../support/export-deck';
import { programPath } from '../../support/office';
import { image, page, scene } from '../../support/scene-samples';

const noPicture = { picture: async () => null, drawing: drawHere };
const poppler = programPath('pdftoppm');
if (!poppler) console.warn('SKIPPED: pdftoppm is not installed, so drawn slides can’t be compared with the PDF here.');

/** Share of blocks of 8 x 8 pixels of which the mean colour differs by more than a tenth: softened edges don't. */
function differing(a: Pixels, b: Pixels): number {
  expect([a.widthPx, a.heightPx]).toEqual([b.widthPx, b.heightPx]);
  const [small, other] = [shrunk(a, 8), shrunk(b, 8)];
  let count = 0;
  for (let at = 0; at < small.rgba.length; at += 4) {
    const off = [0, 1, 2].some((i) => Math.abs((small.rgba[at + i] ?? 0) - (other.rgba[at + i] ?? 0)) > 25);
    if (off) count += 1;
  }
  return count / (small.rgba.length / 4);
}

const pixelsOf = (png: Uint8Array) => decodePicture(png, 'image/png');

describe('a slide as PNG', () => {
  it.skipIf(!poppler).each(documentLanguages)('R1 is the picture that the PDF shows: %s', async (language) => {
    const deck = buildScene(demoProject(language));
    const drawable = deck.pages.filter(
      ({ elements, hidden }) => !hidden && !elements.some(({ kind }) => kind === 'image'),
    );
    const pages = drawable.slice(0, 4);
    const { context } = await deckContext();
    const [pdf] = (await deckPdf({ ...deck, pages }, context)).files;
    const folder = await mkdtemp(join(tmpdir(), 'pitchwright-raster-'));
    try {
      await writeFile(join(folder, 'deck.pdf'), pdf?.bytes ?? '');
      await promisify(execFile)(poppler ?? '', ['-png', '-r', '144', join(folder, 'deck.pdf'), join(folder, 'page')]);
      for (const [index, one] of pages.entries()) {
        const printed = await readFile(join(folder, `page-${index + 1}.png`));
        const { png: drawn } = await pagePng(one, deck.theme, { widthPx: 1920, ...noPicture });
        expect(differing(await pixelsOf(printed), await pixelsOf(drawn)), one.title).toBeLessThan(0.012);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('R2 gives the same bytes for the same page', async () => {
    const { pages, theme } = buildScene(demoProject('en'));
    const draw = () => pagePng(pages[0] as ScenePage, theme, { widthPx: 240, ...noPicture });
    expect(await draw()).toEqual(await draw());
  });

  it('R3 shows every picture upright, however its pixels are stored', async () => {
    const upright = pattern(8, 4);
    const { theme } = scene([]);
    const draw = async (picture: ReadyPicture) => {
      const crop = { left: 0.25, top: 0, right: 0, bottom: 0.25 };
      const element: ImageElement = image('photo', { frame: { x: 100, y: 100, w: 480, h: 240 }, crop });
      const options = { widthPx: 240, picture: async () => picture, drawing: drawHere };
      return pixelsOf((await pagePng(page(1, 'image-text', [element]), theme, options)).png);
    };
    const ready = async (pixels: Pixels, orientation: number) =>
      draw({ bytes: await encodePng(pixels), type: 'image/png', orientation });
    const expected = await ready(upright, 1);
    for (let orientation = 2; orientation <= 8; orientation += 1) {
      const drawn = await ready(stored(upright, orientation), orientation);
      expect(differing(drawn, expected), `orientation ${orientation}`).toBeLessThan(0.002);
    }
    const wrong = await ready(upright, 3);
    expect(differing(wrong, expected)).toBeGreaterThan(0.05);
  });
});

/** A picture of which no turned or mirrored copy looks like it. */
function pattern(widthPx: number, heightPx: number): Pixels {
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  for (let at = 0; at < widthPx * heightPx; at += 1) {
    const [x, y] = [at % widthPx, Math.floor(at / widthPx)];
    rgba.set([x < widthPx / 2 ? 220 : 20, y < heightPx / 2 ? 200 : 10, x * 30, 255], at * 4);
  }
  return { widthPx, heightPx, rgba };
}

/** The pixels as a camera stores them that notes `orientation`: what EXIF says of rows and columns. */
function stored(upright: Pixels, orientation: number): Pixels {
  const { widthPx: w, heightPx: h } = upright;
  const aside = orientation >= 5;
  const [widthPx, heightPx] = aside ? [h, w] : [w, h];
  const rgba = new Uint8Array(w * h * 4);
  for (let row = 0; row < heightPx; row += 1) {
    for (let column = 0; column < widthPx; column += 1) {
      const [x, y] = {
        2: [w - 1 - column, row],
        3: [w - 1 - column, h - 1 - row],
        4: [column, h - 1 - row],
        5: [row, column],
        6: [w - 1 - row, column],
        7: [w - 1 - row, h - 1 - column],
        8: [row, h - 1 - column],
      }[orientation] as [number, number];
      const from = (y * w + x) * 4;
      rgba.set(upright.rgba.subarray(from, from + 4), (row * widthPx + column) * 4);
    }
  }
  return { widthPx, heightPx, rgba };
}
