/** The faces that text is set in: `latin` Arimo (Arial), `cjk` Noto Sans SC (Microsoft YaHei), `mono` Cousine. */
export type FontFamily = 'latin' | 'cjk' | 'mono';

/**
 * The kinds of type that a theme may be set in. `serif`: Tinos (Times New Roman) and Noto Serif SC (SimSun). `sans` is what is
 * meant where nothing is said.
 */
export type Typeface = 'sans' | 'serif';

/** One font file. `cjk` has no italic, `mono` is measured alike in all four styles. */
export interface FontFace {
  readonly family: FontFamily;
  /** Absent for the sans faces, and for `mono`, which is one for all kinds of type. */
  readonly typeface?: Exclude<Typeface, 'sans'>;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What decides how wide text is. */
export interface TextLook {
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Set in the mono face where that has the character. */
  readonly code: boolean;
  /** `sans` where nothing is said. */
  readonly typeface?: Typeface;
}

function styles(family: FontFamily, typeface?: Exclude<Typeface, 'sans'>): readonly FontFace[] {
  const more = typeface ? { typeface } : {};
  return [false, true].flatMap((bold) => [false, true].map((italic) => ({ family, bold, italic, ...more })));
}

const latin = styles('latin');
const cjk = styles('cjk');
const mono = styles('mono');

const faces: Readonly<Record<Typeface, Readonly<Record<FontFamily, readonly FontFace[]>>>> = {
  sans: { latin, cjk, mono },
  serif: { latin: styles('latin', 'serif'), cjk: styles('cjk', 'serif'), mono },
};

/** The face for a family in a look; the same object for the same answer, so that painters can key on it. */
export function faceOf(family: FontFamily, look: Pick<TextLook, 'bold' | 'italic' | 'typeface'>): FontFace {
  const italic = look.italic && family !== 'cjk';
  return faces[look.typeface ?? 'sans'][family][(look.bold ? 2 : 0) + (italic ? 1 : 0)] as FontFace;
}
