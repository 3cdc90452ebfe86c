import { benchDecks } from './decks';
import { benchExports } from './exports';
import { benchFiles } from './files';
import { benchGrid } from './grid';
import type { Reading } from './measure';
import { benchNumbers } from './numbers';
import { benchTyping } from './typing';

/**
 * `npm run bench [decks|exports|files|grid|numbers|typing]`: medians in milliseconds, and the ratio to a yardstick that ran in turns with
 * them. Absolute times depend on the machine; the ratios are what to compare.
 */
const benches: Readonly<Record<string, () => Promise<Reading[]>>> = {
  decks: benchDecks,
  exports: benchExports,
  files: benchFiles,
  grid: benchGrid,
  numbers: benchNumbers,
  typing: benchTyping,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join(', ')}". Choose from: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

const row = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
row(['what', 'median ms', 'yardstick', 'median ms', 'ratio']);
row(['---', '---:', '---', '---:', '---:']);
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for (const { name: what, ms, yardstick, yardstickMs } of await bench()) {
    row([what, ms.toFixed(1), yardstick, yardstickMs.toFixed(1), (ms / yardstickMs).toFixed(2)]);
  }
}
