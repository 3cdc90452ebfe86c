import { commonEnds } from '#shared/base';
/** What there is in a project, kept up to date by what changed. */
export interface Census {
  /** What would be different if `before` became `after`. */
  changeOf(before: unknown, after: unknown): CensusChange;
  /** The first id that a change leaves more often than once and more often than before; null when there is none. */
  duplicateAfter(change: CensusChange): string | null;
  /** How many values there would be, and about how many bytes of text. */
  sizeAfter(change: CensusChange): CensusSize;
  /** Updates the counts by a change. */
  add(change: CensusChange): void;
}

export interface CensusSize {
  readonly values: number;
  readonly bytes: number;
}

/** By how much the figures change, and how often each id stands. */
export interface CensusChange extends CensusSize {
  readonly ids: ReadonlyMap<string, number>;
}

/** Counts a project's ids (every text under the name `id`, wherever it stands), its values, and the length of its text as files have it. */
export function createCensus(project: unknown): Census {
  const counts = new Map<string, number>();
  let values = 0;
  let bytes = 0;
  const add = (change: CensusChange) => {
    for (const [id, by] of change.ids) counts.set(id, (counts.get(id) ?? 0) + by);
    values += change.values;
    bytes += change.bytes;
  };
  add(changeBetween(undefined, project));
  return {
    changeOf: changeBetween,
    duplicateAfter({ ids }) {
      for (const [id, by] of ids) if (by > 0 && (counts.get(id) ?? 0) + by > 1) return id;
      return null;
    },
    sizeAfter: (change) => ({ values: values + change.values, bytes: bytes + change.bytes }),
    add,
  };
}

class Tally implements CensusChange {
  readonly ids = new Map<string, number>();
  values = 0;
  bytes = 0;

  count(id: unknown, by: number): void {
    if (typeof id === 'string') this.ids.set(id, (this.ids.get(id) ?? 0) + by);
  }
}

/** Shared branches are not entered. */
function changeBetween(before: unknown, after: unknown): CensusChange {
  const tally = new Tally();
  walk(before, after, 0, tally);
  return tally;
}

function walk(before: unknown, after: unknown, depth: number, tally: Tally): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    walkLists(before, after, depth + 1, tally);
  } else if (isRecord(before) && isRecord(after)) {
    for (const key of Object.keys(before)) {
      if (Object.hasOwn(after, key)) continue;
      tally.bytes -= nameBytes(key);
      walk(before[key], undefined, depth + 1, tally);
    }
    for (const key of Object.keys(after)) {
      if (!Object.hasOwn(before, key)) tally.bytes += nameBytes(key);
      walk(before[key], after[key], depth + 1, tally);
    }
    if (before.id !== after.id) {
      tally.count(before.id, -1);
      tally.count(after.id, 1);
    }
  } else {
    collect(before, -1, depth, tally);
    collect(after, 1, depth, tally);
  }
}

function walkLists(before: readonly unknown[], after: readonly unknown[], depth: number, tally: Tally): void {
  const { start, end } = commonEnds(before, after);
  const old = before.slice(start, before.length - end);
  const fresh = after.slice(start, after.length - end);
  if (old.length === fresh.length) {
    for (const [index, item] of fresh.entries()) walk(old[index], item, depth, tally);
  } else {
    for (const item of old) collect(item, -1, depth, tally);
    for (const item of fresh) collect(item, 1, depth, tally);
  }
}

/** `undefined` is what is not there. */
function collect(value: unknown, by: 1 | -1, depth: number, tally: Tally): void {
  if (value === undefined) return;
  const values: unknown[] = [value];
  const depths: number[] = [depth];
  while (values.length > 0) {
    const next = values.pop();
    const here = depths.pop() as number;
    tally.values += by;
    tally.bytes += by * bytesAt(next, here);
    if (typeof next !== 'object' || next === null) continue;
    if (Array.isArray(next)) {
      for (const child of next) push(child, here + 1);
      continue;
    }
    tally.count((next as { readonly id?: unknown }).id, by);
    for (const [key, child] of Object.entries(next)) {
      tally.bytes += by * nameBytes(key);
      push(child, here + 1);
    }
  }
  function push(child: unknown, at: number) {
    values.push(child);
    depths.push(at);
  }
}

/** A line of its own in the file: two spaces a level, a comma and the end. */
function bytesAt(value: unknown, depth: number): number {
  const indent = 2 * depth + 2;
  if (typeof value === 'string') return indent + Buffer.byteLength(value) + 2;
  // Lists and objects have a second line, where they are closed.
  return typeof value === 'object' && value !== null ? 2 * indent : indent + String(value).length;
}

/** The quotes, the colon and the space after it. */
const nameBytes = (name: string) => Buffer.byteLength(name) + 4;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
