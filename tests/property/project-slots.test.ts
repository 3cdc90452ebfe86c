import { describe, expect, it } from 'vitest';
import { layouts } from '#shared/deck';
import { layoutIds, type Project, projectSchema, type Slide, slideKinds } from '#shared/project';
import { buildPage, isEmptySlot, projectSlot, shownSlide } from '#shared/scene';
import { generatedProjects } from '../support/generated-projects';

/** Every kind in every layout, with nothing written into it. */
const bare = slideKinds.flatMap((kind) =>
  layoutIds.map((layout): Slide => ({ id: `${kind}-${layout}`, kind, layout, hidden: false, slots: {}, notes: '' })),
);

const { projects } = await generatedProjects(8, 20_261_129);

describe('what a project gives its slides', () => {
  it.each([...projects])('%s: fits the slots that it is for, and the file', (_, project) => {
    for (const slide of bare) {
      for (const { name, accepts } of layouts[slide.layout].slots) {
        const given = projectSlot(project, slide, name);
        if (!given) continue;
        expect(accepts).toContain(given.kind);
        expect(isEmptySlot(given)).toBe(false);
      }
    }
    const slides = bare.map((slide) => shownSlide(project, slide));
    const written: Project = { ...project, deck: { ...project.deck, slides } };
    expect(projectSchema.safeParse(written).success).toBe(true);
  });

  it.each([...projects].slice(0, 2))('%s: stands on pages as it would if it were written there', (_, project) => {
    // Layouts that a round begins its slides in, and those that say more than text.
    for (const slide of bare.filter(({ kind }, at) => kind !== 'custom' && at % 7 === 0)) {
      const written = shownSlide(project, slide);
      if (written !== slide) expect(buildPage(project, slide, 1)).toEqual(buildPage(project, written, 1));
    }
  });
});
