import { sharesOf } from '#shared/base';
import type { Stage } from './types';

/**
 * Each stake's part in percent with `digits` behind the point, as shown together: by the largest remainder, so that
 * they add up to 100 exactly (save for the last bit of a double).
 */
export function ownershipPercents({ stakes }: Pick<Stage, 'stakes'>, digits = 1): readonly number[] {
  const scale = 10 ** digits;
  return sharesOf(
    stakes.map(({ shares }) => shares),
    100 * scale,
  ).map((units) => units / scale);
}
