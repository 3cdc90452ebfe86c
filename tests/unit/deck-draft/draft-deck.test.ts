import { describe, expect, it } from 'vitest';
import { projectFromMarkdown } from '#main/import/markdown';
import { loadOutlineWords } from '#main/services/guidance';
import { type DocumentLanguage, documentLanguages, seededIds, seededRandom } from '#shared/base';
import { type SlideFinding, slideFindings } from '#shared/checks';
import { deckOutline, newSlide } from '#shared/deck';
import { type DeckDraft, draftDeck, draftPatches, expectedKeys, isBlankSlide } from '#shared/deck-draft';
import { factsOf } from '#shared/facts';
import { inlineText, plainText } from '#shared/plan';
import { applyPatches, type Inline, type Project, projectSchema, type Round, type Slide } from '#shared/project';
import { buildPage } from '#shared/scene';
import { blankProject } from '#shared/starter';
import { type Case, casesOfParts, expectPart, partOf, partsOf, titled } from '../../support/case-files';
import { exampleProjects } from '../../support/generated-projects';
import { toldDraft } from './told-draft';

const newId = seededIds(seededRandom(20_261_129));
const cases = casesOfParts('deck-draft', 'example', 'markdown', 'slides');
const { projects: made } = await exampleProjects();
const projects = new Map([...made].filter(([name]) => !name.startsWith('blank')));
const words = {
  en: await loadOutlineWords('resources', 'en'),
  'zh-CN': await loadOutlineWords('resources', 'zh-CN'),
};

/** The project with the blank slides of a round. */
function blanked(project: Project, round: Round = project.round): Project {
  const kinds = deckOutline(round).flatMap(({ kind, appendix }) => (appendix ? [] : [kind]));
  const slides = kinds.map((kind) => newSlide(kind, round, newId));
  return { ...project, round, deck: { ...project.deck, slides } };
}

async function caseProject(one: Case): Promise<Project> {
  const example = partsOf(one).get('example');
  if (example !== undefined) return blanked(projects.get(example) as Project);
  const language = documentLanguages.find((known) => one.name.endsWith(known)) as DocumentLanguage;
  const source = partOf(one, 'markdown');
  return (await projectFromMarkdown({ path: 'plan.md', source, language, newId, readImage: async () => null })).project;
}

const drafts = new Map<Project, DeckDraft>();
function draftOf(project: Project): DeckDraft {
  const known = drafts.get(project) ?? draftDeck(project, words[project.language], newId);
  drafts.set(project, known);
  return known;
}

function drafted(project: Project, which: 'expected' | 'all' = 'expected'): Project {
  const draft = draftOf(project);
  const chosen = which === 'all' ? new Set(draft.slides.map(({ key }) => key)) : expectedKeys(draft);
  return applyPatches(project, draftPatches(project, draft, chosen)).value as Project;
}

const examples = [...projects].map(([name, project]) => [name, blanked(project)] as const);
const further = (['a', 'b'] as const).map(
  (round) => [`round ${round}`, blanked(projects.get('customer-service en') as Project, round)] as const,
);
const all = [...examples, ...further];

describe('a deck drafted from a plan', () => {
  it.each(titled(cases))('%s says what the plan says', async (_, one) => {
    expectPart(one, 'slides', toldDraft(draftOf(await caseProject(one))));
  });

  it.each(all)('%s: no slide overflows or says too much, and the file holds it', (_, project) => {
    for (const { slide } of draftOf(project).slides) {
      const blank: Slide = { ...slide, slots: {} };
      // What does not fit by the project's own figures and people is not the draft's.
      const keyOf = (found: SlideFinding) => `${found.kind} ${found.kind === 'load' ? '' : found.slot}`;
      const before = slideFindings(blank, buildPage(project, blank, 1)).map(keyOf);
      const found = slideFindings(slide, buildPage(project, slide, 1)).filter(({ kind }) => kind !== 'image-alt');
      const own = found.map(keyOf).filter((key) => !before.includes(key));
      expect(own.filter((key) => !key.startsWith('small') || key.startsWith('small body'))).toEqual([]);
    }
    expect(projectSchema.safeParse(drafted(project, 'all')).success).toBe(true);
  });

  it.each(all)('%s: every word is the plan’s, none is cut, and every figure stays one', (_, project) => {
    const plan = plainText(project.plan.sections.flatMap(({ body }) => body));
    const ofText = draftOf(project).slides.filter(({ key, slide }) => key !== 'references' && slide.kind !== 'cover');
    for (const { slide } of ofText) {
      for (const inlines of linesIn(slide)) {
        const line = inlineText(inlines);
        expect(isSaid(line, plan) || isNamed(line, plan, project), line).toBe(true);
        expect(inlines.filter((one) => one.type === 'fact').length).toBe(line.match(/\[\w+\.[^\]]+\]/g)?.length ?? 0);
      }
    }
  });

  it.each(all)(
    '%s: the sources are offered as figures that follow them, those first that figures rest on',
    (_, project) => {
      const found = draftOf(project).slides.find(({ key }) => key === 'references');
      const table = found?.slide.slots.table;
      if (!found || table?.kind !== 'table') throw new Error('There is no slide of sources.');
      const [, ...rows] = table.rows;
      const facts = rows.map((row) => (row.facts ?? []).map((name) => factsOf(project).get(name)?.value.kind ?? ''));
      expect(facts.every(([source, backs = '']) => source === 'text' && ['said', ''].includes(backs))).toBe(true);
      const backs = facts.map(([, one = '']) => one);
      expect(backs).toEqual(backs.toSorted().reverse());
      expect(rows.length + found.left.sentences).toBe(project.references.length);
      const renamed = project.references.map((one) => ({ ...one, title: `${one.title} II` }));
      const [first = ''] = rows[0]?.facts ?? [];
      expect(factsOf({ ...project, references: renamed }).get(first)?.value).toMatchObject({
        text: expect.stringContaining(' II'),
      });
    },
  );

  it.each(all)('%s: drafting again changes nothing', (_, project) => {
    for (const which of ['expected', 'all'] as const) {
      const once = drafted(project, which);
      expect(drafted(once, which)).toBe(once);
    }
  });

  it.each([...projects].slice(0, 2))('%s: what an author has written stays', (_, project) => {
    const { slides } = project.deck;
    const half = { ...project, deck: { ...project.deck, slides: slides.filter((__, at) => at % 3 !== 0) } };
    const after = drafted(half, 'all').deck.slides;
    const kept = new Set(half.deck.slides.map(({ id }) => id));
    expect(after.filter(({ id }) => kept.has(id))).toEqual(half.deck.slides);
    expect(after.length).toBeGreaterThan(half.deck.slides.length);
  });
});

