import { layouts, type SlotRole, sampleParts, sampleSlide } from '#shared/deck';
import { placeholderSlot, type SceneElement, type ScenePage } from '#shared/page';
import type { LayoutId, Project, Slide } from '#shared/project';
import { designOf, themeOn } from './designs';
import { isEmptySlot, isLeftEmpty } from './empty-slot';
import { type PageContent, pageContent } from './page-content';
import { shownSlot } from './project-slots/project-slot';
import { plainSlideText } from './slide-text';

export interface PageOptions {
  /**
   * For an editor: the slide's own layout whatever is missing in it, and what it lives from (a picture, a chart, a second column)
   * keeps its room while it is empty.
   */
  readonly keepLayout?: boolean;
}

/**
 * One slide as a page. `number` is what its slide number shows. Pure and cheap enough for every keystroke. Unless its layout is
 * kept, a slide whose layout lives from content that it does not have yet (a second column, a picture) is laid out as title and text, and its
 * page says so in `layout`.
 */
export function buildPage(
  project: Project,
  slide: Slide,
  number: number,
  { keepLayout = false }: PageOptions = {},
): ScenePage {
  const page = pageContent(project, slide, number);
  if (!keepLayout) return composed(page, effectiveLayout(page));
  const own = composed(page, slide.layout);
  const waiting = emptySlots(project, slide).filter((name) => isMain(slide, name) && !isWantedEmpty(slide, name));
  if (waiting.length === 0) return own;
  const known = new Set(own.elements.map(({ id }) => id));
  const { elements } = withSamples(project, slide, number, waiting);
  const isOwn = (element: SceneElement) => {
    const slot = placeholderSlot(element);
    return known.has(element.id) && !(slot !== null && waiting.includes(slot));
  };
  return { ...own, elements: elements.filter(isOwn) };
}

/**
 * The slide with a sample in each place that is empty, in its own layout: where an editor points at what could be filled in. No two places lie
 * over each other, for a layout keeps what it shows apart.
 */
export function sampledPage(project: Project, slide: Slide, number: number): ScenePage {
  return withSamples(project, slide, number, emptySlots(project, slide));
}

function composed(content: PageContent, layout: LayoutId): ScenePage {
  const { slide } = content;
  const page = { ...content, theme: themeOn(content.theme, layout) };
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

const mainRoles: ReadonlySet<SlotRole> = new Set(['image', 'chart', 'table', 'metrics', 'steps', 'logos', 'team']);
/** Here a picture is an extra: a logo, a portrait. */
const doWithoutPicture: ReadonlySet<LayoutId> = new Set(['cover', 'quote']);

/** Whether a layout lives from a slot; remarks, sources and the like are extras that it makes room for when they are there. */
function isMain({ layout }: Slide, name: string): boolean {
  const { slots } = layouts[layout];
  const role = slots.find((slot) => slot.name === name)?.role;
  if (role === 'image' && doWithoutPicture.has(layout)) return false;
  const isColumn = role === 'body' && slots.some((slot) => slot.name === 'body2');
  return isColumn || (role !== undefined && mainRoles.has(role));
}

function emptySlots(project: Project, slide: Slide): readonly string[] {
  return layouts[slide.layout].slots.flatMap(({ name, role }) => {
    const shown = shownSlot(project, slide, name);
    if (role === 'team') return project.team.length === 0 ? [name] : [];
    return !shown || isEmptySlot(shown) ? [name] : [];
  });
}

function isWantedEmpty(slide: Slide, name: string): boolean {
  const slot = Object.hasOwn(slide.slots, name) ? slide.slots[name] : undefined;
  return slot !== undefined && isLeftEmpty(slot);
}

/** The page with samples in some of its slots. */
function withSamples(project: Project, slide: Slide, number: number, names: readonly string[]): ScenePage {
  const { team, assets } = sampleParts(project.language);
  const { slots } = sampleSlide(slide.layout, project.language);
  const samples = Object.fromEntries(names.flatMap((name) => (slots[name] ? [[name, slots[name]] as const] : [])));
  const shown: Project = {
    ...project,
    team: names.includes('team') ? [...team] : project.team,
    assets: { ...project.assets, ...assets },
  };
  return composed(pageContent(shown, { ...slide, slots: { ...slide.slots, ...samples } }, number), slide.layout);
}
