/** How often each id stands in a project, kept up to date by what changed. */
export interface IdIndex {
  /** The first id that `after` has more often than once and more often than `before` had it; null when there is none. */
  duplicateIn(before: unknown, after: unknown): string | null;
  /** Takes note that `before` has become `after`. */
  update(before: unknown, after: unknown): void;
}

/** Counts the ids of a project: every text under the name `id`, wherever it stands. */
export function createIdIndex(project: unknown): IdIndex {
  const counts = new Map<string, number>();
  const add = (change: ReadonlyMap<string, number>) => {
    for (const [id, by] of change) counts.set(id, (counts.get(id) ?? 0) + by);
  };
  add(changeOfIds(undefined, project));
  return {
    duplicateIn(before, after) {
      for (const [id, by] of changeOfIds(before, after)) {
        if (by > 0 && (counts.get(id) ?? 0) + by > 1) return id;
      }
      return null;
    },
    update: (before, after) => add(changeOfIds(before, after)),
  };
}

/** By how much each id's count changes from one value to the other. Shared branches are not entered. */
function changeOfIds(before: unknown, after: unknown): Map<string, number> {
  const change = new Map<string, number>();
  walk(before, after, change);
  return change;
}

function walk(before: unknown, after: unknown, change: Map<string, number>): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    walkLists(before, after, change);
  } else if (isRecord(before) && isRecord(after)) {
    for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) walk(before[key], undefined, change);
    for (const key of Object.keys(after)) walk(before[key], after[key], change);
    if (before.id !== after.id) {
      count(before.id, -1, change);
      count(after.id, 1, change);
    }
  } else {
    collect(before, -1, change);
    collect(after, 1, change);
  }
}

function walkLists(before: readonly unknown[], after: readonly unknown[], change: Map<string, number>): void {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const old = before.slice(start, before.length - end);
  const fresh = after.slice(start, after.length - end);
  if (old.length === fresh.length) {
    for (const [index, item] of fresh.entries()) walk(old[index], item, change);
  } else {
    collect(old, -1, change);
    collect(fresh, 1, change);
  }
}

function collect(value: unknown, by: number, change: Map<string, number>): void {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (isRecord(next)) count(next.id, by, change);
    for (const child of Object.values(next)) open.push(child);
  }
}

function count(id: unknown, by: number, change: Map<string, number>): void {
  if (typeof id === 'string') change.set(id, (change.get(id) ?? 0) + by);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
