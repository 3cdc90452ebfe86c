import type { Reference } from '#shared/project';
import { sourceMarks } from '../judge';
import type { ReferenceKind } from '../kinds';
import type { Work } from './work';

/** Kinds that are cited with the day when they were looked at, for they change without saying so. */
const changing: ReadonlySet<ReferenceKind> = new Set(['web', 'dataset']);

/** A work as a reference of a project. `today`: the day on which it is taken, by which a page without a date is told. */
export function referenceOfWork({ cited }: Pick<Work, 'cited'>, id: string, today: string): Reference {
  const { author = '', publisher = '', date = '', url = '' } = cited;
  const isLookedAt = url !== '' && (changing.has(cited.kind) || date === '');
  return { ...cited, id, author, publisher, date, url, accessed: isLookedAt ? today : '', note: '' };
}

/** Which of the references is this work, if one is: by its address, or by title and author. */
export function referenceToWork(work: Pick<Work, 'cited'>, references: readonly Reference[]): Reference | undefined {
  const marks = new Set(sourceMarks(referenceOfWork(work, '', '')));
  return references.find((reference) => sourceMarks(reference).some((mark) => marks.has(mark)));
}
