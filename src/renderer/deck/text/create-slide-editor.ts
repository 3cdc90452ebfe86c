import type { Editor } from 'slate';
import { createTextEditor, withChips, withInlines } from '#renderer/rich-text/editing';
import { newId } from '#shared/base';
import { withListTab } from './list-tab';
import { activeList, shiftLevel, toggleList } from './slide-text';
import { withSlideBreaks } from './with-breaks';
import { withSlideParagraphs } from './with-paragraphs';
import { withSlidePaste } from './with-paste';

/** The clipboard type of slide text; plan text is another shape and must not pass for it. */
const fragmentKey = 'x-pitchwright-slide-fragment';

/** An editor for one text slot: paragraphs with a level and a list style. A title's lines are no items: no `lists`. */
export function createSlideEditor(lists = true): Editor {
  const editor = withListTab(withSlideParagraphs(withInlines(createTextEditor(newId, fragmentKey))));
  if (lists)
    editor.lists = {
      active: () => activeList(editor),
      toggle: (sort) => toggleList(editor, sort),
      canShift: () => true,
      shift: (step) => shiftLevel(editor, step),
    };
  return withChips(withSlidePaste(withSlideBreaks(editor), fragmentKey));
}
