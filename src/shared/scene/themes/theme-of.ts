import type { Palette, SceneTheme } from '#shared/page';
import type { Project, ThemeId } from '#shared/project';
import type { ThemeDesign } from '../theme-design';
import { atrium } from './atrium';
import { blueprint } from './blueprint';
import { colorScale } from './color-scale';
import { folio } from './folio';
import { ledger } from './ledger';
import { swiss } from './swiss';
import type { Theme } from './theme';

const themes: Readonly<Record<ThemeId, Theme>> = { ledger, swiss, folio, blueprint, atrium };

/** The look of a deck: which theme, on light or dark paper, with whose colour. */
export type DeckLook = Pick<Project['deck'], 'theme' | 'mode' | 'brand'>;

/** The design of the theme that a project's deck has. The same object for the same answer: layouts are remembered by it. */
export function themeOf({ deck }: { readonly deck: DeckLook }): ThemeDesign {
  return themes[deck.theme].design[deck.mode ?? 'light'];
}

/** Whether a chart outlines areas in the brand's colour: wherever that colour is not one that can be read. */
export function isBrandOutlined(colors: Pick<Palette, 'accent' | 'brand'>): boolean {
  return colors.brand !== colors.accent;
}

const mostRemembered = 100;
const remembered = new Map<string, SceneTheme>();

/** Colours and fonts of a deck, remembered: the same object for the same look. */
export function sceneTheme({ deck }: { readonly deck: DeckLook }): SceneTheme {
  const { theme: id, mode = 'light', brand = '' } = deck;
  const key = `${id} ${mode} ${brand.toUpperCase()}`;
  const known = remembered.get(key);
  if (known) return known;
  const { name, seed, chosen, design } = themes[id];
  const own = brand === '' ? chosen?.[mode] : undefined;
  const colors = own ?? colorScale(seed, mode, brand);
  const made: SceneTheme = { id, name, colors, fonts: design[mode].typefaces };
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, made);
  return made;
}
