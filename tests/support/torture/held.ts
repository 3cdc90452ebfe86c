import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { longestBlock } from '../../bench/longest-block';

const intervalMs = 1;

/**
 * For how long at a stretch, in milliseconds, `run` kept this thread's processor busy, so that nothing else could run on it: the processor
 * time between two turns of the loop. On a machine that is busy with kills a clock would tell of the others' work. Where the system
 * does not tell, the clock has to do.
 */
export async function longestWork(run: () => Promise<unknown>): Promise<number> {
  if (busyMs() === null) return longestBlock(run);
  let last = busyMs() ?? 0;
  let longest = 0;
  const look = () => {
    const now = busyMs() ?? last;
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, intervalMs);
  await run();
  await wait(2 * intervalMs);
  clearInterval(timer);
  look();
  return longest;
}

function busyMs(): number | null {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return null;
  }
}
