import { seededRandom } from '#shared/base';

/** Chances from a seed: the same seed, the same spoilt file. */
export interface Dice {
  /** From 0 to below `ways`. */
  roll(ways: number): number;
  pick<T>(list: readonly T[]): T;
}

export function diceOf(seed: number): Dice {
  const random = seededRandom(seed);
  const roll = (ways: number) => Math.floor(random() * ways);
  return { roll, pick: <T>(list: readonly T[]) => list[roll(list.length)] as T };
}
