import { Editor, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { create } from 'zustand';
import { sessionStore } from '#renderer/session';

/** What is asked about a link: where it leads, and at a bare caret what it says. */
export interface LinkQuestion {
  readonly url: string;
  readonly asksText: boolean;
}

interface ActiveText {
  /** The editor that commands act on: the plan's, or the text of a slide that has or last had the focus. */
  readonly editor: Editor | null;
  /** Counts up with each change and each move of the caret that its room tells of. */
  readonly turn: number;
  /** What the link dialog asks; null while it is closed. */
  readonly link: LinkQuestion | null;
}

/** The text on screen that menus, keys and the palette act on. */
export const useActiveText = create<ActiveText>(() => ({ editor: null, turn: 0, link: null }));

/** A text is shown or has the focus, changed, or moved its caret. */
export function activateText(editor: Editor): void {
  useActiveText.setState(({ turn }) => ({ editor, turn: turn + 1 }));
}

/** A text is gone from the screen. */
export function deactivateText(editor: Editor): void {
  if (useActiveText.getState().editor === editor) useActiveText.setState({ editor: null, link: null });
}

/**
 * Whether the text can be formatted now: no field beside it has the keyboard. A dialog's field gives it back, as the
 * palette's does.
 */
export function canFormat(): boolean {
  const { editor } = useActiveText.getState();
  if (!editor || sessionStore.getState().open?.state.readOnly !== false) return false;
  const focused = document.activeElement;
  const isField = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
  return !isField || focused.closest('[role="dialog"]') !== null;
}

/** Does something to the text at its selection, or at its end, and gives it the focus. */
export function changeText(change: (editor: Editor) => void): void {
  const { editor } = useActiveText.getState();
  if (!editor) return;
  catchUpSelection(editor);
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  change(editor);
  focusText();
}

/** Gives the focus to the text on screen. */
export function focusText(): void {
  const { editor } = useActiveText.getState();
  if (editor) focusEditor(editor);
}

/** Gives an editor the focus where its selection is, or at its start. */
export function focusEditor(editor: Editor): void {
  if (!editor.selection) Transforms.select(editor, Editor.start(editor, []));
  ReactEditor.focus(editor);
}

/** Selects a stretch of the document that lies in the text on screen, and gives that the focus; false when it lies elsewhere. */
export function selectInText(stretch: globalThis.Range): boolean {
  const { editor } = useActiveText.getState();
  if (!editor || !ReactEditor.hasDOMNode(editor, stretch.startContainer)) return false;
  const range = ReactEditor.toSlateRange(editor, stretch, { exactMatch: false, suppressThrow: true });
  if (!range) return false;
  Transforms.select(editor, range);
  ReactEditor.focus(editor);
  return true;
}

/**
 * Slate follows the caret a tenth of a second late. A key or command that comes sooner would act on where the caret
 * was; so it reads where it is.
 */
export function catchUpSelection(editor: Editor): void {
  const selection = document.getSelection();
  if (!selection || document.activeElement !== ReactEditor.toDOMNode(editor, editor)) return;
  if (!ReactEditor.hasSelectableTarget(editor, selection.anchorNode)) return;
  const range = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  if (range && !(editor.selection && Range.equals(range, editor.selection))) Transforms.select(editor, range);
}
