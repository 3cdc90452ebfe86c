import { Tally, walkForeign, walkJson } from '#main/files';
import type { ErrorDetail } from '#shared/base';
import type { Patch } from '#shared/project';

/** What there is in a project, kept up to date by what patches bring and take. */
export interface Census {
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
  const whole = new Tally();
  walkJson(project, 0, whole);
  add(whole);
  return {
    duplicateAfter({ ids }) {
      for (const [id, by] of ids) if (by > 0 && (counts.get(id) ?? 0) + by > 1) return id;
      return null;
    },
    sizeAfter: (change) => ({ values: values + change.values, bytes: bytes + change.bytes }),
    add,
  };
}

/** Counts what patches bring that have been looked at before. */
export function broughtBy(patches: readonly Patch[]): Tally {
  const tally = new Tally();
  for (const patch of patches) walkPatch(patch, tally, walkJson);
  return tally;
}

/** Counts what a patch from a window brings into `tally`, and gives the first thing for which it must not come in. */
export function bring(patch: Patch, tally: Tally): ErrorDetail | null {
  return walkPatch(patch, tally, walkForeign);
}

/** What is different after patches: what they brought, less what they took, which is what their inverse would bring. */
export function changeOf(brought: Tally, inverse: readonly Patch[]): CensusChange {
  const taken = broughtBy(inverse);
  const ids = new Map(brought.ids);
  for (const [id, times] of taken.ids) ids.set(id, (ids.get(id) ?? 0) - times);
  return { ids, values: brought.values - taken.values, bytes: brought.bytes - taken.bytes };
}

type Walk = (value: unknown, depth: number, tally: Tally) => ErrorDetail | null;

function walkPatch(patch: Patch, tally: Tally, walk: Walk): ErrorDetail | null {
  const { op, path } = patch;
  if (op === 'unset') return null;
  if (op === 'splice') {
    for (const item of patch.insert) {
      const flaw = walk(item, path.length + 1, tally);
      if (flaw) return flaw;
    }
    return null;
  }
  const name = path.at(-1);
  if (typeof name === 'string') tally.addName(name, patch.value);
  return walk(patch.value, path.length, tally);
}
