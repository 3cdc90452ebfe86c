import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { chartData, chartHeightPt, layChart } from '#shared/charts';
import { chartWithFacts, factsOf, readyChart } from '#shared/facts';
import { chartWords, createTranslator } from '#shared/i18n';
import { isWithin, type Mark, overlaps, type PathMark, type TextMark } from '#shared/page';
import type { Chart, ChartBox, Member, Project } from '#shared/project';
import { organisation } from '#shared/team';
import { soundProject } from '../../fixtures/sound-project';

const names = {
  en: ['Nora Whitfield', 'Dr. Ruth Castellan', 'Daniel Okoro-Featherstone', 'Grace Lindholm', ''],
  'zh-CN': ['沈知遥', '欧阳明川', '林若谷', '诸葛东', ''],
} as const;
const roles = {
  en: ['Chief executive, co-founder', 'Lead engineer, model operations', 'Head of hospital partnerships', 'Sales'],
  'zh-CN': ['创始人、首席执行官', '联合创始人、注册与质量负责人', '销售负责人', '实施顾问'],
} as const;
type Language = keyof typeof names;

/** A team in which everybody but the first reports to somebody before them, in four levels. */
const boxesOf = (language: Language) =>
  fc
    .array(fc.record({ name: fc.nat(4), role: fc.nat(3), to: fc.option(fc.nat(19)), isOpen: fc.boolean() }), {
      minLength: 2,
      maxLength: 20,
    })
    .map((people) =>
      people.map(({ name, role, to, isOpen }, at): ChartBox => {
        // The first leads three others, each of them some of the rest, and those some of the last.
        const level = at === 0 ? 0 : at < 4 ? 1 : at < 13 ? 2 : 3;
        const [first, count] = (
          [
            [0, 0],
            [0, 1],
            [1, 3],
            [4, 9],
          ] as const
        )[level] ?? [0, 0];
        return {
          id: `p${at}`,
          name: names[language][name] ?? '',
          role: roles[language][role] ?? '',
          isOpen,
          start: isOpen && role % 2 === 0 ? '2027-04' : '',
          to: level === 0 ? null : `p${to === null ? 0 : first + (to % count)}`,
        };
      }),
    );

function lay(boxes: readonly ChartBox[], language: Language, frame: { x: number; y: number; w: number; h: number }) {
  const ready = readyChart(staffed([]), 'organisation')?.chart as NonNullable<ReturnType<typeof readyChart>>['chart'];
  const data = chartData({ ...ready, boxes });
  return layChart(data, frame, { language, words: chartWords(createTranslator(language)) });
}

const isBox = (mark: Mark): mark is PathMark => mark.kind === 'path';
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

