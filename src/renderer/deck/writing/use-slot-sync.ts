import { useEditorSync } from '#renderer/rich-text';
import type { SlideParagraph } from '#shared/project';
import { placeKey, type TextPlace, textAt, writeAtPatches } from '../model';
import { createSlideEditor, emptyParagraph } from '../text';

const blank = emptyParagraph();

/** An editor of a place of text on a slide. */
export function useSlotSync(place: TextPlace, lists: boolean) {
  return useEditorSync<SlideParagraph>({
    key: `slide:${placeKey(place)}`,
    create: () => createSlideEditor(lists),
    read: (project) => textAt(project, place),
    write: (project, written) => writeAtPatches(project, place, written),
    blank,
  });
}
