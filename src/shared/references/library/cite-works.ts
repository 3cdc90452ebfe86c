import type { Reference } from '#shared/project';
import type { Work } from './work';
import { referenceOfWork, referenceToWork } from './work-reference';

/** Works as sources of a project: those that it lacks, to be added at its end, and the id of each work's. */
export interface CitedWorks {
  readonly added: readonly Reference[];
  readonly idOf: ReadonlyMap<string, string>;
}

/** Finds or makes the sources for works, by their ids in the library; one that the library does not have is left out. */
export function citeWorks(
  ids: readonly string[],
  works: readonly Work[],
  references: readonly Reference[],
  { newId, today }: { readonly newId: () => string; readonly today: string },
): CitedWorks {
  const added: Reference[] = [];
  const idOf = new Map<string, string>();
  for (const id of ids) {
    const work = works.find((one) => one.id === id);
    if (!work) continue;
    const there = referenceToWork(work, [...references, ...added]);
    const source = there ?? referenceOfWork(work, newId(), today);
    if (!there) added.push(source);
    idOf.set(id, source.id);
  }
  return { added, idOf };
}
