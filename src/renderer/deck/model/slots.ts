import { type LayoutSlot, layouts } from '#shared/deck';
import { inlineText, patchesBetween } from '#shared/plan';
import {
  type LayoutId,
  layoutIds,
  type Patch,
  type Path,
  type Project,
  type Slide,
  type SlideParagraph,
  type Slot,
} from '#shared/project';
import { isEmptySlot, leftEmpty, projectSlot, shownSlot } from '#shared/scene';

type DeckOf = Pick<Project, 'deck'>;
export type SlotOf<K extends Slot['kind']> = Extract<Slot, { kind: K }>;

/** Content that the slide keeps and its present layout has no place for. */
export interface ParkedSlot {
  readonly name: string;
  readonly slot: Slot;
}

/** A slide's slot of one kind; null when it is not filled or holds something else. */
export function slotOf<K extends Slot['kind']>(slide: Slide, name: string, kind: K): SlotOf<K> | null {
  const slot = Object.hasOwn(slide.slots, name) ? slide.slots[name] : undefined;
  return slot?.kind === kind ? (slot as SlotOf<K>) : null;
}

/** Whether paragraphs say nothing. */
export function isBlankText(paragraphs: readonly SlideParagraph[]): boolean {
  return paragraphs.every((paragraph) => inlineText(paragraph.children).trim() === '');
}

/** What the project fills a slot with now; null where its author wrote something, or wants it empty, or the project has nothing. */
export function givenSlot(project: Project, slide: Slide, name: string): Slot | null {
  const shown = shownSlot(project, slide, name);
  return shown && shown !== slide.slots[name] ? shown : null;
}

function hasPlace(layout: LayoutId, name: string, slot: Slot): boolean {
  return layouts[layout].slots.some((place) => place.name === name && place.accepts.includes(slot.kind));
}

/** What the slide keeps beside its layout. Changing the layout back brings it back into place. */
export function parkedSlots(slide: Slide): readonly ParkedSlot[] {
  return Object.entries(slide.slots).flatMap(([name, slot]) =>
    hasPlace(slide.layout, name, slot) || isEmptySlot(slot) ? [] : [{ name, slot }],
  );
}

/** Text slots of the slide's layout, which parked text can move into. */
export function textPlaces(slide: Slide): readonly LayoutSlot[] {
  return layouts[slide.layout].slots.filter((place) => place.accepts.includes('text'));
}

/** The layout with a place for parked content that parks least of what the slide holds; null when none has a place. */
export function layoutFor(slide: Slide, { name, slot }: ParkedSlot): LayoutId | null {
  const fitting = layoutIds.filter((layout) => hasPlace(layout, name, slot));
  const parkedIn = (layout: LayoutId) => parkedSlots({ ...slide, layout }).length;
  const [first, ...rest] = fitting;
  return first ? rest.reduce((best, layout) => (parkedIn(layout) < parkedIn(best) ? layout : best), first) : null;
}

/** The way to a slide's slots; null when the slide is gone. */
export function slotsPath({ deck }: DeckOf, slideId: string): Path | null {
  const at = deck.slides.findIndex((slide) => slide.id === slideId);
  return at < 0 ? null : ['deck', 'slides', at, 'slots'];
}

function slideOf({ deck }: DeckOf, slideId: string): Slide | undefined {
  return deck.slides.find((slide) => slide.id === slideId);
}

/** Puts content into a slot, whatever it held. */
export function setSlotPatches(project: DeckOf, slideId: string, name: string, slot: Slot): Patch[] {
  const path = slotsPath(project, slideId);
  return path ? [{ op: 'set', path: [...path, name], value: slot }] : [];
}

/** Takes a slot's content away. */
export function clearSlotPatches(project: DeckOf, slideId: string, name: string): Patch[] {
  const path = slotsPath(project, slideId);
  const slide = slideOf(project, slideId);
  return path && slide && Object.hasOwn(slide.slots, name) ? [{ op: 'unset', path: [...path, name] }] : [];
}

/** Text in the look that its place has on the slide, whoever wrote it. */
function inOwnLook(slide: Slide, name: string, slot: Slot): Slot {
  const look = slotOf(slide, name, 'text')?.look;
  return slot.kind === 'text' && look ? { ...slot, look } : slot;
}

/** Makes content that the project gives a slot the author's own: the same words and figures, written into the slot. */
export function ownSlotPatches(project: Project, slideId: string, name: string): Patch[] {
  const slide = slideOf(project, slideId);
  const given = slide && givenSlot(project, slide, name);
  return given ? setSlotPatches(project, slideId, name, inOwnLook(slide, name, given)) : [];
}

/** A line without words: what the project has for the place is still shown there. */
export const blankText: SlotOf<'text'> = {
  kind: 'text',
  paragraphs: [{ type: 'paragraph', level: 0, list: 'none', children: [{ text: '' }] }],
};

/** Shows in a slot again what the project has for it, text in the look that its place has. */
export function refillPatches(project: DeckOf, slideId: string, name: string): Patch[] {
  const slide = slideOf(project, slideId);
  const look = slide && slotOf(slide, name, 'text')?.look;
  return look
    ? setSlotPatches(project, slideId, name, { ...blankText, look })
    : clearSlotPatches(project, slideId, name);
}

/** Keeps a slot empty for which the project has something. */
export function leaveEmptyPatches(project: Project, slideId: string, name: string): Patch[] {
  const slide = slideOf(project, slideId);
  const given = slide && projectSlot(project, slide, name);
  return given ? setSlotPatches(project, slideId, name, inOwnLook(slide, name, leftEmpty(given))) : [];
}

/** Brings a text slot to what is now written in it, by the smallest change. What the project gives it becomes the author's with that. */
export function writeTextPatches(
  project: Project,
  slideId: string,
  name: string,
  paragraphs: readonly SlideParagraph[],
): Patch[] {
  const path = slotsPath(project, slideId);
  const slide = slideOf(project, slideId);
  if (!path || !slide) return [];
  const old = slotOf(slide, name, 'text');
  const given = givenSlot(project, slide, name);
  if (given) {
    const isSame = given.kind === 'text' && isSameText(given.paragraphs, paragraphs);
    return isSame || isBlankText(paragraphs)
      ? []
      : setSlotPatches(project, slideId, name, { ...old, kind: 'text', paragraphs: [...paragraphs] });
  }
  if (old) return patchesBetween([...path, name, 'paragraphs'], old.paragraphs, paragraphs);
  // An editor that was only looked at must not change the project.
  if (isBlankText(paragraphs)) return [];
  return setSlotPatches(project, slideId, name, { kind: 'text', paragraphs: [...paragraphs] });
}

/** Whether two texts say the same, marks and figures with it. */
export function isSameText(one: readonly SlideParagraph[], other: readonly SlideParagraph[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Appends parked text to a text slot and ends its parking, as one step. */
export function moveTextPatches(project: DeckOf, slideId: string, from: string, to: string): Patch[] {
  const slide = slideOf(project, slideId);
  const source = slide && slotOf(slide, from, 'text');
  if (!slide || !source) return [];
  const target = slotOf(slide, to, 'text');
  const kept = target && !isBlankText(target.paragraphs) ? target.paragraphs : [];
  const slot: Slot = { ...target, kind: 'text', paragraphs: [...kept, ...source.paragraphs] };
  return [...setSlotPatches(project, slideId, to, slot), ...clearSlotPatches(project, slideId, from)];
}
