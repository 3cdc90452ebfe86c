/**
 * Writes src/shared/text/metrics from the fonts' own tables: `npm run font-metrics`.
 * The result is committed, so that the shared rooms need no font file; a test regenerates it and compares the bytes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fontkit from '@pdf-lib/fontkit';

interface OpenFont {
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  glyphForCodePoint(codePoint: number): { readonly id: number };
  readonly hmtx: { readonly metrics: { get(index: number): { readonly advance: number }; readonly length: number } };
}

const sources = {
  'latin-400': 'arimo/400Regular/Arimo_400Regular.ttf',
  'latin-400-italic': 'arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf',
  'latin-700': 'arimo/700Bold/Arimo_700Bold.ttf',
  'latin-700-italic': 'arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf',
  'cjk-400': 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'cjk-700': 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'mono-400': 'cousine/400Regular/Cousine_400Regular.ttf',
  'serif-400': 'tinos/400Regular/Tinos_400Regular.ttf',
  'serif-400-italic': 'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'serif-700': 'tinos/700Bold/Tinos_700Bold.ttf',
  'serif-700-italic': 'tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  'cjk-serif-400': 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'cjk-serif-700': 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
} as const;

const fontsFolder = dirname(dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/arimo/package.json')));
const targetFolder = join(dirname(fileURLToPath(import.meta.url)), '../src/shared/text/metrics');

/** The table of one font: what characters it has, as gaps and lengths, and their advances, as runs; all base 36. */
function tableOf(font: OpenFont): { unitsPerEm: number; coverage: string; advances: string } {
  const codePoints = [...font.characterSet].sort((a, b) => a - b).filter((point) => point >= 0x20);
  const spans: { start: number; length: number }[] = [];
  const advances: { value: number; count: number }[] = [];
  for (const point of codePoints) {
    const span = spans.at(-1);
    if (span && point === span.start + span.length) span.length += 1;
    else spans.push({ start: point, length: 1 });
    const value = advanceOf(font, point);
    const last = advances.at(-1);
    if (last?.value === value) last.count += 1;
    else advances.push({ value, count: 1 });
  }
  let end = 0;
  const coverage = spans.map(({ start, length }) => {
    const gap = start - end;
    end = start + length;
    return `${gap.toString(36)} ${length.toString(36)}`;
  });
  const runs = advances.map(({ value, count }) => value.toString(36) + (count === 1 ? '' : `*${count.toString(36)}`));
  return { unitsPerEm: font.unitsPerEm, coverage: coverage.join(' '), advances: runs.join(' ') };
}

/** Glyphs past the end of `hmtx` repeat its last advance. */
function advanceOf(font: OpenFont, codePoint: number): number {
  const { metrics } = font.hmtx;
  return metrics.get(Math.min(font.glyphForCodePoint(codePoint).id, metrics.length - 1)).advance;
}

/** The text of the generated module, by its path. */
export async function fontMetricsFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [name, path] of Object.entries(sources)) {
    const font = fontkit.create(await readFile(join(fontsFolder, path))) as unknown as OpenFont;
    files.set(join(targetFolder, `${name}.json`), `${JSON.stringify(tableOf(font), null, 2)}\n`);
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await fontMetricsFiles()) await writeFile(path, text);
}
