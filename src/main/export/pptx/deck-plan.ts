import type { Frame } from '#shared/deck';
import type { ColorRole, Scene, SceneElement, ScenePage, ScenePlaceholder, TextElement } from '#shared/scene';
import { commonLooks, designedLooks, type LevelLooks, mostFrequent } from './looks';

export type PlaceholderType = ScenePlaceholder['placeholder']['type'];

/** Whether a placeholder is set in the theme's font for headings. */
export function isHeading(type: PlaceholderType | undefined): boolean {
  return type === 'title' || type === 'ctrTitle';
}

/** A placeholder of a layout: where it stands and how its text looks unless a slide says otherwise. */
export interface PlannedSlot {
  readonly slot: string;
  readonly type: PlaceholderType;
  /** Ties a slide's shape to this one. The same slot has the same number in every layout. */
  readonly index: number;
  readonly name: string;
  readonly frame: Frame;
  readonly valign: TextElement['valign'];
  readonly levels: LevelLooks;
}

/** A layout as it will be written. */
export interface PlannedLayout {
  readonly number: number;
  readonly name: string;
  readonly background: ColorRole;
  readonly decorations: readonly SceneElement[];
  readonly slots: ReadonlyMap<string, PlannedSlot>;
}

/** The layouts of the file and which page has which. */
export interface DeckPlan {
  readonly layouts: readonly PlannedLayout[];
  readonly layoutOf: ReadonlyMap<ScenePage, PlannedLayout>;
}

/**
 * Plans the layouts: those of the theme, and for pages with texts that their layout has no place for (figures,
 * members of a team) a variant that has, shared by all pages with the same texts.
 */
export function planDeck(scene: Scene): DeckPlan {
  const indexOf = slotIndexes();
  const layouts: PlannedLayout[] = [];
  const add = (layout: Omit<PlannedLayout, 'number'>): PlannedLayout => {
    const planned = { ...layout, number: layouts.length + 1 };
    layouts.push(planned);
    return planned;
  };
  const layoutOf = new Map<ScenePage, PlannedLayout>();
  for (const layout of scene.layouts) {
    const pages = scene.pages.filter((page) => page.layout === layout.layout);
    const { name, background, decorations } = layout;
    const slots = new Map(
      layout.placeholders.map((place) => {
        const { slot } = place.placeholder;
        const texts = pages.flatMap((page) => page.elements.filter((item) => slotNamed(item) === slot));
        return [slot, designedSlot(place, texts, indexOf)] as const;
      }),
    );
    const base = add({ name, background, decorations, slots });
    for (const [extra, group] of groupBy(pages, (page) =>
      extraTexts(page, base)
        .map(({ id }) => id)
        .join('\n'),
    )) {
      const home = extra === '' ? base : add({ ...base, ...variant(base, group, indexOf) });
      for (const page of group) layoutOf.set(page, home);
    }
  }
  for (const page of scene.pages) if (!layoutOf.has(page)) throw new Error(`No layout ${page.layout} in the scene`);
  return { layouts, layoutOf };
}

/** The slots that a page fills on its layout, by element. Of two that claim one slot, the first has it. */
export function filledSlots(page: ScenePage, layout: PlannedLayout): ReadonlyMap<SceneElement, PlannedSlot> {
  const taken = new Set<string>();
  const filled = new Map<SceneElement, PlannedSlot>();
  for (const item of page.elements) {
    const slot = layout.slots.get(slotNamed(item) ?? extraSlotName(item));
    if (!slot || taken.has(slot.slot) || !takes(slot.type, item)) continue;
    taken.add(slot.slot);
    filled.set(item, slot);
  }
  return filled;
}

/** The text that belongs on a shape: the one drawn right after it in the same place, as initials are on a panel. */
export function labelsOf(elements: readonly SceneElement[]): ReadonlyMap<SceneElement, TextElement> {
  const labels = new Map<SceneElement, TextElement>();
  for (const [index, item] of elements.entries()) {
    const next = elements[index + 1];
    if (item.kind !== 'shape' || next?.kind !== 'text' || slotNamed(next) !== null) continue;
    if (JSON.stringify(item.frame) === JSON.stringify(next.frame)) labels.set(item, next);
  }
  return labels;
}

