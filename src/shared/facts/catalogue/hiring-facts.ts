import { type ChartBox, organisationFactName, type Path, type Project } from '#shared/project';
import { firstPayMinor, hiringPlan, type Opening, organisation } from '#shared/team';
import { computed, count, date, inputPlace, money, notSet, text, typed, words } from '../make-fact';
import type { Fact, FactValue } from '../types';

type Source = Parameters<typeof firstPayMinor>[0] & Pick<Project, 'team'>;

/** What the hiring plan says of somebody who is still to come. */
export const hiringColumns = ['role', 'count', 'start', 'pay'] as const;
type Column = (typeof hiringColumns)[number];

/** A fact's name for a cell of the hiring plan; what tables on slides and in the plan follow it by. */
export function hiringFactName(id: string, column: Column): string {
  return `hiring.${id}.${column}`;
}

/** The fact of a cell of the hiring plan by its name, made when somebody asks as cells of registers are. Null when there is none. */
export function hiringFact(project: Source, name: string): Fact | null {
  const [, id = '', asked = ''] = /^hiring\.(.+)\.([^.]+)$/.exec(name) ?? [];
  const column = hiringColumns.find((one) => one === asked);
  const opening = column ? hiringPlan(project).find((one) => one.id === id) : undefined;
  if (!column || !opening) return null;
  const { hire, member, role } = opening;
  const label = words(`hiring.${column}`, { name: role });
  const value = worth(column, opening, project);
  const inTeam: Path = ['team', project.team.findIndex(({ id }) => id === member?.id)];
  const place: Path = hire ? ['numbers', 'hires', project.numbers.hires.indexOf(hire)] : inTeam;
  if (column === 'role') return typed('team', name, label, value, [...(member ? inTeam : place), 'role']);
  if (column !== 'pay') return typed('team', name, label, value, hire ? [...place, column] : place);
  const from = inputPlace({ kind: 'text', text: role }, value, place);
  return computed('team', name, label, value, 'firstPay', [from]);
}

function worth(column: Column, { role, hire }: Opening, project: Source): FactValue {
  switch (column) {
    case 'role':
      return text(role);
    case 'count':
      return count(hire?.count ?? 1);
    case 'start':
      return date(hire ? hire.start || project.numbers.startMonth : '');
    case 'pay': {
      const pay = hire && firstPayMinor(project, hire);
      return pay === null ? notSet : money(pay, project.raise.currency);
    }
  }
}

/** The fact that stands for all of the organisation: a chart that shows it draws boxes. */
export function organisationFact(project: Source, name: string): Fact | null {
  if (name !== organisationFactName) return null;
  const posts = organisation(project);
  const inputs = posts.map(({ member }) =>
    inputPlace({ kind: 'text', text: member.name || member.role }, text(member.role), [
      'team',
      project.team.indexOf(member),
    ]),
  );
  const value = posts.length === 0 ? notSet : count(posts.length);
  return computed('team', name, words('team.organisation'), value, 'counted', inputs);
}

/** The organisation as the boxes of a chart. */
export function organisationBoxes(project: Source): readonly ChartBox[] {
  return organisation(project).map(({ member, to, start }) => ({
    id: member.id,
    name: member.name.trim(),
    role: member.role.trim(),
    isOpen: member.state === 'to-hire',
    start,
    to,
  }));
}
