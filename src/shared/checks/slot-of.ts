import type { Slide, Slot } from '#shared/project';

/** A slide's slot of one kind; null when it is not filled or holds something else. */
export function slotOf<K extends Slot['kind']>(slide: Slide, name: string, kind: K): Extract<Slot, { kind: K }> | null {
  const slot = Object.hasOwn(slide.slots, name) ? slide.slots[name] : undefined;
  return slot?.kind === kind ? (slot as Extract<Slot, { kind: K }>) : null;
}
