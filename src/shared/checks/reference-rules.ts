import type { Project, Reference } from '#shared/project';
import { hasYear, referencePlaces, sourceMarks } from '#shared/references';
import { finding } from './finding';
import type { Finding } from './types';

/** Sources that say too little to be cited, and such as stand there twice. */
export function referenceFindings(project: Pick<Project, 'references' | 'market' | 'claims'>): readonly Finding[] {
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
