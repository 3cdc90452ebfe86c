import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AppFailure, documentLanguages } from '#shared/base';
import { checkProject } from '#shared/checks';
import { type TemplateName, templateNames, templateRounds } from '#shared/contract';
import { deckOutline } from '#shared/deck';
import { factResolverOf, factsOf } from '#shared/facts';
import { isEmptySection, plainText, planOutline } from '#shared/plan';
import { type Block, type Project, projectSchema, type Round, rounds } from '#shared/project';
import { cellOf, rowsOf } from '#shared/registers';
import { buildScene } from '#shared/scene';
import { hasGlyph } from '#shared/text';
import { deckText, example, planText, slideText, slotText } from './template-helper';

const folder = fileURLToPath(new URL('../../../resources/templates', import.meta.url));
/** The examples as written: by template and round, in each language. */
const examples = templateNames
  .filter((name): name is Exclude<TemplateName, 'blank'> => name !== 'blank')
  .flatMap((template) =>
    templateRounds[template].flatMap((round) => documentLanguages.map((language) => ({ template, round, language }))),
  );
const carriedOn = examples.filter(({ round }) => round === 'seed');
/** The last month of which an example for a round knows the figures: two and five years lie between the rounds. */
const lastMonth: Record<Round, string> = { seed: '2026-11', a: '2028-11', b: '2031-11' };
/** Words (of Chinese, signs) of a section, at least and at most. */
const sizes = { en: [150, 400], 'zh-CN': [250, 700] } as const;
/** A later round tells more. */
const longer = 1.5;

/** Every id in a project, wherever it stands. */
function idsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [String(inner)] : idsOf(inner)));
}

