/** What a column asks for, each at least as much as the one before it. */
export interface ColumnWish {
  /** Cuts no word. */
  readonly leastPt: number;
  /** Breaks no line below the header, which stands there once and may wrap. */
  readonly calmPt: number;
  /** Breaks no line at all. */
  readonly idealPt: number;
}

/**
 * Shares a width between columns. With room to spare each gets what it wants and an equal part of the rest; without, all stand
 * at the highest level that they can all have, and share what is left by how much they miss; with too little even for the
 * longest words, all shrink alike. The parts add up to the width.
 */
export function shareWidth(wishes: readonly ColumnWish[], widthPt: number): readonly number[] {
  const levels = [
    wishes.map((wish) => wish.leastPt),
    wishes.map((wish) => wish.calmPt),
    wishes.map((wish) => wish.idealPt),
  ] as const;
  const [least, calm, ideal] = levels;
  if (sum(ideal) <= widthPt) return ideal.map((pt) => pt + (widthPt - sum(ideal)) / wishes.length);
  if (sum(calm) <= widthPt) return between(calm, ideal, widthPt);
  if (sum(least) <= widthPt) return between(least, calm, widthPt);
  return least.map((pt) => (pt * widthPt) / sum(least));
}

function between(low: readonly number[], high: readonly number[], widthPt: number): readonly number[] {
  const stretch = (widthPt - sum(low)) / (sum(high) - sum(low));
  return low.map((pt, index) => pt + ((high[index] ?? pt) - pt) * stretch);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
