import type { Project } from '#shared/project';
import {
  cellOf,
  hasChanged,
  isBlankRow,
  isOneOf,
  lawOf,
  passedReview,
  registerKind,
  renewDuty,
  rowsOf,
  whereToRead,
} from '#shared/registers';
import { finding } from './finding';
import type { CheckKnown, Finding } from './types';

/** Duties that nobody has compared with the law for too long, and those of which the law says something else by now. */
export function dutyFindings(project: Pick<Project, 'registers' | 'language'>, known: CheckKnown): readonly Finding[] {
  const kind = registerKind('compliance');
  if (!kind) return [];
  return rowsOf(project, kind.id).flatMap((row, at) => {
    if (isBlankRow(row)) return [];
    const place = (column: string) => ['registers', kind.id, at, 'cells', column];
    const name = cellOf(row, 'name').slice(0, 60);
    const law = lawOf(row, known.law);
    if (law && hasChanged(row, law) && !isOneOf(row, 'state', ['none'])) {
      const fix = { kind: 'takeLaw' as const, patches: renewDuty(project, row, law, project.language) };
      return [finding('register.lawChanged', 'hint', place('name'), { name, where: law.address }, { fix })];
    }
    const date = passedReview(row, known);
    if (date === null) return [];
    const day = { kind: 'value' as const, value: { kind: 'date' as const, date } };
    return [finding('register.reviewDue', 'hint', place('review'), { name, day, where: whereToRead(row) })];
  });
}
