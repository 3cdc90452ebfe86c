import { patchesBetween } from '#shared/plan';
import type { Patch, Project, Slide, SlideParagraph, StepField } from '#shared/project';
import { shownSlot } from '#shared/scene';
import {
  givenSlot,
  isBlankText,
  isSameText,
  type SlotOf,
  setSlotPatches,
  slotOf,
  slotsPath,
  writeTextPatches,
} from './slots';

export type Step = SlotOf<'steps'>['items'][number];

/** A text of one step of a slot. */
export interface StepPlace {
  readonly id: string;
  readonly field: StepField;
  /** The steps that the slot begins with when nothing was written in it yet. */
  readonly waiting: readonly Step[];
}

/** Where text of a slide is written: a text slot, or a text of one of its steps. */
export interface TextPlace {
  readonly slideId: string;
  readonly slot: string;
  readonly step?: StepPlace | undefined;
}

/** Names a place, for keys. */
export function placeKey({ slideId, slot, step }: TextPlace): string {
  return step ? `${slideId}:${slot}:${step.id}:${step.field}` : `${slideId}:${slot}`;
}

const none: readonly SlideParagraph[] = [];

function slideOf({ deck }: Pick<Project, 'deck'>, id: string): Slide | undefined {
  return deck.slides.find((slide) => slide.id === id);
}

/** What stands at a place, written by the author or given by the project; nothing where the slide or the step is gone. */
export function textAt(project: Project, { slideId, slot, step }: TextPlace): readonly SlideParagraph[] {
  const slide = slideOf(project, slideId);
  if (!slide) return none;
  const shown = shownSlot(project, slide, slot);
  if (!step) return shown?.kind === 'text' ? shown.paragraphs : none;
  return (shown?.kind === 'steps' ? shown.items.find(({ id }) => id === step.id)?.[step.field] : undefined) ?? none;
}

/** Brings a place to what is now written there, by the smallest change. */
export function writeAtPatches(project: Project, place: TextPlace, paragraphs: readonly SlideParagraph[]): Patch[] {
  const { slideId, slot, step } = place;
  if (!step) return writeTextPatches(project, slideId, slot, paragraphs);
  const slide = slideOf(project, slideId);
  const path = slotsPath(project, slideId);
  if (!slide || !path) return [];
  const given = givenSlot(project, slide, slot);
  const old = given ? null : slotOf(slide, slot, 'steps');
  if (old) {
    const at = old.items.findIndex(({ id }) => id === step.id);
    const text = old.items[at]?.[step.field];
    return text ? patchesBetween([...path, slot, 'items', at, step.field], text, paragraphs) : [];
  }
  // An editor that was only looked at must not change the project.
  if (isSameText(step.waiting.find(({ id }) => id === step.id)?.[step.field] ?? none, paragraphs)) return [];
  if (!given && isBlankText(paragraphs)) return [];
  const items = step.waiting.map((item) => (item.id === step.id ? { ...item, [step.field]: [...paragraphs] } : item));
  return setSlotPatches(project, slideId, slot, { kind: 'steps', items });
}
