import type { ColorRole } from '#shared/page';
import type { SlideParagraph, TextColor, TextLook } from '#shared/project';
import type { TextDesign } from './theme-design';
import { leastSizeOf } from './type-floors';

/** From one step of a text's size to the next: as far apart as two sizes have to be for anybody to see that they differ. */
const stepRatio = 1.2;
/** Each level of a list is set this much smaller than the one above it. */
const levelPt = 2;

/** The look of a text that its author left to the theme. */
export const themesLook: TextLook = {};

/** Colours that can be read on paper and panels in every theme, whatever the brand's colour is. */
const onPaper: Readonly<Record<TextColor, ColorRole>> = {
  text: 'ink',
  muted: 'muted',
  accent: 'accent',
  positive: 'positive',
  negative: 'negative',
};
const paperInks: ReadonlySet<ColorRole> = new Set(['ink', 'muted', 'faint', 'accent']);

/**
 * The role of the theme that a text of a chosen colour is set in, where its place would have `usual`; null where only the theme's own
 * colour can be read: on grounds other than paper and panels.
 */
export function roleOfColor(color: TextColor, usual: ColorRole): ColorRole | null {
  return paperInks.has(usual) ? onPaper[color] : null;
}

/** The design of a place with what its author chose of alignment and colour. */
export function lookedDesign(design: TextDesign, { align, color }: TextLook): TextDesign {
  if (!align && !color) return design;
  const role = color && roleOfColor(color, design.color);
  return { ...design, ...(align ? { align } : {}), ...(role ? { color: role } : {}) };
}

/** The size that so many steps from `usualPt` would be, before anybody asks whether it fits. */
export function steppedSize(usualPt: number, steps: number): number {
  return Math.round(usualPt * stepRatio ** steps);
}

/** The smallest that an author can make a text of a slot which would be set in `usualPt`: small is no way to say more. */
export function leastStepped(slot: string, paragraphs: readonly SlideParagraph[], usualPt: number): number {
  const isNested = paragraphs.some(({ level }) => level > 0);
  return Math.min(usualPt, leastSizeOf(slot) + (isNested ? levelPt : 0));
}
