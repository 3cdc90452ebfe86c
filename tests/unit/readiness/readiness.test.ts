import { describe, expect, it } from 'vitest';
import { readinessPdf } from '#main/export/pdf';
import { documentLanguages, seededIds, seededRandom } from '#shared/base';
import { checkProject } from '#shared/checks';
import { deckOutline } from '#shared/deck';
import { planOutline } from '#shared/plan';
import { type Project, rounds } from '#shared/project';
import { type Question, questionWords, readinessOf } from '#shared/readiness';
import { blankProject } from '#shared/starter';
import { filledProject } from '../../fixtures/filled-project';
import { exampleProjects } from '../../support/generated-projects';
import { bookmarksOf, exportContext, judge, onlyFile, outlineWords, textOf } from '../pdf/judges';

const look = (project: Project) => readinessOf(project, checkProject(project));
const stateOf = (project: Project, id: string) => look(project).questions.find((one) => one.id === id)?.state;
const blank = (round: Project['round']) => blankProject({ round, language: 'en', newId: seededIds(seededRandom(1)) });

describe('can this be sent', () => {
  it('says of every example that nothing misleads and every question of its round has an answer', async () => {
    const { projects } = await exampleProjects();
    for (const [name, project] of projects) {
      if (name.startsWith('blank')) continue;
      const { verdict, errors, open } = look(project);
      expect([verdict === 'notYet', errors, open], name).toEqual([false, 0, 0]);
    }
  });

  it.each(rounds)('asks an empty project of round %s every question of its outlines, and says not yet', (round) => {
    const { verdict, questions, open } = look(blank(round));
    const kinds = (part: 'plan' | 'deck') =>
      questions.flatMap(({ subject }) => (subject.part === part ? [subject.kind] : []));
    expect(kinds('plan')).toEqual(planOutline(round).map(({ kind }) => kind));
    const slides = deckOutline(round).filter(({ appendix }) => !appendix);
    expect(kinds('deck')).toEqual(slides.map(({ kind }) => kind));
    expect(verdict).toBe('notYet');
    expect(open).toBeGreaterThan(questions.length / 2);
  });

  it('tells what was put aside and what belongs to another round apart from what is missing', () => {
    const project = filledProject('en');
    const [first, second] = project.plan.sections.filter(({ kind }) => kind !== 'cover');
    if (!first || !second) throw new Error('The sample has no sections');
    const sections = project.plan.sections.map((section) => {
      if (section.id === first.id) return { ...section, hidden: true };
      return section.id === second.id ? { ...section, kind: 'exit' as const } : section;
    });
    const changed = { ...project, round: 'seed' as const, plan: { ...project.plan, sections } };
    expect(stateOf(changed, `plan ${first.id}`)).toBe('hidden');
    expect(stateOf(changed, `plan ${second.id}`)).toBe('later');
  });

  it('is doubtful where a finding weighs, at the question that it belongs to', () => {
    const project = filledProject('en');
    const place = ['raise', 'useOfFunds', 0];
    const text = { key: 'checks.none', params: {} } as const;
    const finding = { id: 'one', code: 'one', severity: 'error', place, text, fix: null } as const;
    const { verdict, questions } = readinessOf(project, [finding]);
    expect(verdict).toBe('notYet');
    const doubtful = questions.filter(({ state }: Question) => state === 'doubtful');
    expect(doubtful.map(({ id }) => id)).toEqual(['rooms raise']);
  });

  it.each(documentLanguages)('is printed in %s: each question with its answer, on tagged pages', async (language) => {
    const project = filledProject(language);
    const words = outlineWords(language);
    const bytes = onlyFile(await readinessPdf(project, words, exportContext({}).context));
    expect(judge(bytes, 'qpdf', '--check', '{}')).toContain('No syntax or stream encoding errors');
    const plain = (text: string) => text.replaceAll(/\s+/g, '');
    const printed = plain(textOf(bytes));
    for (const question of look(project).questions)
      expect(printed).toContain(plain(questionWords(question, project, words, language).title));
    expect(bookmarksOf(bytes)).toHaveLength(4);
  });

  it('says which characters of it no font has, as every file that we draw does', async () => {
    const project = filledProject('en');
    const named = { ...project, title: 'Plan \u{13000}', company: { ...project.company, name: 'Marlow \u{13000}' } };
    const { losses } = await readinessPdf(named, outlineWords('en'), exportContext({}).context);
    expect(losses).toMatchObject([{ target: 'readiness-pdf', key: 'missingGlyphs', place: '' }]);
  });
});
