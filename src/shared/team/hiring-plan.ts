import { forecastOf, monthIndex } from '#shared/numbers';
import type { Hire, Member, Project } from '#shared/project';
import { memberName, memberOf } from './links';

/** Somebody who is still to come: an open post of the team, a role of the payroll that begins later, or both in one. */
export interface Opening {
  /** The role's id in the payroll; of posts that are in no month of it, the member's. */
  readonly id: string;
  readonly role: string;
  readonly hire: Hire | null;
  readonly member: Member | null;
}

type Source = Pick<Project, 'team' | 'numbers'>;

/** Whether a role of the payroll begins after the model does. */
export function beginsLater({ start }: Hire, { startMonth }: Project['numbers']): boolean {
  return start !== '' && (startMonth === '' || (monthIndex(startMonth, start) ?? 0) > 0);
}

/** The hiring plan: who begins when, the first first; posts without a month come last. */
export function hiringPlan({ team, numbers }: Source): readonly Opening[] {
  const paid = numbers.hires.flatMap((hire): Opening[] => {
    const member = memberOf(team, hire.member);
    const isOpen = member?.state === 'to-hire' || beginsLater(hire, numbers);
    const role = member?.role.trim() || hire.role.trim();
    return isOpen && role !== '' ? [{ id: hire.id, role, hire, member }] : [];
  });
  const unpaid = team
    .filter((member) => member.state === 'to-hire' && memberName(member) !== '')
    .filter(({ id }) => !numbers.hires.some(({ member }) => member === id))
    .map((member): Opening => ({ id: member.id, role: member.role.trim() || member.name.trim(), hire: null, member }));
  const monthOf = ({ hire }: Opening) => (hire ? hire.start || numbers.startMonth : '') || '9999';
  return [...paid, ...unpaid].sort((one, other) =>
    monthOf(one) < monthOf(other) ? -1 : monthOf(one) > monthOf(other) ? 1 : 0,
  );
}

/** What one of a role is paid in its first month, in minor units; null when the model never pays it. */
export function firstPayMinor(project: Parameters<typeof forecastOf>[0], hire: Hire): number | null {
  const cost = forecastOf(project, project.numbers.scenario).costs.find(
    ({ source, id }) => source === 'hires' && id === hire.id,
  );
  const { salaries = [], heads = [] } = cost?.people ?? {};
  const first = heads.findIndex((count) => count > 0);
  const count = heads[first] ?? 0;
  return count > 0 ? Math.round((salaries[first] ?? 0) / count) : null;
}
