import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { deckPdf, deckPptx, type ExportContext } from '../../src/main/export/index';
import { buildScene } from '../../src/shared/scene/index';
import { findChromium } from '../../src/shell/index';
import { benchDeck } from './bench-deck';
import { printWithChromium } from './chromium-print';
import { findMarp, writeWithMarp } from './marp';
import { compare, type Reading } from './measure';
import { writeRawPptx } from './raw-pptxgenjs';

const count = 100;
const slides = `${count} slides`;

/**
 * A hundred slides with charts and pictures. Bounds: deck-pptx below 1 against pptxgenjs and 0.05 against Marp, deck-pdf below 0.3 against
 * Chromium's print, either below 300 MB at its largest.
 */
export async function benchDecks(): Promise<Reading[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-bench-'));
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--allow-file-access-from-files'],
  });
  try {
    const { project, assets } = benchDeck(count);
    const scene = buildScene(project);
    const context: ExportContext = {
      fileName: 'bench',
      asset: (key) => Promise.resolve(assets.get(key) ?? new Uint8Array()),
      signal: new AbortController().signal,
      report: () => undefined,
      now: new Date('2026-11-24T00:00:00Z'),
    };
    const tab = await browser.newPage();
    const marp = await findMarp();
    const fromProject = () => deckPptx(buildScene(project), context);
    const readings = [
      await compare(
        `deck-pptx, ${slides}`,
        () => deckPptx(scene, context),
        'pptxgenjs with its own compression, same elements',
        () => writeRawPptx(scene, assets),
      ),
      await compare(
        `deck-pdf, ${slides}`,
        () => deckPdf(scene, context),
        'Chromium printing the same pictures',
        () => printWithChromium(tab, scene, assets, folder),
        5,
      ),
      await memoryOf('deck-pptx'),
      await memoryOf('deck-pdf'),
      sizeAgainst((await deckPptx(scene, context)).files[0]?.bytes, await writeRawPptx(scene, assets)),
    ];
    if (marp) {
      const name = `deck-pptx, ${slides}, scene included`;
      readings.push(
        await compare(name, fromProject, 'Marp CLI, same words', () => writeWithMarp(marp, scene, assets, folder), 3),
      );
    } else console.error('Marp CLI can’t be installed here, so its line is left out.');
    return readings;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The largest size of a process of its own that exports the deck once, loaders and the building of the scene included. */
async function memoryOf(target: 'deck-pptx' | 'deck-pdf'): Promise<Reading> {
  const child = join(import.meta.dirname, 'decks.child.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', child, target]);
  const { maxRssKb } = JSON.parse(stdout) as { maxRssKb: number };
  return {
    name: `${target}, ${slides}: peak memory, MB`,
    ms: maxRssKb / 1024,
    yardstick: 'the bound',
    yardstickMs: 300,
  };
}

function sizeAgainst(own: Uint8Array | undefined, other: Uint8Array): Reading {
  const kb = (bytes: Uint8Array | undefined) => (bytes?.length ?? 0) / 1024;
  return { name: `deck-pptx, ${slides}: size, KB`, ms: kb(own), yardstick: 'pptxgenjs', yardstickMs: kb(other) };
}
