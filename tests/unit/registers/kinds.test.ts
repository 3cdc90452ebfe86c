import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentLanguages, seededIds, seededRandom } from '#shared/base';
import { checkProject, findingText } from '#shared/checks';
import { factsOf, formatFact, readyTables } from '#shared/facts';
import { buildFlow, type FlowTable } from '#shared/flow';
import type { OutlineWords } from '#shared/guidance';
import { type Project, projectSchema, rounds } from '#shared/project';
import { columnTypes, type EachLanguage, formatCell, readCell, registerGroups, registerKinds } from '#shared/registers';
import { blankProject } from '#shared/starter';
import { fullRow, valuesOf, variants } from './sample-rows';

const words: OutlineWords = JSON.parse(readFileSync('resources/guidance/en/outline.json', 'utf8'));

/** With a ninth column the words of a printed table break. */
const mostOnPaper = 8;

const nameOf = ({ name }: { readonly name: EachLanguage }) => name;

const blank = (language: Project['language'], round: Project['round']) =>
  blankProject({ round, language, newId: seededIds(seededRandom(1)) });

it('offers the registers by their groups', () => {
  const places = registerKinds.map(({ group }) => registerGroups.indexOf(group));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(registerKinds.map(({ id }) => id)).size).toBe(registerKinds.length);
});

describe.each(registerKinds.map((kind) => [kind.id, kind] as const))('the register of %s', (_, kind) => {
  it('has names of columns once, words in every language, and choices where there is something to choose', () => {
    expect(new Set(kind.columns.map(({ id }) => id)).size).toBe(kind.columns.length);
    expect(kind.columns[0]?.id).toBe('name');
    for (const language of documentLanguages) {
      const said = [kind.name, kind.one, kind.purpose, ...kind.rules.map(({ says }) => says)];
      const inColumns = kind.columns.flatMap(({ name, hint = name, choices = [] }) => [
        name,
        hint,
        ...choices.map(nameOf),
      ]);
      for (const words of [...said, ...inColumns]) {
        expect(words[language].trim()).not.toBe('');
        expect(words[language]).not.toContain('您');
      }
    }
    for (const { type, choices } of kind.columns) {
      expect(columnTypes).toContain(type);
      expect(Boolean(choices?.length)).toBe(type === 'choice');
    }
    const ids = kind.columns.flatMap(({ id, choices = [] }) => [id, ...choices.map((choice) => choice.id)]);
    for (const id of [kind.id, ...ids]) expect(id).toMatch(/^[a-z]+$/);
    expect(new Set(kind.rules.map(({ id }) => id)).size).toBe(kind.rules.length);
  });

  it('reads back each cell that it says, in every language', () => {
    for (const column of kind.columns) {
      for (const value of valuesOf(column)) {
        for (const language of documentLanguages) {
          expect(readCell(column, formatCell(column, value, language, 'CNY'))).toEqual({ ok: true, cell: value });
        }
      }
    }
  });

  it.each(documentLanguages)('is printed in the plan and offered to slides, in %s', (language) => {
    for (const round of rounds) {
      const project: Project = { ...blank(language, round), registers: { [kind.id]: [fullRow(kind)] } };
      expect(projectSchema.safeParse(project).success).toBe(true);
      const tables = buildFlow(project, words)
        .sections.flatMap(({ blocks }) => blocks)
        .filter((block): block is FlowTable => block.kind === 'table' && block.caption === kind.name[language]);
      const isAsked = rounds.indexOf(kind.from) <= rounds.indexOf(round);
      const hasSection = project.plan.sections.some((section) => kind.sections.includes(section.kind));
      if (isAsked) expect(hasSection, round).toBe(kind.sections.length > 0);
      expect(kind.isPrivate && hasSection, round).toBeFalsy();
      expect(tables, round).toHaveLength(hasSection ? 1 : 0);
      const onPaper = kind.columns.filter(({ on }) => on);
      if (hasSection) expect(tables[0]?.rows[1]?.cells).toHaveLength(onPaper.length);
      const ready = readyTables(project, seededIds(seededRandom(2))).filter(({ id }) => id === `register.${kind.id}`);
      const onSlide = kind.columns.filter(({ on }) => on === 'slide');
      expect(ready).toHaveLength(!kind.isPrivate && onSlide.length > 0 ? 1 : 0);
      expect(onSlide.length).toBeLessThanOrEqual(5);
      expect(onPaper.length).toBeLessThanOrEqual(mostOnPaper);
      for (const column of onSlide) {
        const fact = factsOf(project).get(`register.${kind.id}.row1.${column.id}`);
        expect(fact === null).toBe(Boolean(kind.isPrivate));
        if (fact) expect(formatFact(fact.value, language)).not.toBe('');
      }
    }
  });

  it('finds nothing in a row that says all, and each of its gaps in one that does not', () => {
    const complete = variants(kind).some((row) => kind.rules.every(({ fails }) => !fails(row)));
    expect(complete).toBe(true);
    for (const rule of kind.rules) {
      const gap = variants(kind).find((row) => rule.fails(row));
      expect(gap, rule.id).toBeDefined();
      if (!gap) continue;
      const project: Project = { ...blank('en', 'b'), registers: { [kind.id]: [gap] } };
      const found = checkProject(project).filter(({ place }) => place[0] === 'registers' && place[2] === 0);
      const said = found.map((one) => findingText(one, 'en'));
      const first = kind.columns[0]?.id ?? '';
      const expected = rule.says.en.replaceAll('{name}', gap.cells[first] || '');
      if (gap.cells[first]) expect(said).toContain(expected);
      expect(rule.says.en.includes('{name}')).toBe(rule.says['zh-CN'].includes('{name}'));
      expect(kind.columns.map(({ id }) => id)).toContain(rule.column);
    }
  });

  it('says how many rows a round expects, until they are there', () => {
    if (!kind.expects) return;
    const { count } = kind.expects;
    const withRows = (rows: number): Project => ({
      ...blank('en', 'b'),
      registers: { [kind.id]: Array.from({ length: rows }, (_, at) => fullRow(kind, `row${at}`)) },
    });
    const tooFew = (rows: number) =>
      checkProject(withRows(rows)).some(({ code, place }) => code === 'register.tooFew' && place[1] === kind.id);
    expect(tooFew(count - 1)).toBe(true);
    expect(tooFew(count)).toBe(false);
  });
});
