import { deckPdf, deckPptx, type ExportContext } from '../../src/main/export/index';
import { drawHere } from '../../src/main/images/index';
import { buildScene } from '../../src/shared/scene/index';
import { benchDeck } from './bench-deck';
import { exportDates } from './export-dates';

/** Exports the deck of the bench once, and says how large the process became at its largest, in kilobytes. */
const { project, assets } = benchDeck(100);
const context: ExportContext = {
  fileName: 'bench',
  asset: (key) => Promise.resolve(assets.get(key) ?? new Uint8Array()),
  drawing: drawHere,
  signal: new AbortController().signal,
  report: () => undefined,
  ...exportDates,
};
const scene = buildScene(project);
const target = process.argv[2];
const { files } = await (target === 'deck-pdf' ? deckPdf : deckPptx)(scene, context);
console.log(JSON.stringify({ maxRssKb: process.resourceUsage().maxRSS, bytes: files[0]?.bytes.length ?? 0 }));
