import { assertNever } from '#shared/base';
import type { Frame } from '#shared/deck';
import type { LayoutId } from '#shared/project';
import type { ColorRole, Placeholder, Scene, SceneElement, ScenePage, TextElement } from '#shared/scene';
import { commonLooks, type LevelLooks, type Look, mostFrequent } from './looks';
import { sameFrame } from './units';

export type PlaceholderType = Exclude<Placeholder['type'], 'decoration'>;

/** A placeholder of a layout: where it stands and how its text looks unless a slide says otherwise. */
export interface PlannedSlot {
  readonly slot: string;
  readonly type: PlaceholderType;
  /** Ties a slide's shape to this one. The same slot has the same number in every layout. */
  readonly index: number;
  readonly frame: Frame;
  readonly valign: TextElement['valign'];
  readonly levels: LevelLooks;
}

/** A layout as it will be written: what its slides have in common. */
export interface PlannedLayout {
  readonly number: number;
  readonly id: LayoutId;
  /** Counts the layouts of one id that differ in their slots, from 1. */
  readonly variant: number;
  readonly background: ColorRole;
  readonly decorations: readonly SceneElement[];
  readonly slots: ReadonlyMap<string, PlannedSlot>;
  readonly pages: readonly ScenePage[];
}

/** The skeleton of the file: one master, its layouts, and which page has which. */
export interface DeckPlan {
  readonly layouts: readonly PlannedLayout[];
  readonly layoutOf: ReadonlyMap<ScenePage, PlannedLayout>;
}

/** Fixed numbers of the placeholders that PowerPoint looks for by number. */
const fixedIndexes: Readonly<Partial<Record<PlaceholderType, number>>> = { title: 0, ctrTitle: 0, ftr: 11, sldNum: 12 };
const firstFreeIndex = 13;

/**
 * Groups pages into layouts. A page joins the first group of its layout that has all of its slots in the same places,
 * or exactly its slots; otherwise it founds a new one. What most pages of a group agree on becomes the layout.
 */
export function planDeck(scene: Scene): DeckPlan {
  const groups: { id: LayoutId; pages: ScenePage[]; slots: Map<string, SceneElement[]> }[] = [];
  // Pages with many slots found the groups that pages with fewer can join.
  const bySlots = [...scene.pages].sort((a, b) => slotsOf(b).size - slotsOf(a).size);
  for (const page of bySlots) {
    const slots = slotsOf(page);
    const fitting = groups.filter(({ id }) => id === page.layout);
    const group =
      fitting.find((candidate) => fitsInside(slots, candidate.slots) && sameDecorations(page, candidate.pages[0])) ??
      fitting.find((candidate) => [...candidate.slots.keys()].sort().join() === [...slots.keys()].sort().join());
    const home = group ?? { id: page.layout, pages: [], slots: new Map<string, SceneElement[]>() };
    if (!group) groups.push(home);
    home.pages.push(page);
    for (const [slot, element] of slots) home.slots.set(slot, [...(home.slots.get(slot) ?? []), element]);
  }

  const order = new Map(scene.pages.map((page, index) => [page, index]));
  const firstPage = (pages: readonly ScenePage[]) => Math.min(...pages.map((page) => order.get(page) ?? 0));
  groups.sort((a, b) => firstPage(a.pages) - firstPage(b.pages));

  const indexes = slotIndexes(scene);
  const variants = new Map<LayoutId, number>();
  const layouts = groups.map((group, at): PlannedLayout => {
    const variant = (variants.get(group.id) ?? 0) + 1;
    variants.set(group.id, variant);
    const pages = group.pages.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return {
      number: at + 1,
      id: group.id,
      variant,
      background: mostFrequent(pages.map((page) => [page.background, 1] as const)),
      decorations: sharedDecorations(pages),
      slots: new Map([...group.slots].map(([slot, elements]) => [slot, planSlot(slot, elements, indexes)])),
      pages,
    };
  });
  const layoutOf = new Map(layouts.flatMap((layout) => layout.pages.map((page) => [page, layout] as const)));
  return { layouts, layoutOf };
}

/** The slot that an element fills; null for decorations, for elements without one, and for lines and shapes. */
export function slotOf(element: SceneElement): { readonly type: PlaceholderType; readonly slot: string } | null {
  const { placeholder, kind } = element;
  if (!placeholder || placeholder.type === 'decoration' || kind === 'line' || kind === 'shape') return null;
  return placeholder;
}

/** The elements of a page by slot. Of two that claim one slot, the first has it. */
export function slotsOf(page: ScenePage): ReadonlyMap<string, SceneElement> {
  const slots = new Map<string, SceneElement>();
  for (const element of page.elements) {
    const placeholder = slotOf(element);
    if (placeholder && !slots.has(placeholder.slot)) slots.set(placeholder.slot, element);
  }
  return slots;
}

/** What a decoration looks like, without what only names it. */
export function decorationKey(element: SceneElement): string {
  const { id: _id, name: _name, ...rest } = element;
  return JSON.stringify(rest);
}

function decorationsOf(page: ScenePage): readonly SceneElement[] {
  return page.elements.filter((element) => element.placeholder?.type === 'decoration');
}