function frameOf({ commands }: PathMark) {
  const points = commands.flatMap((command) =>
    command[0] === 'Z' || command[0] === 'C' ? [] : [[command[1], command[2]]],
  );
  const [xs, ys] = [points.map(([x]) => x as number), points.map(([, y]) => y as number)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

const person = (id: string, state: Member['state'], reportsTo?: string): Member => ({
  id,
  name: `Person ${id}`,
  role: `Role ${id}`,
  state,
  bio: '',
  skills: [],
  photo: '',
  ...(reportsTo === undefined ? {} : { reportsTo }),
});
const usualTeam = [person('a', 'founder'), person('b', 'founder'), person('c', 'employee')];
const staffed = (more: readonly Member[], team = usualTeam): Project => ({
  ...soundProject(),
  team: [...team, ...more],
});

describe('a chart of the organisation', () => {
  it.each(documentLanguages)('has each of twenty whole, inside, and over no other, in %s', (language) => {
    fc.assert(
      fc.property(boxesOf(language), (boxes) => {
        const frame = { x: 40, y: 100, w: 860, h: 360 };
        const { marks, crowded } = lay(boxes, language, frame);
        const placed = marks.filter(isBox).map(frameOf);
        const texts = marks.filter(isText);
        expect(crowded).toBe(false);
        expect(placed).toHaveLength(boxes.length);
        expect(placed.every((one) => isWithin(one, frame, 0.05))).toBe(true);
        placed.forEach((one, at) => {
          expect(placed.slice(at + 1).some((other) => overlaps(one, other))).toBe(false);
        });
        const said = texts.map(({ text }) => text);
        for (const { name, role } of boxes) expect(said).toContain(name || role);
        expect(texts.every((text) => placed.some((box) => isWithin(text.frame, box, 0.05)))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('tells what it left out where there is no room for all', () => {
    const boxes = Array.from(
      { length: 60 },
      (_, at): ChartBox => ({
        id: `p${at}`,
        name: 'Somebody',
        role: 'Something',
        isOpen: false,
        start: '',
        to: at === 0 ? null : 'p0',
      }),
    );
    const { marks, crowded } = lay(boxes, 'en', { x: 0, y: 0, w: 300, h: 120 });
    expect(crowded).toBe(true);
    expect(marks.filter(isText).map(({ text }) => text)).toContain('Somebody');
  });

  it('dashes posts that are open, and says from when', () => {
    const project = staffed([{ ...person('d', 'to-hire'), name: '' }]);
    const [hire] = project.numbers.hires;
    const paid = {
      ...project,
      numbers: { ...project.numbers, hires: [{ ...hire, member: 'd', start: '2027-09' }] },
    } as Project;
    const ready = readyChart(paid, 'organisation');
    const data = chartData(chartWithFacts(ready?.chart as Chart, factsOf(paid)));
    const style = { language: 'en', words: chartWords(createTranslator('en')) } as const;
    const { marks } = layChart(data, { x: 0, y: 0, w: 600, h: chartHeightPt(data, 600) }, style);
    expect(marks.filter(isBox).map(({ stroke }) => stroke?.dashed ?? false)).toEqual([false, false, false, true]);
    expect(marks.filter(isText).map(({ text }) => text)).toContain('to be hired · from 2027-09');
  });

  it('follows the team: the chart in a file says no name', () => {
    const before = readyChart(staffed([]), 'organisation')?.chart;
    const after = staffed([person('d', 'employee')]);
    expect(JSON.stringify(before)).not.toContain('Person');
    expect(chartWithFacts(before as Chart, factsOf(after)).boxes?.map(({ name }) => name)).toContain('Person d');
  });
});

describe('who reports to whom', () => {
  const leaders = (team: readonly Member[]) =>
    Object.fromEntries(organisation(staffed([], [...team])).map(({ member, to }) => [member.id, to]));

  it('is the first founder where nothing is said; advisers stand beside', () => {
    expect(leaders([...usualTeam, person('x', 'adviser'), person('y', 'to-hire')])).toEqual({
      a: null,
      b: 'a',
      c: 'a',
      y: 'a',
    });
  });

  it('is who was named, unless that goes in a circle or is gone', () => {
    const team = [
      person('a', 'founder', 'b'),
      person('b', 'founder'),
      person('c', 'employee', 'd'),
      person('d', 'employee', 'c'),
    ];
    expect(leaders([...team, person('e', 'employee', 'gone'), person('f', 'employee', 'f')])).toEqual({
      a: 'b',
      b: null,
      c: 'b',
      d: 'b',
      e: 'b',
      f: 'b',
    });
  });

  it('ends at the top, whatever is named', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', '', 'gone', undefined);
    fc.assert(
      fc.property(fc.array(id, { minLength: 4, maxLength: 4 }), (named) => {
        const team = ['a', 'b', 'c', 'd'].map((one, at) => person(one, at < 2 ? 'founder' : 'employee', named[at]));
        const to = leaders(team);
        for (const start of Object.keys(to)) {
          let at: string | null = start;
          for (let steps = 0; at !== null; steps += 1) {
            expect(steps).toBeLessThan(5);
            at = to[at] ?? null;
          }
        }
      }),
    );
  });
});