describe('where drafted slides go', () => {
  const project = examples[0]?.[1] as Project;

  it('puts a missing slide behind its place, and leaves out what is not chosen', () => {
    const slides = project.deck.slides.filter(({ kind }) => kind !== 'market');
    const without = { ...project, deck: { ...project.deck, slides } };
    const draft = draftOf(without);
    const { value } = applyPatches(without, draftPatches(without, draft, new Set(['market'])));
    const kinds = (value as Project).deck.slides.map(({ kind }) => kind);
    expect(kinds).toEqual(project.deck.slides.map(({ kind }) => kind));
    expect((value as Project).deck.slides.filter((slide) => !isBlankSlide(slide)).map(({ kind }) => kind)).toEqual([
      'market',
    ]);
  });

  it('leaves alone slides that are hidden, have notes, or are left empty on purpose', () => {
    const change: Readonly<Record<string, Partial<Slide>>> = {
      problem: { hidden: true },
      solution: { notes: 'Ask them first.' },
      'why-now': { slots: { body: { kind: 'text', paragraphs: [] } } },
    };
    const slides = project.deck.slides.map((slide) => ({ ...slide, ...change[slide.kind] }));
    const draft = draftOf({ ...project, deck: { ...project.deck, slides } });
    const whys = new Map(draft.staying.map(({ slide, why }) => [slide.kind, why]));
    expect(Object.keys(change).map((kind) => whys.get(kind as Slide['kind']))).toEqual([
      'hidden',
      'written',
      'written',
    ]);
    expect(draft.slides.map(({ slide }) => slide.kind)).not.toContain('problem');
  });

  it.each(documentLanguages)('has nothing to say of an empty plan: %s', (language) => {
    const blank = { ...blankProject({ round: 'seed', language, newId }), title: 'A plan' };
    expect(draftOf(blank).isPlanEmpty).toBe(true);
  });
});

/** All lines of a slide's slots. */
function linesIn({ slots }: Slide): readonly (readonly Inline[])[] {
  return Object.values(slots).flatMap((slot): readonly (readonly Inline[])[] => {
    if (slot.kind === 'text') return slot.paragraphs.map(({ children }) => children);
    if (slot.kind === 'steps')
      return slot.items.flatMap(({ title, text }) => [...title, ...text].map((one) => one.children));
    if (slot.kind !== 'table') return [];
    return slot.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== '').map((text) => [{ text }]));
  });
}

/** Whether a text stands in another, cut at no letter of a word. */
function isSaid(line: string, text: string): boolean {
  const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{Script=Latin}\p{N}]/u.test(letter);
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
    const isCut = (one: number, other: number) => isLetter(text[one]) && isLetter(text[other]);
    if (!isCut(at - 1, at) && !isCut(at + line.length - 1, at + line.length)) return true;
  }
  return false;
}

/** Whether a line is a heading and a sentence of the plan, or the title of one of its sections. */
function isNamed(line: string, plan: string, { language, plan: { sections } }: Project): boolean {
  if (sections.some(({ kind, title }) => (title || words[language].sections[kind].title).endsWith(line))) return true;
  const [name = '', ...rest] = line.split(/: |：/);
  return isSaid(name, plan) && isSaid(rest.join(': '), plan);
}
