/** One line of the bench: a median in milliseconds, and the same for the yardstick of the same run. */
export interface Reading {
  readonly name: string;
  readonly ms: number;
  readonly yardstick: string;
  readonly yardstickMs: number;
}

/**
 * Medians of a subject and its yardstick, run in turns so that both meet the same moods of the machine; the first turn
 * warms up and does not count.
 */
export async function compare(
  name: string,
  subject: () => Promise<unknown>,
  yardstick: string,
  other: () => Promise<unknown>,
  turns = 7,
): Promise<Reading> {
  const times: number[] = [];
  const otherTimes: number[] = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    const own = await elapsed(subject);
    const theirs = await elapsed(other);
    if (turn === 0) continue;
    times.push(own);
    otherTimes.push(theirs);
  }
  return { name, ms: median(times), yardstick, yardstickMs: median(otherTimes) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

async function elapsed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
