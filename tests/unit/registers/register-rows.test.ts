import { describe, expect, it } from 'vitest';
import { seededIds, seededRandom } from '#shared/base';
import { checkProject } from '#shared/checks';
import { applyPatches, type Project, projectSchema } from '#shared/project';
import {
  insertRows,
  isShownKind,
  type RegisterColumn,
  readCell,
  registerKinds,
  rowsOf,
  writeCell,
} from '#shared/registers';
import { blankProject } from '#shared/starter';

const blank: Project = blankProject({ round: 'seed', language: 'en', newId: seededIds(seededRandom(3)) });
const apply = (project: Project, patches: Parameters<typeof applyPatches>[1]) => applyPatches(project, patches);

describe('rows of a register', () => {
  it('are put in, written and taken back, also into a project that has no registers yet', () => {
    const one = apply(blank, insertRows(blank, 'risks', [{ id: 'r1', cells: { name: 'One' } }]));
    const two = apply(one.value, insertRows(one.value, 'risks', [{ id: 'r2', cells: {} }], 0));
    expect(rowsOf(two.value, 'risks').map(({ id }) => id)).toEqual(['r2', 'r1']);
    const three = apply(two.value, writeCell(two.value, 'risks', 'r1', 'owner', 'Ada'));
    expect(rowsOf(three.value, 'risks')[1]?.cells).toEqual({ name: 'One', owner: 'Ada' });
    const four = apply(three.value, writeCell(three.value, 'risks', 'r1', 'name', ''));
    expect(rowsOf(four.value, 'risks')[1]?.cells).toEqual({ owner: 'Ada' });
    expect(projectSchema.safeParse(four.value).success).toBe(true);
    const back = [four, three, two, one].reduce((value, step) => apply(value, step.inverse).value, four.value);
    expect(back).toEqual(blank);
  });

  it('say nothing to a row that is gone', () => expect(writeCell(blank, 'risks', 'r9', 'name', 'x')).toEqual([]));

  it('of a kind that this program does not know stay, are counted, and are found', () => {
    const project: Project = { ...blank, registers: { omens: [{ id: 'o1', cells: { bird: 'raven' } }] } };
    const kept = projectSchema.parse(JSON.parse(JSON.stringify(project)));
    expect(kept).toEqual(project);
    const found = checkProject(project).filter(({ code }) => code === 'register.unknownKind');
    expect(found.map(({ place }) => place)).toEqual([['registers', 'omens']]);
  });

  it('of one name are said, where a name is not to stand in several rows', () => {
    for (const kind of registerKinds) {
      const cells = { [kind.columns[0]?.id ?? '']: 'x' };
      const rows = ['r1', 'r2'].map((id) => ({ id, cells }));
      const found = checkProject({ ...blank, registers: { [kind.id]: rows } });
      const twice = found.filter(({ code }) => code === 'register.twice');
      expect(twice.map(({ place }) => place[2])).toEqual(kind.mayRepeat ? [] : [1]);
    }
  });

  it('are shown from the round on that asks for them, or when somebody has written some', () => {
    const early = registerKinds.filter(({ from }) => from === 'seed');
    expect(registerKinds.filter((kind) => isShownKind(blank, kind))).toEqual(early);
    for (const kind of registerKinds) {
      const cells = { [kind.columns[0]?.id ?? '']: 'x' };
      expect(isShownKind({ ...blank, registers: { [kind.id]: [{ id: 'r1', cells }] } }, kind)).toBe(true);
    }
  });
});

describe('readCell', () => {
  const column = (type: RegisterColumn['type']): RegisterColumn => ({
    id: 'c',
    type,
    name: { en: 'C', 'zh-CN': '列' },
    choices: [{ id: 'open', name: { en: 'under way', 'zh-CN': '进行中' } }],
  });
  it.each<[RegisterColumn['type'], string, string | null]>([
    ['line', ' two\nlines ', 'two lines'],
    ['prose', 'two\r\nlines', 'two\nlines'],
    ['date', '2027年3月', '2027-03'],
    ['date', '2027/3/9', '2027-03-09'],
    ['date', '2027-02-30', null],
    ['date', 'spring', null],
    ['score', '4/5', '4'],
    ['score', '３', '3'],
    ['score', '6', null],
    ['choice', 'Under  Way', 'open'],
    ['choice', '进行中', 'open'],
    ['choice', 'perhaps', null],
    ['money', '¥1.2万', '12000'],
    ['money', '(250)', '-250'],
    ['percent', '12.5 %', '12.5'],
    ['number', '1,234', '1234'],
    ['number', 'many', null],
    ['number', '', ''],
  ])('takes %s %j as %j', (type, text, cell) => {
    const read = readCell(column(type), text);
    expect(read.ok ? read.cell : null).toBe(cell);
  });
});
