import { describe, expect, it } from 'vitest';
import { isEmptyPage, paragraphsOf, type ScenePage, textOf } from '#shared/page';
import { layoutIds, type Project, type Slide } from '#shared/project';
import { buildPage, leavingScene, sceneOf } from '#shared/scene';
import { filledProject } from '../../fixtures/filled-project';

const project = filledProject('en');
const slideOf = (layout: Slide['layout'], slots: Slide['slots'] = {}): Slide => ({
  id: layout,
  kind: 'problem',
  layout,
  hidden: false,
  slots,
  notes: 'Said, not shown',
});
const title: Slide['slots'][string] = {
  kind: 'text',
  paragraphs: [{ type: 'paragraph', level: 0, list: 'none', children: [{ text: 'A title' }] }],
};
const numberOn = ({ elements }: ScenePage) =>
  elements.filter(({ placeholder }) => placeholder?.role === 'number').map((one) => textOf(paragraphsOf(one)));

describe('a page', () => {
  it.each(layoutIds)('of the layout %s is empty until something stands on it', (layout) => {
    const bare: Project = { ...project, team: [] };
    expect(isEmptyPage(buildPage(bare, slideOf(layout), 1))).toBe(true);
    expect(isEmptyPage(buildPage(bare, slideOf(layout, { title }), 1))).toBe(false);
  });
});

describe('a scene that leaves', () => {
  it('has no empty pages, and numbers without them', () => {
    const { pages } = leavingScene(project, false);
    expect(pages.length).toBeLessThan(project.deck.slides.length);
    expect(pages.some(isEmptyPage)).toBe(false);
    for (const [at, page] of pages.entries()) for (const number of numberOn(page)) expect(number).toBe(String(at + 1));
    const order = project.deck.slides.map(({ id }) => id).filter((id) => pages.some(({ slideId }) => slideId === id));
    expect(pages.map(({ slideId }) => slideId)).toEqual(order);
  });

  it('has all pages where they are kept, and where nothing would be left to see', () => {
    expect(leavingScene(project, true)).toBe(sceneOf(project));
    const hidden = project.deck.slides.map((slide) => ({ ...slide, hidden: slide.kind !== 'problem' }));
    const unseen = { ...project, deck: { ...project.deck, slides: hidden } };
    expect(leavingScene(unseen, false)).toBe(sceneOf(unseen));
  });
});
