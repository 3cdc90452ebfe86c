import type { Editor } from 'slate';
import { createTextEditor, withChips, withInlines } from '#renderer/rich-text/editing';
import type { IdSource } from '#shared/base';
import { indentItems, isInList, outdentItems, selectedListSort, toggleList } from './lists';
import { withBreaks } from './with-breaks';
import { withDeletion } from './with-deletion';
import { withSchema } from './with-schema';
import { withShorthand } from './with-shorthand';
import { withVoids } from './with-voids';

/** The clipboard type of our own rich text; another program's Slate text must not pass for it. */
export const fragmentKey = 'x-pitchwright-fragment';

/** Children are rendered in chunks of this many: with a thousand paragraphs a key renders one chunk, not all. */
const chunkSize = 200;

/** An editor for the body of a section: the normal form of `#shared/plan`, and what keys do in each kind of block. */
export function createPlanEditor(newId: IdSource): Editor {
  const editor = createTextEditor(newId, fragmentKey);
  editor.lists = {
    active: () => selectedListSort(editor),
    toggle: (sort) => toggleList(editor, sort),
    canShift: () => isInList(editor),
    shift: (step) => (step > 0 ? indentItems(editor) : outdentItems(editor)),
  };
  editor.getChunkSize = (node) => (node === editor ? chunkSize : null);
  return withChips(withVoids(withShorthand(withDeletion(withBreaks(withSchema(withInlines(editor)))))));
}
