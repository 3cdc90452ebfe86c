import type { Project, Reference } from '#shared/project';
import { hasYear, referencePlaces, sourceMarks } from '#shared/references';
import { finding } from './finding';
import type { Finding } from './types';

/** Sources that say too little to be cited, such as stand there twice, and those of figures that are old. */
export function referenceFindings(
  project: Pick<Project, 'references' | 'market' | 'claims' | 'changedAt'>,
): readonly Finding[] {
  const { references } = project;
  const used = new Set(referencePlaces(project).map(({ reference }) => reference));
  return [
    ...references.flatMap((reference, index): Finding[] => {
      const place = ['references', index];
      const name = reference.title.trim();
      if (name === '')
        return used.has(reference.id) ? [finding('reference.noTitle', 'warning', [...place, 'title'])] : [];
      return hasYear(reference) ? [] : [finding('reference.noYear', 'hint', [...place, 'date'], { name })];
    }),
    ...twice(references),
    ...old(project, used),
  ];
}

function twice(references: readonly Reference[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return references.flatMap((reference, index) => {
    const marks = sourceMarks(reference);
    const before = marks.map((mark) => seen.get(mark)).find((at) => at !== undefined);
    for (const mark of marks) if (!seen.has(mark)) seen.set(mark, index);
    if (before === undefined) return [];
    const params = { name: reference.title.trim() || reference.url.trim(), number: before + 1 };
    return [finding('reference.twice', 'hint', ['references', index, 'title'], params)];
  });
}

/** A market changes: figures that are older than this are asked about. */
const oldYears = 3;

function old(
  { changedAt, references }: Pick<Project, 'references' | 'changedAt'>,
  used: ReadonlySet<string>,
): readonly Finding[] {
  if (changedAt === null) return [];
  const oldest = `${Number(changedAt.slice(0, 4)) - oldYears}${changedAt.slice(4, 10)}`;
  return references.flatMap(({ id, title, date }, index): Finding[] => {
    // A year alone may mean its last day, a month alone as well.
    const isOld = /^\d{4}/.test(date) && `${date}${'-12-31'.slice(date.length - 4)}` < oldest;
    const name = title.trim();
    if (!used.has(id) || !isOld || name === '') return [];
    return [finding('reference.old', 'hint', ['references', index, 'date'], { name, year: date.slice(0, 4) })];
  });
}
