import { createEditor } from 'slate';
import { withReact } from 'slate-react';
import type { IdSource } from '#shared/base';
import type { PlanEditor } from './plan-editor';
import { withBreaks } from './with-breaks';
import { withDeletion } from './with-deletion';
import { withLinks } from './with-links';
import { withSchema } from './with-schema';
import { withShorthand } from './with-shorthand';
import { withVoids } from './with-voids';

/** The clipboard type of our own rich text; another program's Slate text must not pass for it. */
export const fragmentKey = 'x-pitchwright-fragment';

/** Children are rendered in chunks of this many: with a thousand paragraphs a key renders one chunk, not all. */
const chunkSize = 200;

/** An editor for the body of a section: the normal form of `#shared/plan`, and what keys do in each kind of block. */
export function createPlanEditor(newId: IdSource): PlanEditor {
  const editor: PlanEditor = Object.assign(withReact(createEditor(), fragmentKey), {
    newId,
    isInputMethodActive: false,
    changeName: null,
  });
  editor.getChunkSize = (node) => (node === editor ? chunkSize : null);
  return withVoids(withShorthand(withDeletion(withBreaks(withLinks(withSchema(editor))))));
}
