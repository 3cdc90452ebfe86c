import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontFace } from '#shared/text';

const resolveFrom = createRequire(import.meta.url);
const cache = new Map<string, Promise<Uint8Array>>();

/** A name for a face that is the same for two faces drawn from one file: `NotoSansSC_400Regular`. */
export function fontFileName(face: FontFace): string {
  const weight = face.bold ? '700Bold' : '400Regular';
  // Chinese fonts have no italic, and a slanted one would be a lie: Chinese emphasis stays upright.
  if (face.family === 'cjk') return `${face.typeface === 'serif' ? 'NotoSerifSC' : 'NotoSansSC'}_${weight}`;
  const latin = { sans: 'Arimo', serif: 'Tinos' }[face.typeface ?? 'sans'];
  return `${face.family === 'latin' ? latin : 'Cousine'}_${weight}${face.italic ? '_Italic' : ''}`;
}

/** The TrueType file of a face. Read once and kept; callers must not write into it. */
export function fontFile(face: FontFace): Promise<Uint8Array> {
  return fontFileNamed(fontFileName(face));
}

/** Fonts for what no face has: ticks, boxes and stars; emoji, in one colour. */
export const symbolFontNames = ['NotoSansSymbols2_400Regular', 'NotoEmoji_400Regular'] as const;

/** Fonts for symbols in the order to ask them for a character. What is an emoji by default looks like one. */
export function symbolFontOrder<T>([symbols, emoji]: readonly T[], codePoint: number): readonly (T | undefined)[] {
  const isEmoji = /^\p{Emoji_Presentation}$/u.test(String.fromCodePoint(codePoint));
  return isEmoji ? [emoji, symbols] : [symbols, emoji];
}

/** The TrueType file with a name that {@link fontFileName} or {@link symbolFontNames} gives. */
export function fontFileNamed(name: string): Promise<Uint8Array> {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const bytes = readFontFile(name);
  cache.set(name, bytes);
  // A failed read must not be remembered as the answer.
  bytes.catch(() => cache.delete(name));
  return bytes;
}

/** The styles of each font that documents are set in, with the package that brings it. */
const upright = ['400Regular', '700Bold'] as const;
const slanted = [...upright, '400Regular_Italic', '700Bold_Italic'] as const;
const fonts: readonly (readonly [font: string, from: string, styles: readonly string[]])[] = [
  ['Arimo', 'arimo', slanted],
  ['Tinos', 'tinos', slanted],
  ['Cousine', 'cousine', slanted],
  ['NotoSansSC', 'noto-sans-sc', upright],
  ['NotoSerifSC', 'noto-serif-sc', upright],
  ['NotoSansSymbols2', 'noto-sans-symbols-2', ['400Regular']],
  ['NotoEmoji', 'noto-emoji', ['400Regular']],
];

/** Where every font file that the program reads lies among the packages, by its name. The window is served the same files. */
export const fontFilesInPackages: ReadonlyMap<string, string> = new Map(
  fonts.flatMap(([font, from, styles]) =>
    styles.map((style) => [`${font}_${style}`, `@expo-google-fonts/${from}/${style}/${font}_${style}.ttf`] as const),
  ),
);

/** Reads a font file from the disk. Rejects when no font has that name. */
export async function readFontFile(name: string): Promise<Uint8Array> {
  const place = fontFilesInPackages.get(name);
  if (place === undefined) throw new Error(`There is no font file ${name}`);
  return new Uint8Array(await readFile(resolveFrom.resolve(place)));
}
