import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** How often both instruments look; what either says holds this wait besides the delay. */
const intervalMs = 1;

/**
 * A look at the clock: the time, and for how long until then this thread was ready and had no processor, both in
 * milliseconds.
 */
export interface Reading {
  now: number;
  waited: number;
}

/**
 * For how long at a stretch, in milliseconds, nothing else could run on this thread while `run` did its work. Two instruments,
 * each of which can only say too much: Node's monitor, which also counts time in which other processes had the
 * processor, and readings of our own that take that time off where the system tells of it.
 */
export async function longestBlock(run: () => Promise<unknown>): Promise<number> {
  const delays = monitorEventLoopDelay({ resolution: intervalMs });
  delays.enable();
  // Never `reset`: the monitor then forgets when it last looked, and with it a block that begins before it looks again.
  await wait(5 * intervalMs);
  const readings = [read()];
  const timer = setInterval(() => readings.push(read()), intervalMs);
  await run();
  // A block that ends with the work is seen at the next turn of the loop.
  await wait(5 * intervalMs);
  clearInterval(timer);
  delays.disable();
  return Math.min(longestGap(readings), delays.max / 1e6) - intervalMs;
}

/** The longest time, in milliseconds, between two readings that follow each other, less what the thread waited in it. */
export function longestGap(readings: Reading[]): number {
  return readings.reduce((longest, next, index) => {
    const last = readings[index - 1] ?? next;
    return Math.max(longest, next.now - last.now - (next.waited - last.waited));
  }, 0);
}

function read(): Reading {
  return { now: performance.now(), waited: waitedMs() };
}

/** For how long this thread was ready and had no processor, in milliseconds; zero where the system does not tell. */
function waitedMs(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}
