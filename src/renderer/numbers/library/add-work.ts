import { insertItem } from '#renderer/forms';
import { newId } from '#shared/base';
import type { Patch, Project } from '#shared/project';
import { referenceOfWork, referenceToWork, type Work } from '#shared/references';

/** Takes a work among the sources of a project, at their end; nothing when it is one already. */
export function addWork(
  { references }: Pick<Project, 'references'>,
  work: Pick<Work, 'cited'>,
  today: string,
): Patch[] {
  if (referenceToWork(work, references)) return [];
  return insertItem(['references'], references.length, referenceOfWork(work, newId(), today));
}
