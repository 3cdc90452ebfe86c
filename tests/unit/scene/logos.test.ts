import { describe, expect, it } from 'vitest';
import { type DeckMode, type LayoutId, projectSchema, type ThemeId, themeIds } from '#shared/project';
import { buildPage, buildScene, sceneLayouts } from '#shared/scene';
import { demoAssets, demoProject } from '../../fixtures/demo-project';
import { fileBytes, sampleContent } from '../files/sample';

const [first = '', second = ''] = [...demoAssets().keys()];

function projectWith(
  company: { logo: string; logoDark?: string },
  theme: ThemeId = 'ledger',
  mode: DeckMode = 'light',
) {
  const project = demoProject('en');
  return { ...project, company: { ...project.company, ...company }, deck: { ...project.deck, theme, mode } };
}

/** The logo that a page shows; null where it shows none. */
function shownOn(project: ReturnType<typeof projectWith>, layout: LayoutId): string | null {
  const slide = { id: 's', kind: 'custom', layout, hidden: false, slots: {}, notes: '' } as const;
  const logo = buildPage(project, slide, 1).elements.find(({ id }) => id === 'logo');
  return logo?.kind === 'image' ? logo.asset : null;
}

const both = { logo: first, logoDark: second };

describe('the logo for dark pages', () => {
  it.each(themeIds)('stands on dark paper and the first on light, in %s', (theme) => {
    expect(shownOn(projectWith(both, theme, 'light'), 'cover')).toBe(theme === 'blueprint' ? second : first);
    expect(shownOn(projectWith(both, theme, 'dark'), 'cover')).toBe(second);
  });

  it('stands on a dark band of a light deck, and not on a light one', () => {
    expect(shownOn(projectWith(both, 'ledger'), 'cover-dark')).toBe(second);
    const yellow = projectWith(both, 'swiss');
    expect(shownOn({ ...yellow, deck: { ...yellow.deck, brand: '#FFF000' } }, 'cover-dark')).toBe(first);
  });

  it('stands on pages of a theme that shows a logo on each', () => {
    expect(shownOn(projectWith(both, 'atrium', 'dark'), 'title-body')).toBe(second);
    expect(shownOn(projectWith(both, 'atrium', 'light'), 'title-body')).toBe(first);
  });

  it.each([{ logo: first }, { logo: first, logoDark: '' }, { logo: first, logoDark: 'constructor' }])(
    'is the first where there is none: %o',
    (company) => {
      expect(shownOn(projectWith(company, 'ledger', 'dark'), 'cover')).toBe(first);
    },
  );

  it('never stands on light paper alone, where nobody could see it', () => {
    expect(shownOn(projectWith({ logo: '', logoDark: second }, 'swiss', 'light'), 'cover')).toBeNull();
    expect(shownOn(projectWith({ logo: '', logoDark: second }, 'swiss', 'dark'), 'cover')).toBe(second);
  });

  it('is on the layouts too, which PowerPoint paints it from', () => {
    const layouts = sceneLayouts(projectWith(both, 'atrium', 'dark'));
    const assets = layouts.flatMap(({ decorations }) =>
      decorations.flatMap((one) => (one.kind === 'image' && one.id === 'logo' ? [one.asset] : [])),
    );
    expect(new Set(assets)).toEqual(new Set([second]));
    expect(buildScene(projectWith(both)).pages.length).toBeGreaterThan(0);
  });

  it('is part of the format and refuses what is no text', () => {
    expect(projectSchema.safeParse(projectWith(both)).success).toBe(true);
    const wrong = { ...projectWith(both), company: { ...projectWith(both).company, logoDark: 7 } };
    expect(projectSchema.safeParse(wrong).success).toBe(false);
  });

  it('keeps its picture in the file', () => {
    const content = sampleContent();
    const used = JSON.stringify({ ...content.project, assets: {} });
    const unused = [...content.assets.keys()].find((key) => !used.includes(key)) ?? second;
    const asset = content.project.assets[unused] ?? content.project.assets[second];
    const project = {
      ...content.project,
      deck: { ...content.project.deck, slides: [] },
      company: { ...content.project.company, logo: '', logoDark: unused },
      assets: { [unused]: asset as NonNullable<typeof asset> },
    };
    expect(Buffer.from(fileBytes({ ...content, project })).includes(Buffer.from(`assets/${unused}`))).toBe(true);
  });
});
