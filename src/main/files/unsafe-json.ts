import { type ErrorDetail, errorDetail } from '#shared/base';
import { ceilings } from '#shared/project';

/**
 * What makes plain JSON dangerous to code that walks it: nesting that overflows a stack, and names that reach JavaScript's own
 * machinery. `depth` is that of the place at which it stands or is to stand. Null when there is nothing of the kind. Never recursive
 * itself, and no object is made for what is looked at.
 */
export function findUnsafe(json: unknown, depth = 0): ErrorDetail | null {
  const values: unknown[] = [json];
  const depths: number[] = [depth];
  while (values.length > 0) {
    const value = values.pop();
    const here = depths.pop() as number;
    if (typeof value !== 'object' || value === null) continue;
    if (here > ceilings.depth) return errorDetail('tooDeep');
    if (Object.hasOwn(value, '__proto__')) return errorDetail('forbiddenName', '__proto__');
    for (const child of Array.isArray(value) ? value : Object.values(value)) {
      if (typeof child !== 'object' || child === null) continue;
      values.push(child);
      depths.push(here + 1);
    }
  }
  return null;
}
