import { assertNever } from '#shared/base';
import type { ColorRole } from '#shared/scene';
import type { PlaceholderType, PlannedLayout, PlannedSlot } from './deck-plan';
import { type LevelLooks, mostFrequent, plainLook } from './looks';

/** What the layouts' placeholders inherit from. */
export interface PlannedMaster {
  readonly title: PlannedSlot;
  readonly body: PlannedSlot;
  /** Null where no layout has one. */
  readonly footer: PlannedSlot | null;
  readonly slideNumber: PlannedSlot | null;
  readonly background: ColorRole;
}

/** The master: what most of the layouts' titles, bodies, footers and numbers have in common. */
export function planMaster(layouts: readonly PlannedLayout[]): PlannedMaster {
  const all = layouts.flatMap((layout) => [...layout.slots.values()]);
  const common = (type: PlaceholderType): PlannedSlot | null => {
    const candidates = all.filter((slot) => slot.type === type);
    if (candidates.length === 0) return null;
    const keyOf = ({ frame, valign, levels }: PlannedSlot) => JSON.stringify({ frame, valign, levels });
    const best = mostFrequent(candidates.map((slot) => [keyOf(slot), 1] as const));
    return candidates.find((slot) => keyOf(slot) === best) ?? null;
  };
  const fallback = { slot: '', index: 0, valign: 'top', levels: [null, null, null] } as const;
  const title = common('title') ?? common('ctrTitle');
  const body = common('body');
  return {
    title: withAllLevels({
      ...(title ?? { ...fallback, name: 'Title', frame: { x: 56, y: 40, w: 848, h: 78 } }),
      type: 'title',
    }),
    body: withAllLevels({
      ...(body ?? { ...fallback, name: 'Text', type: 'body', frame: { x: 56, y: 148, w: 848, h: 332 } }),
      index: 1,
    }),
    footer: common('ftr'),
    slideNumber: common('sldNum'),
    background: mostFrequent(layouts.map((layout) => [layout.background, 1] as const)),
  };
}

function withAllLevels(slot: PlannedSlot): PlannedSlot {
  const first = slot.levels[0] ?? plainLook;
  const second = slot.levels[1] ?? { ...first, indentPt: first.indentPt + 18 };
  const third = slot.levels[2] ?? { ...second, indentPt: second.indentPt + 18 };
  return { ...slot, levels: [first, second, third] };
}

/** The master's placeholder that one of a layout hangs on; null for pictures, tables and charts, which have no text. */
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
    case 'chart':
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
