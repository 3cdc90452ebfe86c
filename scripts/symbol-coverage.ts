/**
 * Writes src/shared/losses/symbol-coverage.json from the fonts for symbols: `tsx scripts/symbol-coverage.ts`. The
 * result is committed, so that the preflight needs no font file; a test compares it with the fonts.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import fontkit from '@pdf-lib/fontkit';

const files = [
  'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

/** Where stretches of code points begin and end, each as the distance from the one before, in base 36. */
export async function symbolCoverage(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const points = new Set<number>();
  for (const file of files) {
    const font = fontkit.create(await readFile(resolve(`@expo-google-fonts/${file}`))) as unknown as {
      readonly characterSet: readonly number[];
    };
    for (const point of font.characterSet) if (point > 0x20) points.add(point);
  }
  const edges: number[] = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    if (edges.at(-1) === point) edges[edges.length - 1] = point + 1;
    else edges.push(point, point + 1);
  }
  return edges.map((edge, index) => (edge - (edges[index - 1] ?? 0)).toString(36)).join(' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = fileURLToPath(new URL('../src/shared/losses/symbol-coverage.json', import.meta.url));
  await writeFile(target, `${JSON.stringify({ stretches: await symbolCoverage() }, null, 2)}\n`);
}
