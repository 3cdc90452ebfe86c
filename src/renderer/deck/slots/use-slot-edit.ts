import { edit, projectNow } from '#renderer/session';
import type { Patch, Path, Slot } from '#shared/project';
import { setSlotPatches, slotsPath } from '../model';

export interface SlotEdit {
  /** Sets the whole slot: the first content of an empty one. */
  readonly set: (slot: Slot, merge?: string) => void;
  /** Changes a part of it; `build` is given the way to the slot. */
  readonly change: (build: (path: Path) => readonly Patch[], merge?: string) => void;
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
