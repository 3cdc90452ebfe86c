import { isCalendarDate } from '#shared/base';
import { fundsUse } from '#shared/numbers';
import type { Milestone, Project } from '#shared/project';
import { finding } from './finding';
import type { Finding } from './types';

/** An ask without an amount, money without a purpose, and milestones that nobody could check or answers for. */
export function raiseFindings({
  raise,
  milestones,
  changedAt,
}: Pick<Project, 'raise' | 'milestones' | 'changedAt'>): readonly Finding[] {
  const found: Finding[] = [];
  if (raise.amountMinor <= 0) found.push(finding('raise.noAmount', 'warning', ['raise', 'amountMinor']));
  else if (fundsUse(raise).totalMinor === 0) found.push(finding('raise.noUse', 'warning', ['raise', 'useOfFunds']));
  const someAreOwned = milestones.some(({ owner = '' }) => owner.trim() !== '');
  milestones.forEach((milestone, index) => {
    const { title, measure, date, owner = '', state } = milestone;
    if (title.trim() === '') return;
    const place = ['milestones', index];
    if (measure.trim() === '')
      found.push(finding('milestone.noMeasure', 'warning', [...place, 'measure'], { name: title }));
    if (date.trim() === '') found.push(finding('milestone.noDate', 'warning', [...place, 'date'], { name: title }));
    if (someAreOwned && state === 'planned' && owner.trim() === '')
      found.push(finding('milestone.noOwner', 'hint', [...place, 'owner'], { name: title }));
    if (isLate(milestone, changedAt)) found.push(finding('milestone.late', 'hint', place, { name: title, date }));
  });
  return found;
}

/** Whether its day was over, or its month, when the project was last changed, and nobody has said what came of it. */
function isLate({ state, date, result = '', resultDate = '' }: Milestone, changedAt: string | null): boolean {
  const isOpen = state === 'planned' && result.trim() === '' && resultDate.trim() === '';
  return (
    isOpen && changedAt !== null && date.length >= 7 && isCalendarDate(date) && date < changedAt.slice(0, date.length)
  );
}
