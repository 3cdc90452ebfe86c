import {
  type ColorRole,
  type Frame,
  placeholderSlot,
  type SceneElement,
  type ScenePage,
  type SlotRole,
  type TextElement,
} from '#shared/page';
import type { Scene, ScenePlaceholder } from '#shared/scene';
import { commonLooks, designedLooks, type LevelLooks, mostFrequent } from './looks';

/** A placeholder of a layout: where it stands and how its text looks unless a slide says otherwise. */
export interface LayoutSlot {
  readonly role: SlotRole;
  /** Ties a slide's shape to this one. The same slot has the same number in every layout. */
  readonly index: number;
  readonly name: string;
  readonly frame: Frame;
  readonly valign: TextElement['valign'];
  readonly levels: LevelLooks;
}

/** A layout as it will be written. */
export interface DeckLayout {
  readonly number: number;
  readonly name: string;
  readonly background: ColorRole;
  readonly decorations: readonly SceneElement[];
  /** The theme's places, by slot. */
  readonly slots: ReadonlyMap<string, LayoutSlot>;
  /** Places for texts that the theme has none for, by the id of the element. */
  readonly ownSlots: ReadonlyMap<string, LayoutSlot>;
}

/** The layouts of the file and which page has which. */
export interface DeckLayouts {
  readonly layouts: readonly DeckLayout[];
  readonly layoutOf: ReadonlyMap<ScenePage, DeckLayout>;
}

/**
 * Plans the layouts: those of the theme, and for pages with texts that their layout has no place for (figures,
 * members of a team) a variant that has, shared by all pages with the same texts.
 */
export function deckLayouts(scene: Scene): DeckLayouts {
  const numbers = slotNumbers();
  const layouts: DeckLayout[] = [];
  const add = (layout: Omit<DeckLayout, 'number'>): DeckLayout => {
    const planned = { ...layout, number: layouts.length + 1 };
    layouts.push(planned);
    return planned;
  };
  const layoutOf = new Map<ScenePage, DeckLayout>();
  for (const layout of scene.layouts) {
    const pages = scene.pages.filter((page) => page.layout === layout.layout);
    const { name, background, decorations } = layout;
    const slots = new Map(
      layout.placeholders.map((place) => {
        const { slot } = place.placeholder;
        const texts = pages.flatMap((page) => page.elements.filter((item) => placeholderSlot(item) === slot));
        return [slot, designedSlot(place, texts, numbers)] as const;
      }),
    );
    const base = add({ name, background, decorations, slots, ownSlots: new Map() });
    const furtherOf = (page: ScenePage) => furtherTexts(page, base).map(({ id }) => id);
    for (const [further, group] of groupBy(pages, (page) => furtherOf(page).join('\n'))) {
      const home = further === '' ? base : add({ ...base, ...variant(base, group, numbers) });
      for (const page of group) layoutOf.set(page, home);
    }
  }
  for (const page of scene.pages) if (!layoutOf.has(page)) throw new Error(`No layout ${page.layout} in the scene`);
  return { layouts, layoutOf };
}

/** All places of a layout. */
export function slotsOf({ slots, ownSlots }: DeckLayout): readonly LayoutSlot[] {
  return [...slots.values(), ...ownSlots.values()];
}

/** The slots that a page fills on its layout, by element. Of two that claim one slot, the first has it. */
export function filledSlots(page: ScenePage, layout: DeckLayout): ReadonlyMap<SceneElement, LayoutSlot> {
  const taken = new Set<LayoutSlot>();
  const filled = new Map<SceneElement, LayoutSlot>();
  for (const item of page.elements) {
    const name = placeholderSlot(item);
    const slot = name === null ? layout.ownSlots.get(item.id) : layout.slots.get(name);
    if (!slot || taken.has(slot) || !takes(slot.role, item)) continue;
    taken.add(slot);
    filled.set(item, slot);
  }
  return filled;
}

