import { Editor, Node, type Point, type Range, Text, Transforms } from 'slate';
import { useActiveText } from '#renderer/rich-text';
import { type ChangeName, editorValue, nameChange } from '#renderer/rich-text/editing';
import { editElsewhere, openNow, projectNow, reportFailure, sessionStore } from '#renderer/session';
import { appError, newId } from '#shared/base';
import { patchesBetween } from '#shared/plan';
import type { Block } from '#shared/project';
import { createPlanEditor, emptyLine } from '../editing/index';
import { shownSection } from '../plan-view';

/** The place for something that is still on its way. */
export interface PendingInsert {
  /** Whether the project it was meant for is not open any more. */
  readonly isClosed: () => boolean;
  /** Changes the text where the caret was, also when its section has been left; says so when the section is gone. */
  readonly apply: (name: ChangeName, change: (editor: Editor) => void) => void;
}

/** Remembers the caret and its section while something travels; typing goes on meanwhile. */
export function startPendingInsert(editor: Editor): PendingInsert {
  const { sessionId } = openNow().state;
  const sectionId = shownSection()?.id;
  let ref = editor.selection && Editor.rangeRef(editor, editor.selection);
  const isClosed = () => sessionStore.getState().open?.state.sessionId !== sessionId;
  const apply: PendingInsert['apply'] = (name, change) => {
    const sections = isClosed() ? [] : projectNow().plan.sections;
    const index = sections.findIndex(({ id }) => id === sectionId);
    const section = sections[index];
    if (!section) {
      reportFailure(appError('project.placeGone', {}));
      return;
    }
    const range = ref?.unref() ?? null;
    const isShown = useActiveText.getState().editor === editor;
    const target = isShown ? editor : unseenEditor(section.body);
    Transforms.select(target, range && fits(target, range) ? range : Editor.end(target, []));
    nameChange(target, name, change);
    ref = target.selection && Editor.rangeRef(target, target.selection);
    if (isShown) return;
    const path = ['plan', 'sections', index, 'body'];
    editElsewhere(patchesBetween(path, section.body, target.children as Block[]), name);
  };
  return { isClosed, apply };
}

/** An editor that nobody sees, for the rules of inserting. */
function unseenEditor(body: readonly Block[]): Editor {
  const editor = createPlanEditor(newId);
  editor.children = editorValue(body, emptyLine);
  return editor;
}

/** A section that was left may have been changed by undo or another room since. */
function fits(editor: Editor, range: Range): boolean {
  return [range.anchor, range.focus].every((point) => isIn(editor, point));
}

function isIn(editor: Editor, { path, offset }: Point): boolean {
  if (!Node.has(editor, path)) return false;
  const node = Node.get(editor, path);
  return Text.isText(node) && offset <= node.text.length;
}
