/** What the plan's editor and the slides' have in common: Slate, and what may stand in a line. No window: it runs under test in Node. */
export { insertFact } from './facts';
export { leaveChip } from './leave-chip';
export { linkAtSelection, removeLinks, setLink } from './links';
export { expandMark, textBefore } from './mark-shorthand';
export { activeMarks, clearMarks, toggleMark } from './marks';
export { nameChange } from './named-change';
export { above, caretOf, type ElementOf, isOf, readable, textAt } from './queries';
export { editorValue, showNodes } from './show-nodes';
export { type ChangeName, createTextEditor, type ListSort } from './text-editor';
export { createTypingRuns } from './typing-runs';
export { withChips } from './with-chips';
export { withInlines } from './with-inlines';