/** The texts that are written on shapes, by the ids of those. */
export function labelsOf(elements: readonly SceneElement[]): ReadonlyMap<string, TextElement> {
  const texts = elements.filter((item) => item.kind === 'text');
  return new Map(texts.flatMap((text) => (text.onShape === undefined ? [] : [[text.onShape, text] as const])));
}

function takes(role: SlotRole, item: SceneElement): boolean {
  const { kind } = item;
  // A chart drawn from shapes is a group, which can't be a placeholder's content.
  if (role === 'chart') return kind === 'chart' && item.native !== null;
  if (role === 'picture') return kind === 'image';
  if (role === 'table') return kind === 'table';
  return kind === 'text';
}

/** The texts of a page that its layout has no place for. */
function furtherTexts(page: ScenePage, base: DeckLayout): readonly TextElement[] {
  return page.elements.filter((item): item is TextElement => {
    if (item.kind !== 'text' || item.placeholder?.role === 'decoration' || item.onShape !== undefined) return false;
    return !base.slots.has(placeholderSlot(item) ?? '');
  });
}

/**
 * A layout as some pages fill it: without the places that none of them uses, with one for each of their further texts,
 * everything where most of them have it.
 */
function variant(base: DeckLayout, pages: readonly ScenePage[], numbers: SlotNumbers) {
  const filled = pages.flatMap((page) => [...filledSlots(page, base)]);
  const kept = [...base.slots].flatMap(([name, slot]): readonly (readonly [string, LayoutSlot])[] => {
    const items = filled.flatMap(([item, its]) => (its === slot ? [item] : []));
    return items.length === 0 ? [] : [[name, { ...slot, frame: commonFrame(items) }]];
  });
  const texts = pages.flatMap((page) => furtherTexts(page, base));
  const own = [...groupBy(texts, ({ id }) => id)].map(([id, alike]): readonly [string, LayoutSlot] => {
    const [first] = alike as [TextElement];
    // What stands first says what the place is for: the figure, the name.
    const levels = commonLooks(alike.map((text) => ({ ...text, paragraphs: text.paragraphs.slice(0, 1) })));
    const valign = mostFrequent(alike.map((text) => [text.valign, 1] as const));
    const index = numbers.ofElement(id);
    return [id, { role: 'body', index, name: first.name, frame: commonFrame(alike), valign, levels }];
  });
  return { name: `${base.name} ${own.length}`, slots: new Map(kept), ownSlots: new Map(own) };
}

function commonFrame(items: readonly SceneElement[]): Frame {
  return JSON.parse(mostFrequent(items.map((item) => [JSON.stringify(item.frame), 1] as const))) as Frame;
}

function designedSlot(place: ScenePlaceholder, texts: readonly SceneElement[], numbers: SlotNumbers): LayoutSlot {
  const { slot, role } = place.placeholder;
  // Places for a source or an address are no taller than their line: nobody lists in them.
  const isList = role === 'body' && place.text !== null && place.frame.h > 3 * place.text.lineHeightPt;
  return {
    role,
    index: numbers.ofSlot(role, slot),
    name: place.name,
    frame: place.frame,
    valign: place.text?.valign ?? 'top',
    levels: place.text ? designedLooks(place.text, isList, commonLooks(texts)) : [null, null, null],
  };
}

interface SlotNumbers {
  readonly ofSlot: (role: SlotRole, slot: string) => number;
  readonly ofElement: (id: string) => number;
}

/** Numbers of placeholders; some are fixed, because PowerPoint looks for them by number. */
function slotNumbers(): SlotNumbers {
  const fixed: Readonly<Partial<Record<SlotRole, number>>> = { title: 0, 'cover-title': 0, footer: 11, number: 12 };
  const firstFree = 13;
  const slots = new Map<string, number>();
  const elements = new Map<string, number>();
  const numberIn = (given: Map<string, number>, key: string) => {
    const number = given.get(key) ?? firstFree + slots.size + elements.size;
    given.set(key, number);
    return number;
  };
  return {
    ofSlot: (role, slot) => fixed[role] ?? numberIn(slots, slot),
    ofElement: (id) => numberIn(elements, id),
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