function sameDecorations(page: ScenePage, other: ScenePage | undefined): boolean {
  const keys = (of: ScenePage) => decorationsOf(of).map(decorationKey).join('\n');
  return other !== undefined && page.background === other.background && keys(page) === keys(other);
}

function sharedDecorations(pages: readonly ScenePage[]): readonly SceneElement[] {
  const [first, ...others] = pages;
  if (!first) return [];
  const keysOfOthers = others.map((page) => new Set(decorationsOf(page).map(decorationKey)));
  return decorationsOf(first).filter((element) => keysOfOthers.every((keys) => keys.has(decorationKey(element))));
}

function fitsInside(slots: ReadonlyMap<string, SceneElement>, group: ReadonlyMap<string, readonly SceneElement[]>) {
  return [...slots].every(([slot, element]) => {
    const there = group.get(slot)?.[0];
    return there && slotOf(there)?.type === slotOf(element)?.type && sameFrame(there.frame, element.frame);
  });
}

function slotIndexes(scene: Scene): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  for (const page of scene.pages) {
    for (const [slot, element] of slotsOf(page)) {
      const type = slotOf(element)?.type;
      if (type && fixedIndexes[type] === undefined && !indexes.has(slot))
        indexes.set(slot, firstFreeIndex + indexes.size);
    }
  }
  return indexes;
}

function planSlot(slot: string, elements: readonly SceneElement[], indexes: ReadonlyMap<string, number>): PlannedSlot {
  const type = slotOf(elements[0] as SceneElement)?.type ?? 'body';
  const frames = elements.map((element) => [JSON.stringify(element.frame), 1] as const);
  const valigns = elements.flatMap((element) => (element.kind === 'text' ? [[element.valign, 1] as const] : []));
  return {
    slot,
    type,
    index: fixedIndexes[type] ?? indexes.get(slot) ?? 0,
    frame: JSON.parse(mostFrequent(frames)) as Frame,
    valign: valigns.length > 0 ? mostFrequent(valigns) : 'top',
    levels: commonLooks(elements),
  };
}

/** What the layouts' placeholders inherit from. */
export interface PlannedMaster {
  readonly title: PlannedSlot;
  readonly body: PlannedSlot;
  /** Only where a page has one. */
  readonly footer: PlannedSlot | null;
  readonly slideNumber: PlannedSlot | null;
  readonly background: ColorRole;
}

const defaultFrames = { title: { x: 48, y: 36, w: 864, h: 48 }, body: { x: 48, y: 108, w: 864, h: 372 } } as const;
const defaultLook: Look = {
  align: 'left',
  indentPt: 0,
  hangPt: 0,
  mark: 'none',
  markColor: 'ink',
  pitchPt: 24,
  spaceBeforePt: 0,
  sizePt: 18,
  color: 'ink',
  bold: false,
  italic: false,
};

/** The master: what the titles, bodies, footers and numbers of all pages have most in common. */
export function planMaster(scene: Scene): PlannedMaster {
  const elements = scene.pages.flatMap((page) => [...slotsOf(page).values()]);
  const common = (slot: string, types: readonly PlaceholderType[]): PlannedSlot | null => {
    const all = elements.filter((element) => types.includes(slotOf(element)?.type ?? 'pic'));
    return all.length === 0 ? null : planSlot(slot, all, new Map());
  };
  const filled = (slot: PlannedSlot): PlannedSlot => {
    const first = slot.levels.find((look) => look !== null) ?? defaultLook;
    const second = slot.levels[1] ?? { ...first, indentPt: first.indentPt + 18 };
    const third = slot.levels[2] ?? { ...second, indentPt: second.indentPt + 18 };
    return { ...slot, levels: [slot.levels[0] ?? first, second, third] };
  };
  const empty = { index: 0, valign: 'top', levels: [null, null, null] } as const;
  return {
    title: filled(
      common('title', ['title']) ??
        common('title', ['ctrTitle']) ?? { ...empty, slot: 'title', type: 'title', frame: defaultFrames.title },
    ),
    body: {
      ...filled(common('body', ['body']) ?? { ...empty, slot: 'body', type: 'body', frame: defaultFrames.body }),
      index: 1,
    },
    footer: common('footer', ['ftr']),
    slideNumber: common('number', ['sldNum']),
    background: mostFrequent(scene.pages.map((page) => [page.background, 1] as const)),
  };
}

/** The master's placeholder that one of a layout hangs on; null for pictures and tables, which have no text. */
export function masterSlotFor(master: PlannedMaster, type: PlaceholderType): PlannedSlot | null {
  switch (type) {
    case 'title':
    case 'ctrTitle':
      return master.title;
    case 'body':
    case 'subTitle':
      return master.body;
    case 'ftr':
      return master.footer;
    case 'sldNum':
      return master.slideNumber;
    case 'pic':
    case 'tbl':
      return null;
    default:
      return assertNever(type);
  }
}

/** The looks that a slide's text in a slot has before it says anything itself. */
export function inheritedLevels(master: PlannedMaster, slot: PlannedSlot): LevelLooks {
  const above = masterSlotFor(master, slot.type)?.levels;
  return [
    slot.levels[0] ?? above?.[0] ?? null,
    slot.levels[1] ?? above?.[1] ?? null,
    slot.levels[2] ?? above?.[2] ?? null,
  ];
}
