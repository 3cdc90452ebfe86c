import {
  clampChroma,
  converter,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  type Oklch,
  useMode as register,
  wcagContrast,
} from 'culori/fn';
import type { Palette } from '#shared/page';
import type { DeckMode } from '#shared/project';

// The steps from one to the other: what is not registered the library does not know.
for (const mode of [modeRgb, modeLrgb, modeOklab, modeOklch]) register(mode);
const toOklch = converter('oklch');

type Neutral = 'paper' | 'panel' | 'rule' | 'faint' | 'muted' | 'ink';

/** What the colours of a theme grow from. Lightness is that of OKLCH: 0 is black, 1 is white. */
export interface ColorSeed {
  /** Hue in degrees and chroma of what is neither black nor white. */
  readonly neutral: Readonly<Record<DeckMode, { readonly hue: number; readonly chroma: number }>>;
  readonly lightness: Readonly<Record<DeckMode, Readonly<Record<Neutral, number>>>>;
  /** `RRGGBB`; a brand's colour takes its place. */
  readonly accent: string;
}

/** Text on what it stands on: WCAG 2.2 AA for text of any size. */
const leastContrast = 4.5;
/** A hair more, so that rounding to eight bits takes nothing away. */
const wished = leastContrast + 0.02;
/** Below this chroma a colour has no hue to speak of. */
const greyChroma = 0.035;

/**
 * All colours of a theme, from its seed and a brand's colour (`#RRGGBB`, or empty for the theme's own). Text colours are
 * moved towards ink, or towards light on dark paper, until they can be read on paper and panel. An area keeps the brand's colour to the
 * bit: there the text on it gives way.
 */
export function colorScale(seed: ColorSeed, mode: DeckMode, brand: string): Palette {
  const { hue, chroma } = seed.neutral[mode];
  const lightness = seed.lightness[mode];
  const neutral = (role: Neutral, share = 1) => hexOf({ mode: 'oklch', l: lightness[role], c: chroma * share, h: hue });
  // What is nearly white bears little colour.
  const paper = neutral('paper', mode === 'dark' ? 0.7 : 0.3);
  const panel = neutral('panel', mode === 'dark' ? 0.8 : 0.55);
  const grounds = [paper, panel];
  const readable = (hex: string) => readableOn(hex, grounds, mode);
  const accent = readable(accentOf(brand || `#${seed.accent}`, mode, lightness.ink));
  const area = brand ? brand.slice(1).toUpperCase() : accent;
  const ink = readable(neutral('ink', mode === 'dark' ? 0.15 : 0.65));
  return {
    // Charts fade ink as office programs do, which makes much of a little colour in what is nearly white.
    ink,
    muted: readable(neutral('muted', mode === 'dark' ? 0.5 : 1)),
    faint: readable(neutral('faint')),
    paper,
    panel,
    accent,
    brand: area,
    onBrand: textOnArea(area, mode === 'dark' ? paper : ink),
    rule: neutral('rule'),
    positive: readable(hexOf({ mode: 'oklch', l: mode === 'dark' ? 0.76 : 0.5, c: 0.09, h: 162 })),
    negative: readable(hexOf({ mode: 'oklch', l: mode === 'dark' ? 0.7 : 0.44, c: 0.12, h: 45 })),
  };
}

/** A grey brand is as dark as ink, or nobody could tell it from what is beside it. */
function accentOf(hex: string, mode: DeckMode, inkLightness: number): string {
  const color = toOklch(hex);
  if (!color) throw new Error(`No colour: ${hex}`);
  if (color.c < greyChroma) return hexOf({ ...color, l: inkLightness });
  // On dark paper a colour glows before it can be read, and a strong red is dark to those who see no red.
  return hexOf(mode === 'dark' ? { ...color, l: Math.max(color.l, 0.7), c: Math.min(color.c, 0.17) } : color);
}

/** The colour itself where it can be read on all grounds, else the nearest in lightness that can. */
function readableOn(hex: string, grounds: readonly string[], mode: DeckMode): string {
  const color = toOklch(`#${hex}`) as Oklch;
  const step = mode === 'dark' ? 0.005 : -0.005;
  let found = hex;
  for (let l = color.l; l >= 0 && l <= 1 && contrastOn(found, grounds) < wished; l += step)
    found = hexOf({ ...color, l });
  return found;
}

function contrastOn(hex: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map((ground) => contrast(hex, ground)));
}

/** How well two colours (`RRGGBB`) stand out from each other, from 1 to 21. */
export function contrast(one: string, other: string): number {
  return wcagContrast(`#${one}`, `#${other}`);
}

/** White or the theme's dark colour, whichever stands out more; black where neither does enough: one of white and black always does. */
function textOnArea(area: string, dark: string): string {
  const better = (one: string, other: string) => (contrast(other, area) > contrast(one, area) ? other : one);
  const wishedFor = better('FFFFFF', dark);
  return contrast(wishedFor, area) >= leastContrast ? wishedFor : better('FFFFFF', '000000');
}

function hexOf(color: Oklch): string {
  return formatHex(clampChroma(color, 'oklch')).slice(1).toUpperCase();
}
