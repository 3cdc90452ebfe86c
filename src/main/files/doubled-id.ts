import type { Path } from '#shared/project';

/**
 * The place of the first id that stands a second time; null when all are different. An id is every text under the name `id`, wherever it
 * stands. The value must not nest deeper than a stack bears.
 */
export function doubledId(value: unknown): Path | null {
  const seen = new Set<string>();
  const path: (string | number)[] = [];
  const isDoubled = (node: object): boolean => {
    if (Array.isArray(node)) return node.some((item, index) => isObject(item) && inside(index, item));
    const { id } = node as { readonly id?: unknown };
    if (typeof id === 'string') {
      if (seen.has(id)) return path.push('id') > 0;
      seen.add(id);
    }
    for (const key in node) {
      const child = (node as Readonly<Record<string, unknown>>)[key];
      if (isObject(child) && inside(key, child)) return true;
    }
    return false;
  };
  const inside = (key: string | number, child: object): boolean => {
    path.push(key);
    if (isDoubled(child)) return true;
    path.pop();
    return false;
  };
  return isObject(value) && isDoubled(value) ? path : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
