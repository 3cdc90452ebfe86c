import type { FontFace } from './look';

type Kind = Pick<FontFace, 'family' | 'typeface'>;

/** What a face is measured in, drawn with and embedded from. */
const own: Readonly<Record<string, string>> = {
  latin: 'Arimo',
  'latin serif': 'Tinos',
  cjk: 'Noto Sans SC',
  'cjk serif': 'Noto Serif SC',
  mono: 'Cousine',
};

/** Fonts with the same advances that office programs have. An ideograph is one em wide in all of them. */
const office: Readonly<Record<string, string>> = {
  latin: 'Arial',
  'latin serif': 'Times New Roman',
  cjk: 'Microsoft YaHei',
  'cjk serif': 'SimSun',
  mono: 'Courier New',
};

function keyOf({ family, typeface }: Kind): string {
  return typeface ? `${family} ${typeface}` : family;
}

/** The name of our own font for a face, whatever its weight and slant. */
export function fontName(face: Kind): string {
  return own[keyOf(face)] as string;
}

/** The name that an office file gives for a face. */
export function officeFontName(face: Kind): string {
  return office[keyOf(face)] as string;
}
