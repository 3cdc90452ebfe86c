const spanMs = 60_000;
const pausesMs = [0, 1_000, 4_000];

/**
 * How long to wait before a page that died is loaded again, in milliseconds; null when it has died too often within a minute and
 * somebody has to be asked. `deathsMs` are the times of its deaths, the last of them now.
 */
export function nextTry(deathsMs: readonly number[], nowMs: number): number | null {
  const lately = deathsMs.filter((at) => at > nowMs - spanMs).length;
  return pausesMs[lately - 1] ?? null;
}
