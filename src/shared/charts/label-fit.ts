import type { Notation } from './notation';
import { sizesFrom } from './setting';

/** How the values of a chart are written on it. */
export interface LabelFit {
  readonly notation: Notation;
  readonly sizePt: number;
}

/** Labels are easy to read from here on. */
const goodPt = 14;

/**
 * The first way to write values that fits: in type that is easy to read in the usual notation, in a shorter one, then smaller; digits
 * without their unit only as the last. Null where not even those fit in the smallest type.
 */
export function fitLabels(
  notations: readonly Notation[],
  largestPt: number,
  fits: (fit: LabelFit) => boolean,
): LabelFit | null {
  const sizes = sizesFrom(largestPt);
  const [usual] = notations;
  const withUnit = notations.filter(({ prefix, suffix }) => prefix === usual?.prefix && suffix === usual.suffix);
  const without = notations.filter((one) => !withUnit.includes(one));
  const ways = [withUnit, without].flatMap((group) => {
    const all = group.flatMap((notation) => sizes.map((sizePt) => ({ notation, sizePt })));
    return [...all.filter(({ sizePt }) => sizePt >= goodPt), ...all.filter(({ sizePt }) => sizePt < goodPt)];
  });
  return ways.find(fits) ?? null;
}
