import { createEditor, type Editor } from 'slate';
import { withReact } from 'slate-react';
import { withSlideBreaks } from './with-breaks';
import { withSlideParagraphs } from './with-paragraphs';
import { withSlidePaste } from './with-paste';

/** The clipboard type of slide text; plan text is another shape and must not pass for it. */
const fragmentKey = 'x-pitchwright-slide-fragment';

/** An editor for one text slot: paragraphs with a level and a list style, marks and links inside. */
export function createSlideEditor(): Editor {
  return withSlidePaste(withSlideBreaks(withSlideParagraphs(withReact(createEditor(), fragmentKey))), fragmentKey);
}
