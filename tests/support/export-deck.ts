import { drawHere, encodePng } from '#main/images';
import type { Scene } from '#shared/scene';
import { deckPptx } from '../../src/main/export/pptx/index';
import type { ExportContext } from '../../src/main/export/types';
import { demoAssets } from '../fixtures/demo-project';

/** A small picture whose pixels depend on the seed. */
export function testPng(seed: number, widthPx = 40, heightPx = 30): Promise<Uint8Array> {
  const value = (at: number) => (at % 4 === 3 ? 255 : (at * seed) % 256);
  return encodePng({
    widthPx,
    heightPx,
    rgba: Uint8Array.from({ length: widthPx * heightPx * 4 }, (_, at) => value(at)),
  });
}

/** A context with the demo's pictures, and a small one for every other key; `reports` lists the progress. */
export async function deckContext(changes: Partial<ExportContext> = {}) {
  const assets = demoAssets();
  const other = await testPng(7);
  const reports: [number, number][] = [];
  const context: ExportContext = {
    asset: async (key) => assets.get(key) ?? other,
    fileName: 'deck',
    drawing: drawHere,
    signal: new AbortController().signal,
    report: (done, total) => reports.push([done, total]),
    date: { moment: '2026-01-02T03:04:05Z', day: '2026-01-02' },
    ...changes,
  };
  return { context, reports };
}

/** The bytes of a scene's deck, and its losses. */
export async function exportDeck(scene: Scene, changes: Partial<ExportContext> = {}) {
  const { context, reports } = await deckContext(changes);
  const { files, losses } = await deckPptx(scene, context);
  const [file] = files;
  if (files.length !== 1 || !file) throw new Error(`${files.length} files`);
  return { bytes: file.bytes, suffix: file.suffix, losses, reports };
}
