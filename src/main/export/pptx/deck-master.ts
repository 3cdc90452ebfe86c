import { assertNever } from '#shared/base';
import type { ColorRole, SlotRole } from '#shared/page';
import { type DeckLayout, type LayoutSlot, slotsOf } from './deck-layouts';
import { type LevelLooks, mostFrequent, plainLook } from './looks';

/** What the layouts' placeholders inherit from. */
export interface DeckMaster {
  readonly title: LayoutSlot;
  readonly body: LayoutSlot;
  /** Null where no layout has one. */
  readonly footer: LayoutSlot | null;
  readonly slideNumber: LayoutSlot | null;
  readonly background: ColorRole;
}

/** The master: what most of the layouts' titles, bodies, footers and numbers have in common. */
export function deckMaster(layouts: readonly DeckLayout[]): DeckMaster {
  const all = layouts.flatMap(slotsOf);
  const common = (role: SlotRole): LayoutSlot | null => {
    const candidates = all.filter((slot) => slot.role === role);
    if (candidates.length === 0) return null;
    const keyOf = ({ frame, valign, levels }: LayoutSlot) => JSON.stringify({ frame, valign, levels });
    const best = mostFrequent(candidates.map((slot) => [keyOf(slot), 1] as const));
    return candidates.find((slot) => keyOf(slot) === best) ?? null;
  };
  const fallback = { index: 0, valign: 'top', levels: [null, null, null] } as const;
  const title = common('title') ?? common('cover-title');
  const body = common('body');
  return {
    title: withAllLevels({
      ...(title ?? { ...fallback, name: 'Title', frame: { x: 56, y: 40, w: 848, h: 78 } }),
      role: 'title',
    }),
    body: withAllLevels({
      ...(body ?? { ...fallback, name: 'Text', role: 'body', frame: { x: 56, y: 148, w: 848, h: 332 } }),
      index: 1,
    }),
    footer: common('footer'),
    slideNumber: common('number'),
    background: mostFrequent(layouts.map((layout) => [layout.background, 1] as const)),
  };
}

function withAllLevels(slot: LayoutSlot): LayoutSlot {
  const first = slot.levels[0] ?? plainLook;
  const second = slot.levels[1] ?? { ...first, indentPt: first.indentPt + 18 };
  const third = slot.levels[2] ?? { ...second, indentPt: second.indentPt + 18 };
  return { ...slot, levels: [first, second, third] };
}

/** The master's placeholder that one of a layout hangs on; null for pictures, tables and charts, which have no text. */
export function masterSlotFor(master: DeckMaster, role: SlotRole): LayoutSlot | null {
  switch (role) {
    case 'title':
    case 'cover-title':
      return master.title;
    case 'body':
    case 'subtitle':
      return master.body;
    case 'footer':
      return master.footer;
    case 'number':
      return master.slideNumber;
    case 'picture':
    case 'table':
    case 'chart':
      return null;
    default:
      return assertNever(role);
  }
}

/** The looks that a slide's text in a slot has before it says anything itself. */
export function inheritedLevels(master: DeckMaster, slot: LayoutSlot): LevelLooks {
  const above = masterSlotFor(master, slot.role)?.levels;
  return [
    slot.levels[0] ?? above?.[0] ?? null,
    slot.levels[1] ?? above?.[1] ?? null,
    slot.levels[2] ?? above?.[2] ?? null,
  ];
}
