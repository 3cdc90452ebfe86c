import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** How often both instruments look; a reading of the monitor holds this wait besides the delay. */
const intervalMs = 1;

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
  const gaps = readGaps();
  await run();
  // A block that ends with the work is seen at the next turn of the loop.
  await wait(5 * intervalMs);
  const longestGap = gaps.stop();
  delays.disable();
  return Math.min(longestGap, delays.max / 1e6 - intervalMs);
}

function readGaps(): { stop(): number } {
  let longest = 0;
  let last = { now: performance.now(), waited: waitedMs() };
  const read = () => {
    const next = { now: performance.now(), waited: waitedMs() };
    longest = Math.max(longest, next.now - last.now - (next.waited - last.waited));
    last = next;
  };
  const timer = setInterval(read, intervalMs);
  return {
    stop: () => {
      clearInterval(timer);
      return longest - intervalMs;
    },
  };
}

/** For how long this thread was ready and had no processor, in milliseconds; zero where the system does not tell. */
function waitedMs(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}
