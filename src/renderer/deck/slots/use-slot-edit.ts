import { edit, projectNow, useProject } from '#renderer/session';
import type { Patch, Path, Slide, Slot } from '#shared/project';
import { givenSlot, type SlotOf, setSlotPatches, slotOf, slotsPath } from '../model';

export interface SlotEdit {
  /** Sets the whole slot: the first content of an empty one. */
  readonly set: (slot: Slot, merge?: string) => void;
  /** Changes a part of it; `build` is given the way to the slot. */
  readonly change: (build: (path: Path) => readonly Patch[], merge?: string) => void;
}

/** A slot as its form has it. */
interface FormSlot<K extends Slot['kind']> {
  /** What the author wrote, which is changed in its place. */
  readonly own: SlotOf<K> | null;
  /** What the project gives while the author wrote nothing: the first change writes it into the slot, changed. */
  readonly given: SlotOf<K> | null;
}

/** A slot of one kind for its form. */
export function useFormSlot<K extends Slot['kind']>(slide: Slide, name: string, kind: K): FormSlot<K> {
  const given = useProject((project) => givenSlot(project, slide, name));
  if (given?.kind === kind) return { own: null, given: given as SlotOf<K> };
  return { own: slotOf(slide, name, kind), given: null };
}

/** Edits of one slot, at the place where its slide stands now. */
export function slotEdit(slideId: string, name: string): SlotEdit {
  const key = (merge: string | undefined) => (merge === undefined ? undefined : `slide:${slideId}:${name}:${merge}`);
  return {
    set: (slot, merge) => edit(setSlotPatches(projectNow(), slideId, name, slot), 'editSlide', key(merge)),
    change: (build, merge) => {
      const path = slotsPath(projectNow(), slideId);
      if (path) edit(build([...path, name]), 'editSlide', key(merge));
    },
  };
}
