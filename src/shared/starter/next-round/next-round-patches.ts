import type { IdSource } from '#shared/base';
import { applyPatches, type Patch, type Project } from '#shared/project';
import { closingPatches } from './close-raise';
import { outcomePatches } from './outcome-patches';
import { partPatches, roundParts } from './round-parts';
import type { NextRound } from './types';

/** Brings a project to its next round, as one step of undo. Its closing must be without problems, or a file could not hold what comes out. */
export function nextRoundPatches(project: Project, said: NextRound, newId: IdSource): readonly Patch[] {
  const { round, isClosed, closing, outcomes } = said;
  const parts = roundParts(project, round).filter(({ key }) => said.parts.has(key));
  const patches: Patch[] = [];
  let now = project;
  const take = (more: readonly Patch[]) => {
    now = applyPatches(now, more).value;
    patches.push(...more);
  };
  if (isClosed) {
    take(outcomePatches(now, outcomes));
    take(closingPatches(now, closing, newId));
  }
  if (round !== project.round) take([{ op: 'set', path: ['round'], value: round }]);
  take(partPatches(now, parts, newId));
  return patches;
}
