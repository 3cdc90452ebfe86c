import { deckPdf, deckPptx, type ExportContext } from '../../src/main/export/index';
import { buildScene } from '../../src/shared/scene/index';
import { benchDeck } from './bench-deck';

/** Exports the deck of the bench once, and says how large the process became at its largest, in kilobytes. */
const { project, assets } = benchDeck(100);
const context: ExportContext = {
  fileName: 'bench',
  asset: (key) => Promise.resolve(assets.get(key) ?? new Uint8Array()),
  signal: new AbortController().signal,
  report: () => undefined,
  now: new Date('2026-11-24T00:00:00Z'),
};
const scene = buildScene(project);
const target = process.argv[2];
const { files } = await (target === 'deck-pdf' ? deckPdf : deckPptx)(scene, context);
console.log(JSON.stringify({ maxRssKb: process.resourceUsage().maxRSS, bytes: files[0]?.bytes.length ?? 0 }));