/** The names of facts that text, figures, tables and charts refer to. */
function factNamesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(factNamesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Readonly<Record<string, unknown>>;
  const own = node.type === 'fact' ? [String(node.name)] : typeof node.fact === 'string' ? [node.fact] : [];
  const listed = Array.isArray(node.facts) ? node.facts.map(String).filter((name) => name !== '') : [];
  return [...own, ...listed, ...Object.values(node).flatMap(factNamesOf)];
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const signsIn = (text: string) => text.replace(/[\s*]/g, '').length;
const sizeOf = (text: string, language: string) => (language === 'en' ? wordsIn(text) : signsIn(text));

const isDrawn = (block: Block) =>
  block.type === 'chart' && block.chart.alt !== '' && block.chart.series.some(({ facts }) => facts?.every(Boolean));

describe.each(examples)('$template for $round in $language', ({ template, round, language }) => {
  it('is a valid project with the deck of its round and every section of it filled', async () => {
    const { project, assets } = await example(template, language, round);
    expect(projectSchema.parse(project)).toEqual(project);
    expect(project.language).toBe(language);
    const offered = new Set(deckOutline(round).flatMap((slide) => (slide.appendix ? [slide.kind] : [])));
    const kinds = project.deck.slides.map((slide) => slide.kind);
    const appended = kinds.filter((kind) => offered.has(kind));
    expect(kinds).toEqual(
      deckOutline(round).flatMap(({ kind, appendix }) => (appendix && !appended.includes(kind) ? [] : [kind])),
    );
    // An example of a later round shows its appendix too.
    if (round !== 'seed') expect(new Set(appended)).toEqual(offered);
    expect(project.plan.sections.map((section) => section.kind)).toEqual(planOutline(round).map(({ kind }) => kind));
    for (const section of project.plan.sections.filter(({ kind }) => kind !== 'cover')) {
      const prose = section.body.filter(({ type }) => type !== 'chart');
      const size = sizeOf(plainText(prose, factResolverOf(project)), language);
      const [least, most] = sizes[language];
      expect(size, section.kind).toBeGreaterThanOrEqual(least);
      expect(size, section.kind).toBeLessThanOrEqual(round === 'seed' ? most : most * longer);
    }
    expect([...assets.keys()]).toEqual(Object.keys(project.assets));
    const charts = project.plan.sections.flatMap(({ kind, body }) => (body.some(isDrawn) ? [kind] : []));
    expect(charts).toEqual(expect.arrayContaining(['market', 'financials', 'funding']));
    expect(`${planText(project)}${deckText(project)}`).not.toMatch(/[{}]/);
  });

  it('keeps its slides short, and says something about each', async () => {
    const { project } = await example(template, language, round);
    for (const slide of project.deck.slides) {
      const body = ['subtitle', 'body', 'body2']
        .map((name) => slide.slots[name])
        .map((slot) => (slot ? slotText(slot, factResolverOf(project)) : ''));
      expect(sizeOf(body.join(' '), language), slide.kind).toBeLessThanOrEqual(language === 'en' ? 50 : 105);
      const sentences = slide.notes
        .split(/[.!?。！？](?:\s|$|(?=\p{Script=Han}))/u)
        .filter((part) => part.trim() !== '').length;
      expect(sentences, slide.notes).toBeGreaterThanOrEqual(2);
      expect(sentences, slide.notes).toBeLessThanOrEqual(5);
    }
  });

  it('fits: no text overflows its place, and our fonts have every character of it', async () => {
    const { project } = await example(template, language, round);
    for (const page of buildScene(project).pages) {
      for (const element of page.elements) {
        const overflows = (element.kind === 'text' || element.kind === 'table') && element.overflows;
        expect(overflows, `${page.title}: ${element.id}`).toBe(false);
      }
    }
    const plan = planText(project);
    const missing = new Set(
      [...`${deckText(project)}${plan}`].filter((sign) => sign > ' ' && !hasGlyph(sign.codePointAt(0) ?? 0)),
    );
    expect([...missing]).toEqual([]);
  });

  it('leaves nobody more than hints to follow, and names no figure that nobody knows', async () => {
    const { project } = await example(template, language, round);
    const found = checkProject(project);
    expect(found.filter(({ severity }) => severity !== 'hint').map(({ code }) => code)).toEqual([]);
    expect(found.length, found.map(({ code }) => code).join(', ')).toBeLessThanOrEqual(5);
    const names = factNamesOf([project.plan, project.deck]);
    expect(names.length).toBeGreaterThanOrEqual(3);
    for (const name of names) expect(factsOf(project).get(name)?.value.kind, name).not.toMatch(/none|undefined/);
  });

  it('writes amounts and months as the figures of the project print them, with no space before the unit', async () => {
    const { project } = await example(template, language, round);
    const notes = project.deck.slides.map((slide) => slide.notes);
    const said = [planText(project), deckText(project), ...notes, JSON.stringify([project.team, project.registers])];
    expect(said.join('\n').match(/.{0,8}\d (?:(?:万|亿)?元|个月)/gu) ?? []).toEqual([]);
  });

  it('has a team of founders and others, and milestones on the right side of the month in which it is written', async () => {
    const { project } = await example(template, language, round);
    expect(project.team.filter((member) => member.state === 'founder')).toHaveLength(3);
    expect(project.team.some((member) => member.state === 'to-hire')).toBe(true);
    const dates = project.milestones.map((milestone) => milestone.date);
    expect([...dates].sort()).toEqual(dates);
    for (const { date, state } of project.milestones)
      expect(date <= lastMonth[round] ? ['done', 'missed'] : ['planned'], date).toContain(state);
  });

  it('gives new ids each time, and never one twice', async () => {
    const [one, two] = await Promise.all([example(template, language, round), example(template, language, round)]);
    const ids = [...idsOf(one.project), ...idsOf(two.project)];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(carriedOn)('$template in $language', ({ template, language }) => {
  it('keeps its risks and duties in registers, with an answer to a late round, and prints none of them twice', async () => {
    const { project } = await example(template, language);
    const risks = rowsOf(project, 'risks').map((row) => cellOf(row, 'name'));
    expect(risks.length).toBeGreaterThanOrEqual(8);
    expect(new Set(risks.map((name) => name.split(/[:：]/)[0])).size).toBe(4);
    expect(risks.filter((name) => /round closes late|推迟交割|资金晚到/.test(name))).toHaveLength(1);
    const duties = rowsOf(project, 'compliance');
    expect(duties.length).toBeGreaterThanOrEqual(5);
    for (const row of duties) for (const id of ['evidence', 'next']) expect(cellOf(row, id)).not.toBe('');
    for (const id of ['fields', 'competitors', 'requirements', 'questions'])
      expect(rowsOf(project, id).length, id).toBeGreaterThanOrEqual(3);
    const typed = project.plan.sections
      .filter(({ body }) => body.some(({ type }) => type === 'table'))
      .map(({ kind }) => kind);
    for (const kind of ['solution', 'technology', 'law-ethics', 'risks'] as const) expect(typed).not.toContain(kind);
  });

  const later = rounds.filter((round) => !templateRounds[template].includes(round));
  it.each(later)('keeps all of its text in round %s, and begins what is new there empty', async (round) => {
    const { project: seed } = await example(template, language);
    const { project } = await example(template, language, round);
    expect(project.round).toBe(round);
    const kinds = project.plan.sections.map((section) => section.kind);
    expect(kinds).toEqual(planOutline(round).map(({ kind }) => kind));
    const fresh = project.plan.sections.filter(
      ({ kind }) => !planOutline('seed').some((section) => section.kind === kind),
    );
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.every(isEmptySection)).toBe(true);
    expect(textOf(project)).toBe(textOf(seed));
    const outline = deckOutline(round).flatMap((slide) => (slide.appendix ? [] : [slide.kind]));
    const slides = project.deck.slides.map((slide) => slide.kind);
    for (const kind of [...outline, ...seed.deck.slides.map((slide) => slide.kind)]) {
      expect(
        slides.filter((one) => one === kind),
        kind,
      ).toHaveLength(1);
    }
  });
});

function textOf(project: Project): string {
  const resolve = factResolverOf(project);
  const slides = project.deck.slides.map((slide) => slideText(slide, resolve)).sort();
  return [...project.plan.sections.map((section) => plainText(section.body, resolve)), ...slides]
    .join('')
    .replaceAll('\n', '');
}

describe('templates', () => {
  it('are written for the rounds that the window promises, in both languages', async () => {
    const written = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('plan.md'));
    const promised = examples.map(({ template, round, language }) => join(template, round, language, 'plan.md'));
    expect(written.sort()).toEqual(promised.sort());
  });

  it('show what layouts are for: more than a dozen between them', async () => {
    const projects = await Promise.all(
      examples.map(({ template, language, round }) => example(template, language, round)),
    );
    const used = new Set(projects.flatMap(({ project }) => project.deck.slides.map((slide) => slide.layout)));
    expect(used.size).toBeGreaterThan(12);
  });

  it.each(rounds)('begin an empty project in round %s', async (round) => {
    const { project, assets } = await example('blank', 'zh-CN', round);
    expect(project.plan.sections.every(isEmptySection)).toBe(true);
    expect(project.plan.sections).toHaveLength(planOutline(round).length);
    expect(assets.size).toBe(0);
  });

  it('refuse what they do not know', async () => {
    const error = async (promise: Promise<unknown>) => {
      const failure = await promise.catch((reason: unknown) => reason);
      return failure instanceof AppFailure ? failure.error.code : failure;
    };
    expect(await error(example('bakery' as never, 'en'))).toBe('usage.unknownTemplate');
    expect(await error(example('blank', 'fr' as never))).toBe('usage.unknownLanguage');
    expect(await error(example('blank', 'en', 'c' as never))).toBe('usage.unknownRound');
  });

  it('have small pictures', async () => {
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.png'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(statSync(`${folder}/${file}`).size, file).toBeLessThan(150_000);
  });
});
