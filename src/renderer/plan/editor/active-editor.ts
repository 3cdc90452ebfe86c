import { Editor, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { create } from 'zustand';
import { sessionStore } from '#renderer/session';
import { useView } from '#renderer/view';
import type { PlanEditor } from '../editing/index';

interface ActiveEditor {
  readonly editor: PlanEditor | null;
  /** The link dialog is open with these words. */
  readonly link: { readonly url: string; readonly text: string; readonly asksText: boolean } | null;
}

/** The editor on screen, for commands from menus, keys and the palette. */
export const useActiveEditor = create<ActiveEditor>(() => ({ editor: null, link: null }));

/** Whether the text can be formatted now: the plan is shown, and no field beside the text has the keyboard. */
export function canFormat(): boolean {
  const { editor } = useActiveEditor.getState();
  if (!editor || useView.getState().room !== 'plan' || sessionStore.getState().open?.state.readOnly !== false)
    return false;
  const focused = document.activeElement;
  const isField = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
  return !isField || focused.closest('[data-plan-room]') === null;
}

/** Does something to the text at its selection, or at its end, and gives it the focus. */
export function changeText(change: (editor: PlanEditor) => void): void {
  const { editor } = useActiveEditor.getState();
  if (!editor) return;
  catchUpSelection(editor);
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  change(editor);
  focusText();
}

/** Gives the focus to the text on screen. */
export function focusText(): void {
  const { editor } = useActiveEditor.getState();
  if (editor) focusEditor(editor);
}

/** Gives an editor the focus where its selection is, or at its start. */
export function focusEditor(editor: PlanEditor): void {
  if (!editor.selection) Transforms.select(editor, Editor.start(editor, []));
  ReactEditor.focus(editor);
}

/**
 * Slate follows the caret a tenth of a second late. A key or command that comes sooner would act on where the caret
 * was; so it reads where it is.
 */
export function catchUpSelection(editor: PlanEditor): void {
  const selection = document.getSelection();
  if (!selection || document.activeElement !== ReactEditor.toDOMNode(editor, editor)) return;
  if (!ReactEditor.hasSelectableTarget(editor, selection.anchorNode)) return;
  const range = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  if (range && !(editor.selection && Range.equals(range, editor.selection))) Transforms.select(editor, range);
}
