/**
 * Text that is cut with an ellipsis when it would be wider than `widthPt` on one line, as `widthOf` measures it; null when not even
 * its first letter has room.
 */
export function shortened(text: string, widthPt: number, widthOf: (text: string) => number): string | null {
  if (widthOf(text) <= widthPt) return text;
  const letters = Array.from(text);
  const cut = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (widthOf(cut(middle)) <= widthPt) fits = middle;
    else tooLong = middle;
  }
  return fits === 0 ? null : cut(fits);
}