/** What a decoration looks like, without what only names it. */
export function decorationKey(item: SceneElement): string {
  const { id: _id, name: _name, ...rest } = item;
  return JSON.stringify(rest);
}

function slotNamed({ placeholder }: SceneElement): string | null {
  return placeholder && placeholder.type !== 'decoration' ? placeholder.slot : null;
}

/** Slots that only a variant has are named after their element, apart from the names that themes give. */
function extraSlotName(item: SceneElement): string {
  return `extra ${item.id}`;
}

function takes(type: PlaceholderType, item: SceneElement): boolean {
  const { kind } = item;
  // A chart drawn from shapes is a group, which can't be a placeholder's content.
  if (type === 'chart') return kind === 'chart' && item.native !== null;
  if (type === 'pic') return kind === 'image';
  if (type === 'tbl') return kind === 'table';
  return kind === 'text';
}

function extraTexts(page: ScenePage, base: PlannedLayout): readonly TextElement[] {
  const labels = new Set<SceneElement>(labelsOf(page.elements).values());
  return page.elements.filter((item): item is TextElement => {
    if (item.kind !== 'text' || item.placeholder?.type === 'decoration' || labels.has(item)) return false;
    return !base.slots.has(slotNamed(item) ?? '');
  });
}

/**
 * A layout as some pages fill it: without the places that none of them uses, with one for each of their further texts,
 * everything where most of them have it.
 */
function variant(base: PlannedLayout, pages: readonly ScenePage[], indexOf: IndexOf) {
  const filled = pages.flatMap((page) => [...filledSlots(page, base)]);
  const kept = [...base.slots].flatMap(([name, slot]): readonly (readonly [string, PlannedSlot])[] => {
    const items = filled.flatMap(([item, its]) => (its === slot ? [item] : []));
    return items.length === 0 ? [] : [[name, { ...slot, frame: commonFrame(items) }]];
  });
  const texts = pages.flatMap((page) => extraTexts(page, base));
  const extra = [...groupBy(texts, ({ id }) => id).values()].map((alike): readonly [string, PlannedSlot] => {
    const [first] = alike as [TextElement];
    const slot = extraSlotName(first);
    // What stands first says what the place is for: the figure, the name.
    const levels = commonLooks(alike.map((text) => ({ ...text, paragraphs: text.paragraphs.slice(0, 1) })));
    const valign = mostFrequent(alike.map((text) => [text.valign, 1] as const));
    const index = indexOf('body', slot);
    return [slot, { slot, type: 'body', index, name: first.name, frame: commonFrame(alike), valign, levels }];
  });
  return { name: `${base.name} ${extra.length}`, slots: new Map([...kept, ...extra]) };
}

function commonFrame(items: readonly SceneElement[]): Frame {
  return JSON.parse(mostFrequent(items.map((item) => [JSON.stringify(item.frame), 1] as const))) as Frame;
}

function designedSlot(place: ScenePlaceholder, texts: readonly SceneElement[], indexOf: IndexOf): PlannedSlot {
  const { slot, type } = place.placeholder;
  // Places for a source or an address are no taller than their line: nobody lists in them.
  const isList = type === 'body' && place.text !== null && place.frame.h > 3 * place.text.pitchPt;
  return {
    slot,
    type,
    index: indexOf(type, slot),
    name: place.name,
    frame: place.frame,
    valign: place.text?.valign ?? 'top',
    levels: place.text ? designedLooks(place.text, isList, commonLooks(texts)) : [null, null, null],
  };
}

type IndexOf = (type: PlaceholderType, slot: string) => number;

/** Numbers of placeholders; some are fixed, because PowerPoint looks for them by number. */
function slotIndexes(): IndexOf {
  const fixed: Readonly<Partial<Record<PlaceholderType, number>>> = { title: 0, ctrTitle: 0, ftr: 11, sldNum: 12 };
  const firstFree = 13;
  const given = new Map<string, number>();
  return (type, slot) => {
    const index = fixed[type] ?? given.get(slot) ?? firstFree + given.size;
    if (fixed[type] === undefined) given.set(slot, index);
    return index;
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
