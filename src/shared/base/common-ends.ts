/** How many items two lists, or letters two texts, share at their beginnings and at their ends. No item is counted twice. */
export function commonEnds<T>(
  before: ArrayLike<T>,
  after: ArrayLike<T>,
  isSame: (one: T, other: T) => boolean = (one, other) => one === other,
): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start] as T, after[start] as T)) start += 1;
  let end = 0;
  const last = (list: ArrayLike<T>) => list[list.length - 1 - end] as T;
  while (end < shorter - start && isSame(last(before), last(after))) end += 1;
  return { start, end };
}
