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
    let turns = 0;
    const turn = async () => {
      turns += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { value: turns, cpuMs: null };
    };
    const pair = await takePairFor(100, turn, turn, 0);
    expect(turns).toBeGreaterThanOrEqual(4);
    expect(turns % 2).toBe(0);
    expect(pair.here.value + pair.there.value).toBeCloseTo(turns + 1);
    expect(pair.here.cpuMs).toBeNull();
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
