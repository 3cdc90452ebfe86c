import type { ChartInk, ChartRole } from './types';

export const ink = (role: ChartRole, fade = 0): ChartInk => ({ role, fade });
export const accent = ink('accent');
/** What has no emphasis: dark enough to read, quiet enough beside the accent. */
export const neutral = ink('ink', 0.25);

const spreads: readonly (readonly number[])[] = [
  [],
  [0.25],
  [0.2, 0.6],
  [0.1, 0.36, 0.7],
  [0.1, 0.35, 0.58, 0.78],
  [0, 0.2, 0.37, 0.6, 0.8],
];

/**
 * Beside an accent neutrals are pale: an accent that can be read is about as dark as the darker ones, and people who see colours
 * differently would have nothing else to go by. On middle greys no text could be read, so there are none.
 */
const paleSpreads: readonly (readonly number[])[] = [
  [],
  [0.6],
  [0.56, 0.78],
  [0.56, 0.68, 0.8],
  [0.56, 0.64, 0.72, 0.8],
];

/** Neutrals for `count` things side by side, from dark to light. */
export function neutrals(count: number): readonly ChartInk[] {
  return spreadOf(count, spreads, [0, 0.84]);
}

function spreadOf(
  count: number,
  known: readonly (readonly number[])[],
  [from, to]: readonly [number, number],
): readonly ChartInk[] {
  const spread = known[count];
  if (spread) return spread.map((fade) => ink('ink', fade));
  return Array.from({ length: count }, (_, index) => ink('ink', from + ((to - from) * index) / (count - 1)));
}

/** Colours of `count` things of which one may matter: that one in the accent, the others in neutrals. */
export function inksFor(count: number, emphasis: number): readonly ChartInk[] {
  const isOne = emphasis >= 0 && emphasis < count;
  const rest = [...(isOne ? spreadOf(count - 1, paleSpreads, [0.56, 0.84]) : neutrals(count))];
  return Array.from({ length: count }, (_, index) => (index === emphasis ? accent : (rest.shift() as ChartInk)));
}

/** The colour of text on a filled shape. */
export function textOn({ role, fade }: ChartInk): ChartRole {
  if (role === 'accent' && fade < 0.4) return 'onAccent';
  return role === 'ink' && fade < 0.5 ? 'paper' : 'ink';
}

/**
 * How a faded colour is made from the theme's: its lightness in HSL, times `scale` plus `shift`. Office programs know
 * colours "lighter by" in just this way, so that they can refer to the theme.
 */
export function fading(fade: number, isOnDark: boolean): { readonly scale: number; readonly shift: number } {
  return { scale: 1 - fade, shift: isOnDark ? 0 : fade };
}

/** Whether the theme's paper is dark. */
export function isDark(paperHex: string): boolean {
  const [r, g, b] = channels(paperHex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.5;
}

/** The hex value (`RRGGBB`) of an ink in a theme's colours. */
export function inkHex({ role, fade }: ChartInk, colors: Readonly<Record<ChartRole, string>>): string {
  if (fade === 0) return colors[role];
  const { scale, shift } = fading(fade, isDark(colors.paper));
  const [h, s, l] = toHsl(channels(colors[role]));
  return fromHsl(h, s, Math.min(1, l * scale + shift));
}

type Triple = readonly [number, number, number];

function channels(hex: string): Triple {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(0), channel(2), channel(4)];
}

function toHsl([r, g, b]: Triple): Triple {
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const l = (most + least) / 2;
  const range = most - least;
  if (range === 0) return [0, 0, l];
  const s = range / (1 - Math.abs(2 * l - 1));
  const turn = most === r ? ((g - b) / range + 6) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return [turn / 6, s, l];
}

function fromHsl(h: number, s: number, l: number): string {
  const size = s * Math.min(l, 1 - l);
  const channel = (n: number) => {
    const k = (n + h * 12) % 12;
    const value = l - size * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return channel(0) + channel(8) + channel(4);
}
