import type { IdSource } from '#shared/base';
import { slideFindings } from '#shared/checks';
import { layouts } from '#shared/deck';
import type { LayoutId, Project, Slide, Slot } from '#shared/project';
import { buildPage, isEmptySlot, projectSlot } from '#shared/scene';
import type { Part } from './material';
import { areNamed, linesOf, type Point, pointsOf } from './points';
import type { Sentence } from './sentences';
import { leastNamed, mostNamed, namedSlot, pictureSlot, tableSlots } from './slot-makers';
import { titleFor } from './title';

/** A blank slide and what of the plan it is made from. */
export interface Wanted {
  readonly project: Project;
  readonly slide: Slide;
  readonly parts: readonly Part[];
  readonly sectionTitle: string;
  readonly newId: IdSource;
}

export interface Composed {
  readonly slide: Slide;
  /** Sentences, tables and pictures of the parts that stand on it. */
  readonly used: ReadonlySet<object>;
}

/** What may stand on a slide beside its title, fuller ones first. */
interface Filling {
  readonly layout: LayoutId;
  readonly slots: Readonly<Record<string, Slot>>;
  readonly used: readonly object[];
}

/** Layouts in which a text alone looks whole. Others leave a hole where a table, steps or people are meant to be, or set it small. */
const textAlone: ReadonlySet<LayoutId> = new Set<LayoutId>([
  'title-body',
  'two-columns',
  'three-columns',
  'image-text',
  'image-left',
  'image-full',
]);
/** Layouts whose parts stand beside each other as they come. */
const named: ReadonlySet<LayoutId> = new Set<LayoutId>(['points', 'process']);

/**
 * Makes a slide of parts of the plan: its title and what of them fits below it. What the project fills by itself stays empty, so that it follows
 * the project. Null where nothing can be made of them.
 */
export function composeSlide(wanted: Wanted): Composed | null {
  if (givesContent(wanted)) return titled(wanted, wanted.slide, {});
  for (const make of fillingsFor(wanted)) {
    const composed = make();
    if (composed) return composed;
  }
  return titled(wanted, { ...wanted.slide, layout: 'statement' }, {}, true);
}

/** Whether the project has figures, a table, a chart or people for the slide. */
export function givesContent({ project, slide }: Pick<Wanted, 'project' | 'slide'>): boolean {
  return layouts[slide.layout].slots.some(({ name, role }) => {
    if (role === 'team') return project.team.some(({ state }) => state !== 'to-hire');
    return role !== 'title' && role !== 'caption' && projectSlot(project, slide, name) !== null;
  });
}

/** A slide with its title, if it needs one of the plan and one fits. */
function titled(wanted: Wanted, slide: Slide, filling: Partial<Filling>, mustSay = false): Composed | null {
  const own = projectSlot(wanted.project, slide, 'title') !== null;
  const title = own ? null : titleFor(wanted.project, slide, wanted.parts, wanted.sectionTitle);
  if (!title || (mustSay && !title.said)) return null;
  const slots: Slide['slots'] = { title: { kind: 'text', paragraphs: [title.paragraph] }, ...filling.slots };
  return { slide: { ...slide, slots }, used: new Set([...(title.said ? [title.said] : []), ...(filling.used ?? [])]) };
}

function fillingsFor(wanted: Wanted): readonly (() => Composed | null)[] {
  const { slide, parts } = wanted;
  const { layout } = slide;
  const slots = new Set(layouts[layout].slots.map(({ name }) => name));
  const hasTable = parts.some(({ material }) => material.tables.length > 0);
  const hasList = parts.some(({ material }) => material.points.length > 1);
  const table = () => withTable(wanted, slots.has('table') ? layout : 'table');
  const points = () => withNamed(wanted, named.has(layout) ? layout : 'points');
  // Beside a place for a picture a text has all of the page until there is one.
  const plain = slots.has('image') ? 'image-text' : 'title-body';
  const text = () => withText(wanted, textAlone.has(layout) ? layout : plain);
  if (layout === 'statement') return [() => withStatement(wanted), text, table];
  if (slots.has('table')) return [table, text];
  if (slots.has('image')) return [() => withPicture(wanted, layout), text, table];
  if (slots.has('steps')) return [points, ...(hasTable && !hasList ? [table] : []), text, table];
  return hasTable && !hasList ? [table, text] : [text, table];
}

