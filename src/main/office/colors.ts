import { type ColorRole, fading, type Ink, isDark, type SceneTheme } from '#shared/page';
import { element, type Xml } from './xml';

/**
 * Where each colour role lives in a PowerPoint theme. A theme has twelve places and fixed meanings for some: text and
 * background pairs that a new shape takes, accents that a new chart takes in this order.
 */
const places: Readonly<Record<ColorRole, string>> = {
  ink: 'tx1',
  paper: 'bg1',
  muted: 'tx2',
  panel: 'bg2',
  brand: 'accent1',
  positive: 'accent2',
  negative: 'accent3',
  faint: 'accent4',
  rule: 'accent5',
  onBrand: 'accent6',
  // The colour of links is that of text that stands out: what is read in the brand's colour takes it from there.
  accent: 'hlink',
};

/** A colour by reference to the theme, so that changing the theme's colours changes the deck. */
export function schemeColor(role: ColorRole): Xml {
  return element('a:schemeClr', { val: places[role] });
}

/** A solid fill by reference to the theme. */
export function solidFill(role: ColorRole): Xml {
  return element('a:solidFill', {}, schemeColor(role));
}

/** A colour of a chart: the theme's, moved towards the paper as office programs do it. */
export function inkColor({ role, fade }: Ink, onDark: boolean): Xml {
  if (fade === 0) return schemeColor(role);
  const { scale, shift } = fading(fade, onDark);
  const part = (value: number) => Math.round(value * 100_000);
  return element(
    'a:schemeClr',
    { val: places[role] },
    element('a:lumMod', { val: part(scale) }),
    shift > 0 ? element('a:lumOff', { val: part(shift) }) : null,
  );
}

/** A solid fill in a chart's colour. */
export function inkFill(ink: Ink, onDark: boolean): Xml {
  return element('a:solidFill', {}, inkColor(ink, onDark));
}

/**
 * The theme's colour table. "Dark" and "light" mean what they say even where the paper is dark: the master's map then puts light text
 * on the dark ground, which is what programs look at that offer a deck's colours.
 */
export function colorScheme(theme: SceneTheme): Xml {
  const color = (place: string, hex: string) => element(place, {}, element('a:srgbClr', { val: hex }));
  const { colors } = theme;
  const onDark = isDark(colors.paper);
  return element(
    'a:clrScheme',
    { name: theme.name },
    color('a:dk1', onDark ? colors.paper : colors.ink),
    color('a:lt1', onDark ? colors.ink : colors.paper),
    color('a:dk2', onDark ? colors.panel : colors.muted),
    color('a:lt2', onDark ? colors.muted : colors.panel),
    color('a:accent1', colors.brand),
    color('a:accent2', colors.positive),
    color('a:accent3', colors.negative),
    color('a:accent4', colors.faint),
    color('a:accent5', colors.rule),
    color('a:accent6', colors.onBrand),
    color('a:hlink', colors.accent),
    color('a:folHlink', colors.muted),
  );
}
