/** The faces that text is set in: `latin` Arimo (Arial), `cjk` Noto Sans SC (Microsoft YaHei), `mono` Cousine. */
export type FontFamily = 'latin' | 'cjk' | 'mono';

/** One font file. `cjk` has no italic, `mono` is measured alike in all four styles. */
export interface FontFace {
  readonly family: FontFamily;
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
}

function styles(family: FontFamily): readonly FontFace[] {
  return [false, true].flatMap((bold) => [false, true].map((italic) => ({ family, bold, italic })));
}

const faces: Readonly<Record<FontFamily, readonly FontFace[]>> = {
  latin: styles('latin'),
  cjk: styles('cjk'),
  mono: styles('mono'),
};

/** The face for a family in a look; the same object for the same answer, so that painters can key on it. */
export function faceOf(family: FontFamily, look: Pick<TextLook, 'bold' | 'italic'>): FontFace {
  const italic = look.italic && family !== 'cjk';
  return faces[family][(look.bold ? 2 : 0) + (italic ? 1 : 0)] as FontFace;
}