/** The fullest filling that the slide bears with its title. */
function fullest(
  wanted: Wanted,
  layout: LayoutId,
  fillings: (said: Sentence | null) => readonly Filling[],
): Composed | null {
  const blank = { ...wanted.slide, layout };
  const title = titleFor(wanted.project, blank, wanted.parts, wanted.sectionTitle);
  if (!title) return null;
  const tried = fillings(title.said).map((filling) => titled(wanted, blank, filling));
  return tried.find((composed) => composed !== null && isSound(wanted.project, composed.slide)) ?? null;
}

/** Whether nothing overflows and nobody has to read too much; and that it holds what was put into it. */
export function isSound(project: Project, slide: Slide): boolean {
  const page = buildPage(project, slide, 1);
  const isFull = Object.values(slide.slots).every((slot) => !isEmptySlot(slot));
  return isFull && !slideFindings(slide, page).some(({ kind }) => kind !== 'image-alt');
}

/** All points, then one less, down to `least`. */
function fewer(points: readonly Point[], least: number, make: (some: readonly Point[]) => Filling): readonly Filling[] {
  const counts = Array.from({ length: Math.max(points.length - least + 1, 0) }, (_, less) => points.length - less);
  return counts.map((count) => make(points.slice(0, count)));
}

function withText(wanted: Wanted, layout: LayoutId, more: Partial<Filling> = {}): Composed | null {
  return fullest(wanted, layout, (said) =>
    fewer(pointsOf(wanted.parts, said, wanted.project.language), 1, (points) => ({
      layout,
      slots: { body: { kind: 'text', paragraphs: linesOf(points) }, ...more.slots },
      used: [...points.flatMap(({ used }) => used), ...(more.used ?? [])],
    })),
  );
}

/** One claim, and what it rests on. */
function withStatement(wanted: Wanted): Composed | null {
  return fullest(wanted, 'statement', (said) => {
    const points = pointsOf(wanted.parts, said, wanted.project.language);
    return said ? fewer(points.slice(0, 1), 1, (some) => textFilling('statement', some)) : [];
  });
}

function textFilling(layout: LayoutId, points: readonly Point[]): Filling {
  const body: Slot = { kind: 'text', paragraphs: linesOf(points) };
  return { layout, slots: { body }, used: points.flatMap(({ used }) => used) };
}

function withNamed(wanted: Wanted, layout: LayoutId): Composed | null {
  return fullest(wanted, layout, (said) => {
    const points = pointsOf(wanted.parts, said, wanted.project.language).slice(0, mostNamed);
    if (!areNamed(points)) return [];
    return fewer(points, leastNamed, (some) => ({
      layout,
      slots: { steps: namedSlot(some, wanted.newId) },
      used: some.flatMap(({ used }) => used),
    }));
  });
}

function withTable(wanted: Wanted, layout: LayoutId): Composed | null {
  const tables = wanted.parts.flatMap(({ material }) => material.tables);
  return fullest(wanted, layout, () =>
    tables.flatMap((block) =>
      tableSlots(block, wanted.newId).map((table) => ({ layout, slots: { table }, used: [block] })),
    ),
  );
}

function withPicture(wanted: Wanted, layout: LayoutId): Composed | null {
  const [picture] = wanted.parts.flatMap(({ material }) => material.pictures);
  if (!picture || !Object.hasOwn(wanted.project.assets, picture.asset)) return null;
  const filling: Partial<Filling> = { slots: { image: pictureSlot(picture) }, used: [picture] };
  return (
    withText(wanted, layout, filling) ?? fullest(wanted, layout, () => [{ layout, slots: {}, used: [], ...filling }])
  );
}
