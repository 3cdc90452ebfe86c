import type { ScenePage } from '#shared/page';
import type { LayoutId, Project, Slide } from '#shared/project';
import { designOf } from './designs';
import { type PageContent, pageContent } from './page-content';
import { plainSlideText } from './slide-text';

/**
 * One slide as a page. `number` is what its slide number shows. Pure and cheap enough for every keystroke. A slide whose layout
 * lives from content that it does not have yet (a second column, a picture) is laid out as title and text, and its
 * page says so in `layout`.
 */
export function buildPage(project: Project, slide: Slide, number: number): ScenePage {
  const page = pageContent(project, slide, number);
  const layout = effectiveLayout(page);
  const design = designOf(page.theme, layout);
  return {
    slideId: slide.id,
    layout,
    hidden: slide.hidden,
    title: plainSlideText(page.text('title')).replaceAll(/\s+/g, ' ').trim(),
    background: design.background,
    elements: [...design.decorate(page), ...design.compose(page)],
    notes: slide.notes === '' ? [] : slide.notes.split(/\r\n|\r|\n/),
  };
}

/** Layouts of which nothing is left without a picture, and what shows all of their other slots. */
const withoutPicture: Partial<Record<LayoutId, LayoutId>> = {
  'image-text': 'title-body',
  'image-left': 'title-body',
  'image-full': 'title-body',
  'cover-picture': 'cover',
};

function effectiveLayout(page: PageContent): LayoutId {
  const { layout } = page.slide;
  const isEmpty = (slot: string) => page.text(slot).length === 0;
  if (layout === 'three-columns' && isEmpty('body3')) return isEmpty('body2') ? 'title-body' : 'two-columns';
  if (layout === 'two-columns' && isEmpty('body2')) return 'title-body';
  const plain = withoutPicture[layout];
  return plain && !page.picture('image') ? plain : layout;
}
