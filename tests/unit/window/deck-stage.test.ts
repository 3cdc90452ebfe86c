import { describe, expect, it } from 'vitest';
import { inkOf, overlap, promptLook, type StageSlot, stageSlots } from '#renderer/deck/places';
import { documentLanguages, seededIds, seededRandom } from '#shared/base';
import { layouts, sampleParts, sampleSlide } from '#shared/deck';
import type { ScenePage, SceneTheme } from '#shared/page';
import { deckModes, type LayoutId, layoutIds, type Project, type Slide, themeIds } from '#shared/project';
import { buildPage, contrast, sampledPage, sceneLayouts, sceneTheme, shownSlide } from '#shared/scene';
import { blankProject } from '#shared/starter';

/** Places that are extras of their layouts: they may give way to what is there. */
const extras: ReadonlySet<string> = new Set(['title', 'subtitle', 'body', 'caption']);
const isMain = (layout: LayoutId, name: string) =>
  !extras.has(name) && !(name === 'image' && (layout === 'cover' || layout === 'quote')) && name !== 'team';

function slideWith(layout: LayoutId, names: readonly string[], language: Project['language']): Slide {
  const sample = sampleSlide(layout, language);
  return {
    ...sample,
    slots: Object.fromEntries(Object.entries(sample.slots).filter(([name]) => names.includes(name))),
  };
}

/** Nothing filled, one place filled, all but one. */
function states(layout: LayoutId): readonly (readonly string[])[] {
  const names = layouts[layout].slots.map(({ name }) => name);
  return [[], ...names.map((name) => [name]), ...names.map((name) => names.filter((other) => other !== name))];
}

interface Staged {
  readonly page: ScenePage;
  readonly slots: readonly StageSlot[];
}

const known = new Map<Project, ReturnType<typeof sceneLayouts>>();

function layoutsOf(project: Project) {
  const layouts = known.get(project) ?? sceneLayouts(project);
  known.set(project, layouts);
  return layouts;
}

function staged(project: Project, own: Slide): Staged {
  const page = buildPage(project, own, 3, { keepLayout: true });
  const sampled = sampledPage(project, own, 3);
  return { page, slots: stageSlots(shownSlide(project, own), { page, sampled }, layoutsOf(project), null) };
}

/** The colour of the page at a point below its texts; null on a picture. */
function groundAt(page: ScenePage, theme: SceneTheme, x: number, y: number): string | null {
  const below = page.elements.filter(({ kind, frame }) => {
    const isIn = x >= frame.x && x <= frame.x + frame.w && y >= frame.y && y <= frame.y + frame.h;
    return isIn && (kind === 'shape' || kind === 'image');
  });
  const top = below.findLast((element) => element.kind === 'image' || (element.kind === 'shape' && element.fill));
  if (top?.kind === 'image') return null;
  return theme.colors[top?.kind === 'shape' && top.fill ? top.fill : page.background];
}

function leastContrast({ page }: Staged, slot: StageSlot, theme: SceneTheme): number {
  const { ink, ground } = promptLook(slot, page, theme);
  if (ground) return contrast(ink, ground);
  const { x, y, w, h } = slot.frame;
  const parts = [0.02, 0.25, 0.5, 0.75, 0.98];
  const grounds = parts.flatMap((across) => parts.map((down) => groundAt(page, theme, x + across * w, y + down * h)));
  return Math.min(...grounds.map((at) => (at ? contrast(ink, at) : 0)));
}

describe.each(documentLanguages)('SC35: the stage of a deck in %s', (language) => {
  const blank = blankProject({ round: 'seed', language, newId: seededIds(seededRandom(3)) });
  const { assets } = sampleParts(language);

  describe.each(themeIds)('in %s', (theme) => {
    // All themes with nothing filled in; with places filled in, the plainest and the one with most layouts of its own: building pages takes time.
    const isWhole = theme === 'ledger' || (language === 'en' && theme === 'folio');
    it.each(deckModes)('points at empty places apart from each other and legibly, on %s paper', (mode) => {
      for (const brand of ['', '#FFF000']) {
        const project: Project = { ...blank, assets, deck: { ...blank.deck, theme, mode, brand } };
        const look = sceneTheme(project);
        for (const layout of layoutIds)
          for (const names of isWhole && mode === 'light' && brand === '' ? states(layout) : [[]]) {
            const stage = staged(project, slideWith(layout, names, language));
            const where = `${layout} with ${names.join(', ') || 'nothing'}`;
            const empty = stage.slots.filter(({ isEmpty }) => isEmpty);
            const ink = stage.page.elements.filter(({ kind }) => kind === 'text').map(inkOf);
            for (const [at, slot] of empty.entries()) {
              const prompt = `${where}: ${slot.name}`;
              expect(
                empty.slice(at + 1).filter((other) => overlap(slot.frame, other.frame)),
                prompt,
              ).toEqual([]);
              expect(
                ink.filter((other) => overlap(slot.frame, other)),
                prompt,
              ).toEqual([]);
              expect(leastContrast(stage, slot, look), prompt).toBeGreaterThanOrEqual(4.5);
              expect(slot.frame.h, prompt).toBeGreaterThanOrEqual(12);
            }
          }
      }
    });

    if (isWhole)
      it('keeps the layout and the room of what it lives from, whatever is filled in', () => {
        const project: Project = { ...blank, assets, deck: { ...blank.deck, theme } };
        for (const layout of layoutIds)
          for (const names of states(layout)) {
            const { page, slots } = staged(project, slideWith(layout, names, language));
            expect(page.layout).toBe(layout);
            const missing = layouts[layout].slots.filter(({ name }) => isMain(layout, name) && !names.includes(name));
            const shown = slots.map(({ name }) => name);
            expect(shown, `${layout} with ${names.join(', ')}`).toEqual(
              expect.arrayContaining(missing.map(({ name }) => name)),
            );
          }
      });
  });
});

describe('a page that leaves', () => {
  it('still gives the room of an empty picture away', () => {
    const project = blankProject({ round: 'seed', language: 'en', newId: seededIds(seededRandom(3)) });
    const slide = slideWith('image-text', ['title', 'body'], 'en');
    expect(buildPage(project, slide, 1).layout).toBe('title-body');
    expect(buildPage(project, slide, 1, { keepLayout: true }).layout).toBe('image-text');
  });
});
