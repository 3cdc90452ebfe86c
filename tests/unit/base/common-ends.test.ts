import { describe, expect, it } from 'vitest';
import { commonEnds } from '#shared/base';

describe('what two lists have in common at their ends', () => {
  it.each([
    ['abc', 'abc', 3, 0],
    ['abc', 'axc', 1, 1],
    ['aa', 'aaa', 2, 0],
    ['aXa', 'aa', 1, 1],
    ['', 'abc', 0, 0],
    ['abc', 'xyz', 0, 0],
  ])('of %j and %j', (before, after, start, end) => {
    expect(commonEnds(before, after)).toEqual({ start, end });
    expect(commonEnds([...before], [...after])).toEqual({ start, end });
  });

  it('is what a caller takes for the same', () => {
    expect(commonEnds(['a', 'b'], ['A', 'c'], (one, other) => one.toLowerCase() === other.toLowerCase())).toEqual({
      start: 1,
      end: 0,
    });
  });
});
