/** Whole per cents that add up to a hundred: what rounding takes from one, the part with the largest remainder gets. */
export function shares(values: readonly number[]): readonly number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  if (!(sum > 0)) return values.map(() => 0);
  const exact = values.map((value) => (100 * value) / sum);
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((total, value) => total + value, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, Math.max(left, 0))) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

/** A share as text. Nothing that is there shows as 0 %. */
export function percentText(share: number): string {
  return share === 0 ? '<1%' : `${share}%`;
}
