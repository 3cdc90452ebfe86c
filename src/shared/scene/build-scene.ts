import { slideHeightPt, slideWidthPt } from '#shared/page';
import { layoutIds, type Project, type Slide } from '#shared/project';
import { buildPage } from './build-page';
import { designOf, themeOn } from './designs';
import { partName, placeholderOf } from './fit-text';
import { lineHeightOf } from './lay-text';
import { pageContent, translatorOf } from './page-content';
import { sceneTheme } from './themes/theme-of';
import type { Scene, SceneLayout, ScenePlaceholder } from './types';

/** The whole deck as pages. Hidden slides are among them, flagged, and count: as in office programs. */
export function buildScene(project: Project): Scene {
  const pages = project.deck.slides.map((slide, index) => buildPage(project, slide, index + 1));
  return {
    title: project.title,
    author: project.company.contactName.trim() || project.company.name.trim(),
    language: project.language,
    widthPt: slideWidthPt,
    heightPt: slideHeightPt,
    theme: sceneTheme(project),
    layouts: sceneLayouts(project),
    pages,
    ...(project.plan.paper ? { paper: project.plan.paper } : {}),
  };
}

const noSlide: Slide = { id: 'layout', kind: 'custom', layout: 'title-body', hidden: false, slots: {}, notes: '' };

/** The theme's layouts with their decorations and empty places. */
export function sceneLayouts(project: Project): readonly SceneLayout[] {
  const { t } = translatorOf(project.language);
  const content = pageContent(project, noSlide, 1);
  return layoutIds.map((layout) => {
    const page = { ...content, theme: themeOn(content.theme, layout) };
    const design = designOf(page.theme, layout);
    return {
      layout,
      name: t(`document.layouts.${layout}`),
      background: design.background,
      decorations: design.decorate(page),
      rooms: design.rooms ?? {},
      placeholders: design.places.map((place): ScenePlaceholder => {
        const placeholder = placeholderOf(place) as ScenePlaceholder['placeholder'];
        const base = { placeholder, name: page.word(partName(place.slot)), frame: place.frame };
        if (!place.text) return { ...base, text: null };
        const { sizesPt, use, ...look } = place.text;
        const sizePt = sizesPt[0] ?? 14;
        return { ...base, text: { ...look, sizePt, lineHeightPt: lineHeightOf(sizePt, use, page) } };
      }),
    };
  });
}
