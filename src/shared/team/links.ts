import type { Member, Patch, Path, Project } from '#shared/project';

/** The lists besides the team in which people are named, and the property that names them. */
const naming = {
  hires: { path: ['numbers', 'hires'], field: 'role' },
  holders: { path: ['capTable', 'holders'], field: 'name' },
  milestones: { path: ['milestones'], field: 'owner' },
} as const;

export type NamingList = keyof typeof naming;
type Source = Pick<Project, 'team' | 'numbers' | 'capTable' | 'milestones'>;
type Linked = { readonly id: string; readonly member?: string | undefined };

/** What somebody is called where their name stands: an open post that has nobody yet by its role. Empty: they have neither. */
export function memberName({ name, role }: Pick<Member, 'name' | 'role'>): string {
  return name.trim() || role.trim();
}

/** Somebody of the team by their id; null when there is nobody of it, and for no id. */
export function memberOf(team: readonly Member[], id: string | undefined): Member | null {
  return id ? (team.find((member) => member.id === id) ?? null) : null;
}

/** What somebody is who is added to a team: a founder, up to the third of those who come before all others. */
export function nextState(team: readonly Member[]): Member['state'] {
  return team.length < 3 && team.every(({ state }) => state === 'founder') ? 'founder' : 'employee';
}

/** What can be chosen where a person is named: each name once, in the order of the team. */
export function memberNames(team: readonly Member[]): readonly string[] {
  return [...new Set(team.map(memberName))].filter((name) => name !== '');
}

/** Whom a text names: of two of one name the first. Null when nobody of the team is called so. */
export function memberNamed(team: readonly Member[], text: string): Member | null {
  const wanted = text.trim();
  return wanted === '' ? null : (team.find((member) => memberName(member) === wanted) ?? null);
}

function listOf(project: Source, list: NamingList): readonly Linked[] {
  if (list === 'milestones') return project.milestones;
  return list === 'hires' ? project.numbers.hires : project.capTable.holders;
}

/**
 * Writes a name into one of those lists. Who is called so in the team is linked, whoever was linked before is not any more: a name that
 * differs is somebody else. Nothing when the item is not there.
 */
export function writeName(project: Source, list: NamingList, at: number, text: string): Patch[] {
  const item = listOf(project, list)[at];
  if (!item) return [];
  const { path, field } = naming[list];
  const place: Path = [...path, at];
  const found = memberNamed(project.team, text);
  const link: Patch[] = found
    ? item.member === found.id
      ? []
      : [{ op: 'set', path: [...place, 'member'], value: found.id }]
    : unlink(item, place);
  return [{ op: 'set', path: [...place, field], value: text }, ...link];
}

function unlink(item: Linked, place: Path): Patch[] {
  return item.member === undefined ? [] : [{ op: 'unset', path: [...place, 'member'] }];
}

/** Everything that is linked to somebody, with its place. */
function linkedTo(project: Source, id: string): readonly { item: Linked; place: Path; list: NamingList }[] {
  return (Object.keys(naming) as NamingList[]).flatMap((list) =>
    listOf(project, list).flatMap((item, at) =>
      item.member === id ? [{ item, place: [...naming[list].path, at], list }] : [],
    ),
  );
}

/** Changes a text of somebody in the team; their name changes wherever it stands for them. */
export function writeMember(project: Source, at: number, field: 'name' | 'role', text: string): Patch[] {
  const member = project.team[at];
  if (!member) return [];
  const after = memberName({ ...member, [field]: text });
  const followers = after === memberName(member) ? [] : linkedTo(project, member.id);
  return [
    { op: 'set', path: ['team', at, field], value: text },
    ...followers.map(
      ({ place, list }): Patch => ({ op: 'set', path: [...place, naming[list].field], value: after.slice(0, 2_000) }),
    ),
  ];
}

/** Takes somebody out of the team: what was linked to them keeps the name as a text, who reported to them does so no more. */
export function removeMember(project: Source, at: number): Patch[] {
  const member = project.team[at];
  if (!member) return [];
  return [
    ...linkedTo(project, member.id).flatMap(({ item, place }) => unlink(item, place)),
    ...project.team.flatMap(({ reportsTo }, index): Patch[] =>
      reportsTo === member.id ? [{ op: 'unset', path: ['team', index, 'reportsTo'] }] : [],
    ),
    { op: 'splice', path: ['team'], at, remove: 1, insert: [] },
  ];
}
