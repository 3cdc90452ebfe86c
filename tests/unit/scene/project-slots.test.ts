import { describe, expect, it } from 'vitest';
import { documentLanguages, seededIds, seededRandom } from '#shared/base';
import { layouts, sampleSlide } from '#shared/deck';
import { chartWithFacts, factResolverOf, factsOf, resolveInParagraphs } from '#shared/facts';
import { inlineText } from '#shared/plan';
import {
  layoutIds,
  type Project,
  projectSchema,
  type Slide,
  type SlideParagraph,
  type Slot,
  slideKinds,
} from '#shared/project';
import { buildPage, buildScene, isEmptySlot, leftEmpty, projectSlot, shownSlide, shownSlot } from '#shared/scene';
import { blankProject } from '#shared/starter';
import { filledProject } from '../../fixtures/filled-project';
import { casesOfParts, expectPart, partOf, titled } from '../../support/case-files';
import { exampleProjects } from '../../support/generated-projects';

/** `slide` names a kind and a layout; the languages say what its empty slots show of a project that has written everything elsewhere. */
const cases = casesOfParts('project-slots', 'slide', ...documentLanguages);

const slideOf = (kind: Slide['kind'], layout: Slide['layout'], slots: Slide['slots'] = {}): Slide => ({
  id: 'slide',
  kind,
  layout,
  hidden: false,
  slots,
  notes: '',
});

function caseSlide(name: string): Slide {
  const [kind, layout] = name.split(' ');
  return slideOf(
    slideKinds.find((one) => one === kind) ?? 'custom',
    layoutIds.find((one) => one === layout) ?? 'section',
  );
}

/** The slots of a slide with what the project gives them, a line each. */
function told(project: Project, slide: Slide): string {
  return layouts[slide.layout].slots
    .flatMap(({ name }) => {
      const slot = projectSlot(project, slide, name);
      return slot ? [`${name}:`, ...linesOf(project, slot).map((line) => `  ${line}`)] : [];
    })
    .join('\n');
}

function linesOf(project: Project, slot: Slot): readonly string[] {
  const resolve = factResolverOf(project);
  const text = (paragraphs: readonly SlideParagraph[]) =>
    resolveInParagraphs(paragraphs, resolve).map(
      ({ list, children }) => `${list === 'bullet' ? '- ' : ''}${inlineText(children)}`,
    );
  switch (slot.kind) {
    case 'text':
      return text(slot.paragraphs);
    case 'metrics':
      return slot.items.map(({ fact, value, label, note }) =>
        [fact ? `{${resolve({ name: fact })}}` : value, label, note].filter((part) => part !== '').join(' | '),
      );
    case 'steps':
      return slot.items.map(({ label, title, text: said }) =>
        [label, title, said].map((part) => text(part).join(' / ')).join(' | '),
      );
    case 'logos':
      return slot.items.map(({ name }) => name);
    case 'table':
      return slot.rows.map(({ cells, facts = [] }) =>
        cells.map((cell, at) => (facts[at] ? `{${resolve({ name: facts[at] })}}` : cell)).join(' | '),
      );
    case 'chart':
      return chartWithFacts(slot, factsOf(project)).series.map(
        ({ name, values }) =>
          `${slot.type} ${name}: ${slot.categories.map((category, at) => `${category} ${values[at]}`).join(', ')}`,
      );
    default:
      return [slot.kind];
  }
}

describe('empty slots of a slide', () => {
  it.each(titled(cases))('%s shows what the project knows', (_, one) => {
    const slide = caseSlide(partOf(one, 'slide'));
    for (const language of documentLanguages) expectPart(one, language, told(filledProject(language), slide));
  });

  it.each(titled(cases))('%s stays empty when the project has nothing', (_, one) => {
    const slide = caseSlide(partOf(one, 'slide'));
    const blank = blankProject({ round: 'a', language: 'en', newId: seededIds(seededRandom(1)) });
    expect(told(blank, slide)).toBe('');
    expect(shownSlide(blank, slide)).toBe(slide);
  });

  it('of every example fit on their pages', async () => {
    const { projects } = await exampleProjects();
    for (const [name, project] of projects) {
      const slides = project.deck.slides.map((slide) => ({ ...slide, slots: {} }));
      const { pages } = buildScene({ ...project, deck: { ...project.deck, slides } });
      const over = pages.flatMap(({ elements }, at) =>
        elements.flatMap((one) => ('overflows' in one && one.overflows ? `${slides[at]?.kind} ${one.id}` : [])),
      );
      expect(over, name).toEqual([]);
    }
  });

  it('follow what the project says, until their author writes something', () => {
    const project = filledProject('en');
    const cover = slideOf('cover', 'cover');
    const renamed = { ...project, company: { ...project.company, name: 'Scribe' } };
    expect(buildPage(project, cover, 1).title).toBe('Dictate');
    expect(buildPage(renamed, cover, 1).title).toBe('Scribe');
    const own: Slot = {
      kind: 'text',
      paragraphs: [{ type: 'paragraph', level: 0, list: 'none', children: [{ text: 'Our own words' }] }],
    };
    expect(buildPage(renamed, slideOf('cover', 'cover', { title: own }), 1).title).toBe('Our own words');
    expect(told(renamed, slideOf('cover', 'cover', { title: own }))).toContain('Scribe');
  });

  it('stay empty where their author wants it', () => {
    const project = filledProject('en');
    for (const { name } of layouts.ask.slots) {
      const given = projectSlot(project, slideOf('ask', 'ask'), name);
      if (!given) continue;
      const slide = slideOf('ask', 'ask', { [name]: leftEmpty(given) });
      expect(isEmptySlot(shownSlot(project, slide, name) as Slot)).toBe(true);
    }
  });

  it('show the same when what they show is written into them', () => {
    for (const language of documentLanguages) {
      const project = filledProject(language);
      for (const one of cases) {
        const slide = caseSlide(partOf(one, 'slide'));
        const written = shownSlide(project, slide);
        expect(buildPage(project, written, 1)).toEqual(buildPage(project, slide, 1));
        expect(projectSchema.safeParse({ ...project, deck: { ...project.deck, slides: [written] } }).success).toBe(
          true,
        );
      }
    }
  });

  it('do not say again in lines what their author has drawn', async () => {
    const { projects } = await exampleProjects();
    for (const project of projects.values())
      for (const slide of project.deck.slides) expect(shownSlide(project, slide)).toBe(slide);
  });

  it('say nothing of the growth of a market that has no size', () => {
    const project = filledProject('en');
    const { market } = blankProject({ round: 'seed', language: 'en', newId: seededIds(seededRandom(1)) });
    const grows = { ...project, market: { ...market, growthPercent: 8 } };
    expect(told(grows, slideOf('market', 'market'))).toBe('');
  });

  it('leave the samples alone by which layouts are chosen', () => {
    for (const language of documentLanguages) {
      for (const layout of layoutIds) {
        const sample = sampleSlide(layout, language);
        expect(shownSlide(filledProject(language), sample)).toBe(sample);
      }
    }
  });

  it('are the same object while nothing that they show has changed', () => {
    const project = filledProject('en');
    const slide = slideOf('ask', 'ask');
    const elsewhere = { ...project, title: 'Another title' };
    expect(projectSlot(elsewhere, slide, 'metrics')).toBe(projectSlot(project, slide, 'metrics'));
  });
});
