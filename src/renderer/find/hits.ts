import { useMemo } from 'react';
import { useGuidance } from '#renderer/coach';
import { projectNow, useProject } from '#renderer/session';
import { useRested } from '#renderer/view';
import { type FindQuery, findInProject, type Hit } from '#shared/find';
import type { OutlineWords } from '#shared/guidance';
import type { Project } from '#shared/project';
import { useFind } from './find-store';

interface Known {
  readonly project: Project;
  readonly query: FindQuery;
  readonly words: OutlineWords | null;
  readonly hits: readonly Hit[];
}

let known: Known | null = null;
let names: OutlineWords | null = null;

/** One answer for all who ask about the same project. */
function hitsOf(project: Project, query: FindQuery, words: OutlineWords | null): readonly Hit[] {
  if (known?.project !== project || known.query !== query || known.words !== words)
    known = { project, query, words, hits: findInProject(project, query, words) };
  return known.hits;
}

/** Where it stands now, for event handlers. */
export function hitsNow(): readonly Hit[] {
  return hitsOf(projectNow(), useFind.getState().query, names);
}

/** Where it stands: a moment late while somebody types in the project, at once when something else is looked for. */
export function useHits(): readonly Hit[] {
  const project = useRested(useProject((whole) => whole));
  const query = useFind((find) => find.query);
  const words = useGuidance(project.language)?.outline ?? null;
  names = words;
  return useMemo(() => hitsOf(project, query, words), [project, query, words]);
}
