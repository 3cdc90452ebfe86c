import { describe, expect, it } from 'vitest';
import { longestBlock } from '../../bench/longest-block';

/** Holds the thread without working, so that other processes can't make it longer. */
const hold = (ms: number) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Whatever else the machine does can only make it longer. */
async function lowestOfThree(work: () => Promise<unknown>): Promise<number> {
  let lowest = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3; time += 1) lowest = Math.min(lowest, await longestBlock(work));
  return lowest;
}

describe('the longest block', () => {
  it('is as long as the thread was held, from the first line of the work to its last', async () => {
    const all = async () => hold(200);
    const first = async () => {
      hold(200);
      await nextTurn();
    };
    const last = async () => {
      await nextTurn();
      hold(200);
    };
    for (const work of [all, first, last]) {
      const ms = await lowestOfThree(work);
      expect(ms).toBeGreaterThan(195);
      expect(ms).toBeLessThan(210);
    }
  });

  it('ends only where something else could run', async () => {
    const inPieces = (breath: () => Promise<unknown>) => async () => {
      for (let piece = 0; piece < 10; piece += 1) {
        hold(20);
        await breath();
      }
    };
    expect(await lowestOfThree(inPieces(nextTurn))).toBeLessThan(60);
    expect(await lowestOfThree(inPieces(() => Promise.resolve()))).toBeGreaterThan(195);
  });

  it('is next to nothing while nothing is done', async () => {
    expect(await lowestOfThree(() => new Promise((resolve) => setTimeout(resolve, 100)))).toBeLessThan(10);
  });
});
