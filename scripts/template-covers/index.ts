/**
 * Draws the covers of the bundled examples for the first page: `npx tsx scripts/template-covers`. They are committed; a test fails when an
 * example's first slide, or how it is drawn, has changed since.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawCovers } from './draw-covers';

const folder = join(import.meta.dirname, '../../src/renderer/home/covers');
for (const { name, png } of await drawCovers()) {
  writeFileSync(join(folder, name), png);
  console.log(`${name}: ${png.length} bytes`);
}
