import { describe, expect, it } from 'vitest';
import { ratios, takePair, takePairFor } from '../../bench/pairs';

/** Sides that write down when it was their turn and give these values one after another. */
function sides(here: readonly number[], there: readonly number[]) {
  const order: string[] = [];
  const side = (name: string, values: readonly number[]) => {
    const left = [...values];
    return async () => {
      order.push(name);
      const value = left.shift() ?? Number.NaN;
      return { value, cpuMs: value * 2 };
    };
  };
  return { order, here: side('here', here), there: side('there', there) };
}

describe('pairs', () => {
  it('are begun by each side in turn, and never mix up whose value is whose', async () => {
    const { order, here, there } = sides([1, 2], [10, 20]);
    const pairs = [await takePair(here, there, 0), await takePair(here, there, 1)];
    expect(order).toEqual(['here', 'there', 'there', 'here']);
    expect(pairs.map((pair) => [pair.here.value, pair.there.value])).toEqual([
      [1, 10],
      [2, 20],
    ]);
  });

  it('taken for a time hold the means of all turns, and have one turn at the least', async () => {
    const slow = sides([3], [6]);
    expect(await takePairFor(0, slow.here, slow.there, 0)).toEqual({
      here: { value: 3, cpuMs: 6 },
      there: { value: 6, cpuMs: 12 },
    });
    // They have worked for 12 ms after the first turns, for 36 after the second.
    const { order, here, there } = sides([1, 3, 5], [5, 9, 13]);
    expect(await takePairFor(30, here, there, 1)).toEqual({
      here: { value: 2, cpuMs: 4 },
      there: { value: 7, cpuMs: 14 },
    });
    expect(order).toEqual(['there', 'here', 'here', 'there']);
  });

  it('of what takes no processor time have one turn', async () => {
    const size = async () => ({ value: 7, cpuMs: null });
    const turn = { value: 7, cpuMs: null };
    expect(await takePairFor(1_000, size, size, 0)).toEqual({ here: turn, there: turn });
  });

  it('are told by the median of their ratios, with the lowest and the highest', () => {
    const pairs = [
      [1, 2],
      [30, 10],
      [5, 5],
    ] as const;
    expect(ratios(pairs)).toEqual({ median: 1, lowest: 0.5, highest: 3 });
    expect(ratios([...pairs, [2, 1]] as const).median).toBe(1.5);
  });
});
