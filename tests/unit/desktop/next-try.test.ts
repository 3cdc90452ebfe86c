import { describe, expect, it } from 'vitest';
import { nextTry } from '../../../src/main/desktop/next-try';

describe('nextTry', () => {
  it('loads again at once, then waits longer, then gives up', () => {
    const waits = [1, 2, 3, 4, 5].map((count) =>
      nextTry(
        Array.from({ length: count }, (_, at) => 1_000 * at),
        1_000 * count,
      ),
    );
    expect(waits).toEqual([0, 1_000, 4_000, null, null]);
  });

  it('forgives what is over a minute old', () => {
    expect(nextTry([0, 1, 2, 3, 100_000], 100_000)).toBe(0);
  });
});
