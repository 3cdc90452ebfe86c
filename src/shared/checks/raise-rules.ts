import { fundsUse } from '#shared/numbers';
import type { Project } from '#shared/project';
import { finding } from './finding';
import type { Finding } from './types';

/** An ask without an amount, money without a purpose, and milestones that nobody could check. */
export function raiseFindings({ raise, milestones }: Pick<Project, 'raise' | 'milestones'>): readonly Finding[] {
  const found: Finding[] = [];
  if (raise.amountMinor <= 0) found.push(finding('raise.noAmount', 'warning', ['raise', 'amountMinor']));
  else if (fundsUse(raise).totalMinor === 0) found.push(finding('raise.noUse', 'warning', ['raise', 'useOfFunds']));
  milestones.forEach(({ title, measure, date }, index) => {
    if (title.trim() === '') return;
    const place = ['milestones', index];
    if (measure.trim() === '')
      found.push(finding('milestone.noMeasure', 'warning', [...place, 'measure'], { name: title }));
    if (date.trim() === '') found.push(finding('milestone.noDate', 'warning', [...place, 'date'], { name: title }));
  });
  return found;
}
