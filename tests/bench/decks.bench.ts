import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { deckPdf, deckPptx, type ExportContext } from '../../src/main/export/index';
import { drawHere } from '../../src/main/images/index';
import { buildScene } from '../../src/shared/scene/index';
import { findChromium } from '../../src/shell/index';
import { benchDeck } from './bench-deck';
import { printWithChromium } from './chromium-print';
import { exportDates } from './export-dates';
import { type Bench, bound, type Figure, type OpenBench, timed } from './figure';
import { findMarp, writeWithMarp } from './marp';
import { writeRawPptx } from './raw-pptxgenjs';

const count = 100;
const slides = `${count} slides`;

/**
 * A hundred slides with charts and pictures. Bounds: deck-pptx below 1 against pptxgenjs and 0.05 against Marp, deck-pdf below 0.3 against
 * Chromium's print, either below 300 MB at its largest.
 */
export const bench: Bench = { open };

async function open(): Promise<OpenBench> {
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-bench-'));
  const { project, assets } = benchDeck(count);
  const scene = buildScene(project);
  const context: ExportContext = {
    fileName: 'bench',
    asset: (key) => Promise.resolve(assets.get(key) ?? new Uint8Array()),
    drawing: drawHere,
    signal: new AbortController().signal,
    report: () => undefined,
    ...exportDates,
  };
  let browser: Browser | undefined;
  const print = async () => {
    browser = await startChromium();
    const tab = await browser.newPage();
    return {
      name: 'Chromium printing the same pictures',
      turn: timed(() => printWithChromium(tab, scene, assets, folder)),
    };
  };
  const marp = async () => {
    const program = await findMarp();
    if (!program) console.error('Marp CLI can’t be installed here, so its line is left out.');
    const turn = (path: string) => timed(() => writeWithMarp(path, scene, assets, folder));
    return program ? { name: 'Marp CLI, same words', turn: turn(program) } : null;
  };
  const figures: Figure[] = [
    {
      id: 'deck-pptx',
      name: `deck-pptx, ${slides}`,
      turn: timed(() => deckPptx(scene, context)),
      yardstick: async () => ({
        name: 'pptxgenjs with its own compression, same elements',
        turn: timed(() => writeRawPptx(scene, assets)),
      }),
    },
    { id: 'deck-pdf', name: `deck-pdf, ${slides}`, turn: timed(() => deckPdf(scene, context)), yardstick: print },
    memoryOf('deck-pptx'),
    memoryOf('deck-pdf'),
    {
      id: 'size-deck-pptx',
      name: `deck-pptx, ${slides}: size, KB`,
      turn: async () => size((await deckPptx(scene, context)).files[0]?.bytes),
      yardstick: async () => ({ name: 'pptxgenjs', turn: async () => size(await writeRawPptx(scene, assets)) }),
      turns: 3,
    },
    {
      id: 'deck-pptx-from-project',
      name: `deck-pptx, ${slides}, scene included`,
      turn: timed(() => deckPptx(buildScene(project), context)),
      yardstick: marp,
      turns: 3,
    },
  ];
  const close = async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { figures, close };
}

function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--allow-file-access-from-files'],
  });
}

/** The largest size of a process of its own that exports the deck once, loaders and the building of the scene included. */
function memoryOf(target: 'deck-pptx' | 'deck-pdf'): Figure {
  const child = join(import.meta.dirname, 'peak-memory.child.ts');
  const turn = async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', child, target]);
    return { value: (JSON.parse(stdout) as { maxRssKb: number }).maxRssKb / 1024, cpuMs: null };
  };
  return {
    id: `memory-${target}`,
    name: `${target}, ${slides}: peak memory, MB`,
    turn,
    yardstick: bound(300),
    turns: 3,
  };
}

const size = (bytes: Uint8Array | undefined) => ({ value: (bytes?.length ?? 0) / 1024, cpuMs: null });
