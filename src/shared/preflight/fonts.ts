import { isSymbol } from '#shared/losses';
import type { SceneTheme } from '#shared/page';
import { type FontFace, faceOf, fontName, officeFontName } from '#shared/text';
import type { Leaving } from './types';

type Fonts = Leaving['fonts'];
/** The fonts that come along with text, as subsets or as shapes. Symbols that no face of text has come from others. */
export function ownFonts(faces: Iterable<FontFace>, text: string, use: 'embedded' | 'drawn'): Fonts {
  const symbols = [...new Set(text)].some((character) => isSymbol(character.codePointAt(0) ?? 0));
  const further = symbols ? ['Noto Sans Symbols 2', 'Noto Emoji'] : [];
  const names = new Set([...faces].sort(latinFirst).map(fontName));
  return [...names, ...further].map((name) => ({ name, use }));
}

/** The fonts that an office file asks its reader's machine for: those of its theme, and of code where there is some. */
export function officeFonts({ fonts }: SceneTheme, faces: Iterable<FontFace>): Fonts {
  const themed = [fonts.heading, fonts.body].flatMap((typeface) => {
    const look = { bold: false, italic: false, typeface };
    return [faceOf('latin', look), faceOf('cjk', look)];
  });
  const code = [...faces].filter(({ family }) => family === 'mono');
  const names = new Set([...themed, ...code].map(officeFontName));
  return [...names].map((name) => ({ name, use: 'named' }));
}

const order = ['latin', 'cjk', 'mono'] as const;

/** In one order, whatever stands on the first page. */
function latinFirst(one: FontFace, other: FontFace): number {
  return order.indexOf(one.family) - order.indexOf(other.family);
}
