import type { ColorRole, Ink } from '#shared/page';

export const ink = (role: ColorRole, fade = 0): Ink => ({ role, fade });
/** What matters where it is a line: it can be told from the paper. */
export const accent = ink('accent');
/** What matters where it is an area: the brand's colour as it is. */
export const brand = ink('brand');
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
export function neutrals(count: number): readonly Ink[] {
  return spreadOf(count, spreads, [0, 0.84]);
}

function spreadOf(
  count: number,
  known: readonly (readonly number[])[],
  [from, to]: readonly [number, number],
): readonly Ink[] {
  const spread = known[count];
  if (spread) return spread.map((fade) => ink('ink', fade));
  return Array.from({ length: count }, (_, index) => ink('ink', from + ((to - from) * index) / (count - 1)));
}

/** Colours of `count` things of which one may matter: that one in a colour, as an area where nothing else is said, the others in neutrals. */
export function inksFor(count: number, emphasis: number, own = brand): readonly Ink[] {
  const isOne = emphasis >= 0 && emphasis < count;
  const rest = [...(isOne ? spreadOf(count - 1, paleSpreads, [0.56, 0.84]) : neutrals(count))];
  return Array.from({ length: count }, (_, index) => (index === emphasis ? own : (rest.shift() as Ink)));
}

/** The colour of text on a filled shape. */
export function textOn({ role, fade }: Ink): ColorRole {
  if (role === 'brand' && fade < 0.4) return 'onBrand';
  return role === 'ink' && fade < 0.5 ? 'paper' : 'ink';
}
