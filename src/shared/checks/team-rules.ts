import type { Hire, Holder, Member, Project } from '#shared/project';
import { fold } from '#shared/registers';
import { beginsLater, memberName, memberOf } from '#shared/team';
import { finding } from './finding';
import type { Finding } from './types';

type Source = Pick<Project, 'team' | 'numbers' | 'capTable'>;

/**
 * People of the team who are in no payroll or hold nothing, and open posts that team and payroll do not both know. Roles and holders that
 * name nobody (three founders in one row) may be anybody: nothing is found while there are enough of them.
 */
export function teamFindings(project: Source): readonly Finding[] {
  return [...payFindings(project), ...holdingFindings(project)];
}

interface Found {
  readonly member: Member;
  readonly at: number;
}

function someOf(team: readonly Member[], states: readonly Member['state'][]): readonly Found[] {
  return team
    .map((member, at) => ({ member, at }))
    .filter(({ member }) => states.includes(member.state) && memberName(member) !== '');
}

/** Whom a row stands for, by its link or, without one, by its text. */
function whoOf(
  team: readonly Member[],
  { member, text }: { readonly member?: string | undefined; readonly text: string },
) {
  const called = fold(text);
  return (
    memberOf(team, member) ?? (called === '' ? null : (team.find((one) => fold(memberName(one)) === called) ?? null))
  );
}

function payFindings({ team, numbers }: Source): readonly Finding[] {
  const rows = numbers.hires.map((hire, at) => ({ hire, at, who: whoOf(team, { ...hire, text: hire.role }) }));
  if (rows.length === 0) return [];
  const isPaid = ({ member }: Found) => rows.some(({ who }) => who?.id === member.id);
  const free = rows.filter(({ who }) => who === null);
  const later = free.filter(({ hire }) => beginsLater(hire, numbers));
  const heads = (some: readonly { readonly hire: Hire }[]) =>
    some.reduce((sum, { hire }) => sum + Math.max(hire.count, 0), 0);
  const here = someOf(team, ['founder', 'employee']).filter((one) => !isPaid(one));
  const open = someOf(team, ['to-hire']);
  const unplanned = open.filter((one) => !isPaid(one));
  const [first] = later;
  return [
    ...(here.length > heads(free) ? unpaid(here, heads(free)) : []),
    ...(heads(later) === 0 ? unplanned.map((one) => about('team.noMonth', one)) : []),
    // Who has begun to link open posts wants to see those that are missing; who has not may list only the most important.
    ...(first && unplanned.length < open.length && unplanned.length < later.length
      ? [
          finding('team.onlyPaid', 'hint', ['numbers', 'hires', first.at, 'role'], {
            name: first.hire.role.trim(),
            count: later.length,
          }),
        ]
      : []),
  ];
}

/** Who is paid nowhere can be named only where no row may be theirs. */
function unpaid(people: readonly Found[], heads: number): readonly Finding[] {
  if (heads === 0) return people.map((one) => about('team.unpaid', one));
  return [finding('team.moreThanPaid', 'hint', ['numbers', 'hires'], { count: people.length, heads })];
}

function holdingFindings({ team, capTable }: Source): readonly Finding[] {
  const { holders, issued, grants } = capTable;
  if (issued.length === 0) return [];
  const holds = ({ id }: Holder) => [...issued, ...grants].some(({ holder, shares }) => holder === id && shares > 0);
  const rows = holders.map((holder) => ({ holder, who: whoOf(team, { ...holder, text: holder.name }) }));
  const free = rows.filter(({ holder, who }) => who === null && holder.kind === 'founder' && holds(holder));
  const without = someOf(team, ['founder']).filter(
    ({ member }) => !rows.some(({ holder, who }) => who?.id === member.id && holds(holder)),
  );
  return without.length > free.length ? without.map((one) => about('team.holdsNothing', one)) : [];
}

function about(code: 'team.unpaid' | 'team.noMonth' | 'team.holdsNothing', { member, at }: Found): Finding {
  return finding(code, 'hint', ['team', at], { name: memberName(member) });
}
