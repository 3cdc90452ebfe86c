/** More slides than any deck has: what is beyond is a slip of the finger. */
const most = 10_000;

/** Reads `2, 5-7` as the numbers of slides, each once, in order; null for what is no such list. */
export function slideNumbers(text: string): readonly number[] | null {
  const found = new Set<number>();
  for (const part of text.split(/[,，、]/)) {
    const [, first, last] = /^\s*(\d{1,5})\s*(?:[-–—]\s*(\d{1,5})\s*)?$/.exec(part) ?? [];
    if (first === undefined) return null;
    const [from, to] = [Number(first), Number(last ?? first)];
    if (from < 1 || to < from || to > most) return null;
    for (let number = from; number <= to; number += 1) found.add(number);
  }
  return [...found].sort((one, other) => one - other);
}
