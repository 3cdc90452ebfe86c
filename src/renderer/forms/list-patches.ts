import type { Patch, Path } from '#shared/project';

/** Puts an item into a list. */
export function insertItem(path: Path, at: number, item: unknown): Patch[] {
  return [{ op: 'splice', path, at, remove: 0, insert: [item] }];
}

/** Takes an item out of a list. */
export function removeItem(path: Path, at: number): Patch[] {
  return [{ op: 'splice', path, at, remove: 1, insert: [] }];
}

/** Moves an item; `to` is its index afterwards. Nothing when it stays. */
export function moveItem(path: Path, from: number, to: number, item: unknown): Patch[] {
  if (from === to) return [];
  return [...removeItem(path, from), ...insertItem(path, to, item)];
}

/** Sets a property. */
export function setValue(path: Path, value: unknown): Patch[] {
  return [{ op: 'set', path, value }];
}
