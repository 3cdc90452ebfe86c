import { describe, expect, it } from 'vitest';
import { projectFromJson } from '#main/files';
import { AppFailure } from '#shared/base';
import { applyPatches, formatVersion, type Path, type Project, projectSchema } from '#shared/project';
import { sampleContent } from './sample';

const demo = sampleContent().project;
const chartSlot = {
  kind: 'chart' as const,
  type: 'column' as const,
  unit: 'count' as const,
  currency: 'CNY' as const,
  categories: ['2026'],
  series: [{ name: 'pilots', values: [3] }],
  emphasis: -1,
  totals: [],
  ends: { left: '', right: '', bottom: '', top: '' },
  alt: '',
};
const titleSlot = { kind: 'text' as const, paragraphs: [], look: { size: 1, align: 'center', color: 'accent' } };
const written = {
  id: 'written',
  kind: 'custom' as const,
  title: 'Written',
  hidden: false,
  done: false,
  body: [{ type: 'paragraph' as const, children: [{ text: 'Known.' }] }],
};
const [firstSlide, ...otherSlides] = demo.deck.slides;
const project = {
  ...demo,
  plan: { ...demo.plan, sections: [written, ...demo.plan.sections] },
  deck: { ...demo.deck, slides: [{ ...firstSlide, slots: { chart: chartSlot, title: titleSlot } }, ...otherSlides] },
} as Project;

/** The demo project with a word at a place that no program of this format writes. */
function withWord(path: Path, word: unknown, base: Project = project): Project {
  return applyPatches(base, [{ op: 'set', path, value: word }]).value;
}

const body: Path = ['plan', 'sections', 0, 'body', 0];
const table = project.deck.slides.findIndex(({ slots }) => slots.table?.kind === 'table');

function refusalOf(json: unknown) {
  try {
    projectFromJson(json, 'x');
    return null;
  } catch (error) {
    if (error instanceof AppFailure) return error.error;
    throw error;
  }
}

describe('words of a newer program', () => {
  it.each([
    ['a layout', ['deck', 'slides', 1, 'layout'], 'mind-map'],
    ['a kind of slide', ['deck', 'slides', 1, 'kind'], 'metaverse'],
    ['a slot', ['deck', 'slides', table, 'slots', 'table', 'kind'], 'pivot'],
    ['a chart', ['deck', 'slides', 0, 'slots', 'chart', 'type'], 'sankey'],
    ['a side that text stands at', ['deck', 'slides', 0, 'slots', 'title', 'look', 'align'], 'justify'],
    ['a colour of text', ['deck', 'slides', 0, 'slots', 'title', 'look', 'color'], 'neon'],
    ['a block', [...body, 'type'], 'poll'],
    ['an inline', [...body, 'children', 0, 'type'], 'footnote'],
    ['a level', body, 'heading'],
    ['a section', ['plan', 'sections', 0, 'kind'], 'moonshot'],
    ['a theme', ['deck', 'theme'], 'aurora'],
    ['a mode', ['deck', 'mode'], 'sepia'],
  ] as [string, Path, string][])('F19 have a note in their place: %s', (name, path, word) => {
    const isLevel = name === 'a level';
    const heading = { type: 'heading', level: 3, children: [{ text: 'Third' }] };
    const json = withWord(path, isLevel ? heading : word);
    const before = structuredClone(json);
    const read = projectFromJson(json, 'x');
    const place = isLevel ? [...path, 'level'] : path;
    expect(read).toMatchObject({ isNewer: true, newerWords: [{ place: place.join('/'), word: isLevel ? '3' : word }] });
    expect(projectSchema.safeParse(read.project).success).toBe(true);
    expect(json).toEqual(before);
    const shown = JSON.stringify(read.project);
    if (path.includes('slots') || path.includes('body') || path.includes('layout'))
      expect(shown).toContain(`does not know “${isLevel ? 3 : word}”`);
    expect(shown).not.toContain(`"${word}"${isLevel ? ',"level":3' : ''}`);
  });

  it('F19 leave all that is known as it is', () => {
    const read = projectFromJson(withWord(['deck', 'slides', 1, 'layout'], 'mind-map'), 'x').project;
    const { slides } = project.deck;
    expect(read).toEqual({
      ...project,
      deck: { ...project.deck, mode: project.deck.mode, slides: slides.with(1, read.deck.slides[1] as never) },
    });
    expect(read.deck.slides[1]).toMatchObject({ id: slides[1]?.id, notes: slides[1]?.notes });
  });

  it.each([
    ['a currency', ['raise', 'currency'], 'XAU'],
    ['an instrument', ['raise', 'instrument'], 'token'],
    ['a member’s state', ['team', 0, 'state'], 'robot'],
    ['a language', ['language'], 'fr'],
  ] as [string, Path, string][])('F19 that figures and facts follow from are refused by name: %s', (_, path, word) => {
    expect(refusalOf(withWord(path, word))).toEqual({
      code: 'project.newerWord',
      params: { path: 'x', place: path.join('/'), word },
    });
  });

  it.each([3, -3, 0.5, '1', null])('F19 leave no way for a size of text that is none: %j', (size) => {
    const look = ['deck', 'slides', 0, 'slots', 'title', 'look'];
    expect(refusalOf(withWord([...look, 'size'], size))?.code).toBe('project.invalid');
    expect(refusalOf(withWord(look, size))?.code).toBe('project.invalid');
    expect(refusalOf(withWord([...look, 'color'], '#FF0000'))?.code ?? 'a note in its place').toBe(
      'a note in its place',
    );
  });

  it('F19 in a newer format are read in the same way; what does not fit for another reason is refused as before', () => {
    const newer = { ...withWord(['deck', 'slides', 1, 'layout'], 'mind-map'), formatVersion: formatVersion + 1 };
    expect(projectFromJson(newer, 'x')).toMatchObject({ isNewer: true, foundFormat: formatVersion + 1 });
    expect(refusalOf(withWord(['title'], 7, newer as Project))?.code).toBe('project.tooNew');
    expect(refusalOf(withWord(['title'], 7, { ...newer, formatVersion } as Project))?.code).toBe('project.invalid');
  });
});
