/** Colour roles of a theme: painters that can (PPTX) refer to them, others look the hex value up. */
export const colorRoles = [
  'ink',
  'muted',
  'faint',
  'paper',
  'panel',
  // What is read or thin: text, links, rules. It can be read on paper and panel.
  'accent',
  // Areas: the brand's colour as it is, and the colour of text on it.
  'brand',
  'onBrand',
  'rule',
  'positive',
  'negative',
] as const;
export type ColorRole = (typeof colorRoles)[number];

/** The colours of a theme: `RRGGBB`, upper case, without the hash. */
export type Palette = Readonly<Record<ColorRole, string>>;

/** A colour of the theme, moved towards the paper by a part: 0 is the colour itself. */
export interface Ink {
  readonly role: ColorRole;
  readonly fade: number;
}

/** A line in a colour of the theme. */
export interface Stroke {
  readonly color: ColorRole;
  readonly widthPt: number;
}

/** How long the dashes of a dashed line are, and how long the gaps, in widths of the line: as office programs have them. */
export const dashWidths = [4, 3] as const;

/** A line in an ink. */
export interface InkStroke {
  readonly ink: Ink;
  readonly widthPt: number;
  readonly dashed?: true;
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
export function inkHex({ role, fade }: Ink, colors: Palette): string {
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
