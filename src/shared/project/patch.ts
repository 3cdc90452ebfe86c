import { commonEnds } from '#shared/base';
/** A way into the project value: property names and list indexes, from the root. */
export type Path = readonly (string | number)[];

/**
 * One change, as data that travels, is journalled and is undone.
 * `set` replaces or adds a property; `unset` removes one; `splice` replaces a run of list items. Lists are never
 * rewritten whole: typing in a long section must not put the section into the journal on every key.
 */
export type Patch =
  | { readonly op: 'set'; readonly path: Path; readonly value: unknown }
  | { readonly op: 'unset'; readonly path: Path }
  | {
      readonly op: 'splice';
      readonly path: Path;
      readonly at: number;
      readonly remove: number;
      readonly insert: readonly unknown[];
    };

/** A patch names a place that the value does not have. */
export class PatchError extends Error {
  override readonly name = 'PatchError';
}

/**
 * Applies patches in order without touching the input (unchanged branches are shared).
 * `inverse` undoes them when it is applied in its own order. Throws {@link PatchError}.
 */
export function applyPatches<T>(value: T, patches: readonly Patch[]): { value: T; inverse: Patch[] } {
  let current: unknown = value;
  const inverse: Patch[] = [];
  for (const patch of patches) {
    const step = applyAt(current, patch, 0);
    current = step.value;
    inverse.unshift(step.inverse);
  }
  return { value: current as T, inverse };
}

function applyAt(node: unknown, patch: Patch, depth: number): { value: unknown; inverse: Patch } {
  const path = patch.path;
  if (patch.op === 'splice' && depth === path.length) return splice(node, patch);
  if (depth === path.length) {
    if (patch.op !== 'set') throw new PatchError(`Nothing to remove at ${path.join('/')}`);
    return { value: patch.value, inverse: { op: 'set', path, value: node } };
  }
  const key = path[depth] as string | number;
  if (depth === path.length - 1 && patch.op !== 'splice') return assign(node, key, patch);
  const child = step(node, key, path);
  const result = applyAt(child, patch, depth + 1);
  return { value: replaced(node, key, result.value), inverse: result.inverse };
}

function assign(node: unknown, key: string | number, patch: Exclude<Patch, { op: 'splice' }>) {
  const path = patch.path;
  if (Array.isArray(node)) {
    const old = step(node, key, path);
    if (patch.op === 'unset') throw new PatchError(`List items are removed by splice: ${path.join('/')}`);
    return { value: replaced(node, key, patch.value), inverse: { op: 'set', path, value: old } as Patch };
  }
  if (!isRecord(node) || typeof key !== 'string' || forbidden.has(key))
    throw new PatchError(`No property ${path.join('/')}`);
  const had = Object.hasOwn(node, key);
  const inverse: Patch = had ? { op: 'set', path, value: node[key] } : { op: 'unset', path };
  if (patch.op === 'set') return { value: { ...node, [key]: patch.value }, inverse };
  if (!had) throw new PatchError(`Nothing to remove at ${path.join('/')}`);
  const { [key]: _gone, ...rest } = node;
  return { value: rest, inverse };
}

function splice(node: unknown, patch: Extract<Patch, { op: 'splice' }>): { value: unknown; inverse: Patch } {
  const { path, at, remove, insert } = patch;
  if (!Array.isArray(node)) throw new PatchError(`Not a list: ${path.join('/')}`);
  const inside =
    Number.isInteger(at) && Number.isInteger(remove) && at >= 0 && remove >= 0 && at + remove <= node.length;
  if (!inside) throw new PatchError(`Outside the list: ${path.join('/')} at ${at}, ${remove} of ${node.length}`);
  const removed = node.slice(at, at + remove);
  return {
    value: [...node.slice(0, at), ...insert, ...node.slice(at + remove)],
    inverse: { op: 'splice', path, at, remove: insert.length, insert: removed },
  };
}

/** Names that would reach JavaScript's own machinery instead of data. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

function isRecord(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function step(node: unknown, key: string | number, path: Path): unknown {
  if (Array.isArray(node)) {
    if (typeof key === 'number' && Number.isInteger(key) && key >= 0 && key < node.length) return node[key];
  } else if (isRecord(node) && typeof key === 'string' && !forbidden.has(key) && Object.hasOwn(node, key)) {
    return node[key];
  }
  throw new PatchError(`No such place: ${path.join('/')}`);
}

function replaced(node: unknown, key: string | number, value: unknown): unknown {
  if (Array.isArray(node)) return node.with(key as number, value);
  return { ...(node as Record<string, unknown>), [key]: value };
}

/**
 * The smallest single splice that turns one list into another, comparing items by identity: what the editor's
 * structural sharing makes cheap. Null when nothing changed.
 */
export function spliceBetween(path: Path, before: readonly unknown[], after: readonly unknown[]): Patch | null {
  const { start, end } = commonEnds(before, after);
  const remove = before.length - start - end;
  const insert = after.slice(start, after.length - end);
  return remove === 0 && insert.length === 0 ? null : { op: 'splice', path, at: start, remove, insert };
}
