import type { Member, Project } from '#shared/project';
import { memberName, memberOf } from './links';

/** One place in the organisation. */
export interface Post {
  readonly member: Member;
  /** Whom it reports to, by id; null: nobody. */
  readonly to: string | null;
  /** Month in which somebody is to begin (`YYYY-MM`), of posts that are still open; empty: not said. */
  readonly start: string;
}

/**
 * Who leads the company where nothing is said: the first founder who reports to nobody by name, else the first who works here.
 * Null when nobody does.
 */
export function leaderOf(team: readonly Member[]): Member | null {
  const free = team.filter(({ reportsTo = '', ...member }) => reportsTo === '' && memberName(member) !== '');
  return (
    free.find(({ state }) => state === 'founder') ?? free.find(({ state }) => state === 'employee') ?? free[0] ?? null
  );
}

/**
 * Everybody who has a place in the organisation, in the order of the team. Advisers stand beside it, unless somebody leads them. Who
 * reports to somebody who is gone, to themselves, or in a circle reports to whoever leads the company.
 */
export function organisation({ team, numbers }: Pick<Project, 'team' | 'numbers'>): readonly Post[] {
  const placed = team.filter(
    (member, at) =>
      memberName(member) !== '' &&
      (member.state !== 'adviser' || (member.reportsTo ?? '') !== '') &&
      team.findIndex(({ id }) => id === member.id) === at,
  );
  const leader = leaderOf(placed);
  const said = new Map(placed.map((member) => [member.id, saidLeader(member, leader, placed)]));
  const startOf = ({ id, state }: Member) =>
    state === 'to-hire' ? (numbers.hires.find(({ member }) => member === id)?.start ?? '') : '';
  return placed.map((member) => {
    const to = said.get(member.id) ?? null;
    const circles = to !== null && !reachesTop(member.id, said);
    return { member, to: circles ? (leader?.id ?? null) : to, start: startOf(member) };
  });
}

function saidLeader(member: Member, leader: Member | null, placed: readonly Member[]): string | null {
  const usual = leader === null || leader.id === member.id ? null : leader.id;
  if (member.reportsTo === undefined) return usual;
  if (member.reportsTo === '') return null;
  return member.reportsTo !== member.id && memberOf(placed, member.reportsTo) ? member.reportsTo : usual;
}

/** Whether somebody's leaders end with one who has none. */
function reachesTop(id: string, said: ReadonlyMap<string, string | null>): boolean {
  let at: string | null = id;
  for (let steps = 0; at !== null; steps += 1) {
    if (steps > said.size) return false;
    at = said.get(at) ?? null;
  }
  return true;
}
