/** What a column asks for: the width that cuts no word, and the one that breaks no line. */
export interface ColumnWish {
  readonly leastPt: number;
  readonly idealPt: number;
}

/**
 * Shares a width between columns. With room to spare each gets what it wants and an equal part of the rest; without, each gets
 * its longest word and a part of the rest by how much it would like; with too little even for that, all shrink alike.
 */
export function shareWidth(wishes: readonly ColumnWish[], widthPt: number): readonly number[] {
  const ideal = sum(wishes.map((wish) => wish.idealPt));
  if (ideal <= widthPt) return wishes.map((wish) => wish.idealPt + (widthPt - ideal) / wishes.length);
  const least = sum(wishes.map((wish) => wish.leastPt));
  if (least >= widthPt) return wishes.map((wish) => (wish.leastPt * widthPt) / least);
  const stretch = (widthPt - least) / (ideal - least);
  return wishes.map((wish) => wish.leastPt + (wish.idealPt - wish.leastPt) * stretch);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
