import { type ErrorDetail, errorDetail } from '#shared/base';

/** Deeper than any editor makes it; what is deeper was made to exhaust a stack. */
const maxDepth = 100;

/**
 * What makes plain JSON dangerous to code that walks it: nesting that overflows a stack, and names that reach
 * JavaScript's own machinery. Null when there is nothing of the kind. Never recursive itself.
 */
export function findTrap(json: unknown): ErrorDetail | null {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: json, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > maxDepth) return errorDetail('tooDeep');
    if (Object.hasOwn(value, '__proto__')) return errorDetail('forbiddenName', '__proto__');
    for (const child of Object.values(value)) open.push({ value: child, depth: depth + 1 });
  }
  return null;
}
