import type { FontFace } from '#shared/text';
import { isSymbol } from './symbols';
import type { Leaving } from './types';

type Fonts = Leaving['fonts'];

interface FontNames {
  /** What PDF embeds and pictures are drawn with. */
  readonly own: string;
  /** What office files name: a face with the same advances that every office has. */
  readonly office: string;
}

const code: FontNames = { own: 'Cousine', office: 'Courier New' };
const chinese: FontNames = { own: 'Noto Sans SC', office: 'Microsoft YaHei' };
const names: Readonly<
  Record<'sans' | NonNullable<FontFace['typeface']>, Readonly<Record<FontFace['family'], FontNames>>>
> = {
  sans: { latin: { own: 'Arimo', office: 'Arial' }, cjk: chinese, mono: code },
  serif: {
    latin: { own: 'Tinos', office: 'Times New Roman' },
    cjk: { own: 'Noto Serif SC', office: 'SimSun' },
    mono: code,
  },
  soft: { latin: { own: 'Carlito', office: 'Calibri' }, cjk: chinese, mono: code },
};

/** The fonts that come along with text, as subsets or as shapes. Symbols that no face of text has come from others. */
export function ownFonts(faces: Iterable<FontFace>, text: string, use: 'embedded' | 'drawn'): Fonts {
  const symbols = [...new Set(text)].some((character) => isSymbol(character.codePointAt(0) ?? 0));
  const further = symbols ? ['Noto Sans Symbols 2', 'Noto Emoji'] : [];
  return [...namesOf(faces, 'own'), ...further].map((name) => ({ name, use }));
}

/** The fonts that an office file asks its reader's machine for. Its theme names a Latin and a Chinese one in any case. */
export function officeFonts(faces: Iterable<FontFace>): Fonts {
  const theme = [...faces].flatMap((face) => [
    { ...face, family: 'latin' as const },
    { ...face, family: 'cjk' as const },
    face,
  ]);
  return namesOf(theme, 'office').map((name) => ({ name, use: 'named' }));
}

/** In one order, whatever stands on the first page. */
function namesOf(faces: Iterable<FontFace>, whose: keyof FontNames): readonly string[] {
  const used = new Set<string>();
  for (const { family, typeface } of faces) used.add(names[typeface ?? 'sans'][family][whose]);
  const all = Object.values(names).flatMap((families) => Object.values(families).map((one) => one[whose]));
  return [...new Set(all)].filter((name) => used.has(name));
}
