import type { Palette } from '#shared/page';
import type { DeckMode } from '#shared/project';
import type { ThemeDesign } from '../theme-design';
import type { ColorSeed } from './color-scale';

/** A theme as it is written down: its name, what its colours grow from, and how its pages are designed. */
export interface Theme {
  readonly name: string;
  readonly seed: ColorSeed;
  /** Colours that were chosen by hand, where no brand's colour takes part. */
  readonly chosen?: Partial<Record<DeckMode, Palette>>;
  readonly design: Readonly<Record<DeckMode, ThemeDesign>>;
}
