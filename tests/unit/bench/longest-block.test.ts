import { describe, expect, it } from 'vitest';
import { longestBlock, longestGap } from '../../bench/longest-block';

/** Holds the thread without working. */
const hold = async (ms: number) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

type Part = () => Promise<void>;

// Whatever else the machine does can only make a block longer, so that only its least can be asked for here.
describe('the longest block', () => {
  it.each<[string, ...Part[]]>([
    ['all of the work', () => hold(50)],
    ['its first part', () => hold(50), nextTurn],
    ['its last part', nextTurn, () => hold(50)],
    ['several parts with no breath between them', () => hold(25), () => Promise.resolve(), () => hold(25)],
  ])('is seen where it is %s', async (_, ...parts) => {
    const work = async () => {
      for (const part of parts) await part();
    };
    expect(await longestBlock(work)).toBeGreaterThan(45);
  });
});

describe('the longest gap between readings', () => {
  it('is the longest, not the last and not the sum', () => {
    const readings = [0, 2, 32, 37].map((now) => ({ now, waited: 0 }));
    expect(longestGap(readings)).toBe(30);
  });

  it('leaves out what the thread waited for a processor in it, and no more', () => {
    const readings = [
      { now: 0, waited: 100 },
      { now: 40, waited: 130 },
      { now: 60, waited: 130 },
    ];
    expect(longestGap(readings)).toBe(20);
  });

  it('is nothing without two readings', () => {
    expect(longestGap([])).toBe(0);
    expect(longestGap([{ now: 5, waited: 1 }])).toBe(0);
  });
});
