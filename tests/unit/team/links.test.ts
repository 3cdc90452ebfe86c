import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatches, type Member, type Patch, type Project, projectSchema } from '#shared/project';
import { type NamingList, nextState, removeMember, writeMember, writeName } from '#shared/team';
import { soundProject } from '../../fixtures/sound-project';

const person = (id: string, name: string, role: string, state: Member['state'] = 'founder'): Member => ({
  id,
  name,
  role,
  state,
  bio: '',
  skills: [],
  photo: '',
});
const team = [
  person('ann', 'Ann Lee', 'Chief executive'),
  person('bo', 'Bo Ruiz', 'Engineer'),
  person('sales', '', 'Head of sales', 'to-hire'),
];
const lists: readonly NamingList[] = ['hires', 'holders', 'milestones'];
const project = (): Project => ({ ...soundProject(), team });
const applied = (before: Project, patches: readonly Patch[]) => applyPatches(before, patches).value;

/** Ann in the payroll, among the holders and as the owner of a milestone. */
const linked = () => lists.reduce((before, list) => applied(before, writeName(before, list, 0, 'Ann Lee')), project());

function named({ numbers, capTable, milestones }: Project) {
  const [hire, holder, milestone] = [numbers.hires[0], capTable.holders[0], milestones[0]];
  return [
    { name: hire?.role, member: hire?.member },
    { name: holder?.name, member: holder?.member },
    { name: milestone?.owner, member: milestone?.member },
  ];
}

const all = (name: string, member?: string) => lists.map(() => ({ name, member }));

describe('a person who is picked where they are paid, hold a part or answer for something', () => {
  it('is linked, and is called there what they are called in the team', () => {
    expect(named(linked())).toEqual(all('Ann Lee', 'ann'));
    const renamed = applied(linked(), writeMember(linked(), 0, 'name', 'Ann Lee-Ruiz'));
    expect(named(renamed)).toEqual(all('Ann Lee-Ruiz', 'ann'));
    expect(renamed.team[0]?.name).toBe('Ann Lee-Ruiz');
    expect(projectSchema.safeParse(renamed).success).toBe(true);
  });

  it('keeps their name as a text when they leave the team, and is back with one undo', () => {
    const before = linked();
    const { value, inverse } = applyPatches(before, removeMember(before, 0));
    expect(named(value)).toEqual(all('Ann Lee'));
    expect(value.team.map(({ id }) => id)).toEqual(['bo', 'sales']);
    expect(applied(value, inverse)).toEqual(before);
  });

  it('is somebody else once another name is written', () => {
    for (const [list, at] of [
      ['hires', 0],
      ['holders', 1],
      ['milestones', 2],
    ] as const) {
      const other = applied(linked(), writeName(linked(), list, 0, 'Two nurses'));
      expect(named(other)[at]).toEqual({ name: 'Two nurses', member: undefined });
      expect(named(applied(linked(), writeName(linked(), list, 0, 'Bo Ruiz')))[at]?.member).toBe('bo');
    }
  });

  it('is an open post by its role, until it has a name', () => {
    const open = applied(project(), writeName(project(), 'hires', 0, 'Head of sales'));
    expect(named(open)[0]).toEqual({ name: 'Head of sales', member: 'sales' });
    expect(named(applied(open, writeMember(open, 2, 'role', 'Sales lead')))[0]?.name).toBe('Sales lead');
    const filled = applied(open, writeMember(open, 2, 'name', 'Kim Park'));
    expect(named(filled)[0]).toEqual({ name: 'Kim Park', member: 'sales' });
    expect(named(applied(filled, writeMember(filled, 2, 'role', 'Sales')))[0]?.name).toBe('Kim Park');
  });

  it('takes the reports of somebody who leaves to whoever leads', () => {
    const led = { ...project(), team: team.map((one, at) => (at === 2 ? { ...one, reportsTo: 'bo' } : one)) };
    const { value, inverse } = applyPatches(led, removeMember(led, 1));
    expect(value.team[1]).toEqual(team[2]);
    expect(applied(value, inverse)).toEqual(led);
  });

  it('writes what can be undone, whatever is typed', () => {
    const name = fc.constantFrom('', ' ', 'Ann Lee', 'Bo Ruiz ', 'Head of sales', '李 明', '__proto__', 'Somebody');
    fc.assert(
      fc.property(fc.constantFrom(...lists), name, name, (list, first, second) => {
        const before = applied(project(), writeName(project(), list, 0, first));
        for (const patches of [
          writeName(before, list, 0, second),
          writeMember(before, 0, 'name', second),
          removeMember(before, 1),
        ]) {
          const { value, inverse } = applyPatches(before, patches);
          expect(projectSchema.safeParse(value).success).toBe(true);
          expect(applied(value, inverse)).toEqual(before);
        }
      }),
    );
  });
});

describe('a new team', () => {
  it('begins with founders, until there are three or somebody is none', () => {
    expect([0, 1, 2, 3].map((count) => nextState(team.slice(0, 2).concat(team.slice(0, 1)).slice(0, count)))).toEqual([
      'founder',
      'founder',
      'founder',
      'employee',
    ]);
    expect(nextState([person('x', 'X', '', 'adviser')])).toBe('employee');
  });
});
