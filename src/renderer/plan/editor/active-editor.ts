import { Editor, Transforms } from 'slate';
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
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  change(editor);
  focusText();
}

/** Gives the focus back to the text. */
export function focusText(): void {
  const { editor } = useActiveEditor.getState();
  if (!editor) return;
  if (!editor.selection) Transforms.select(editor, Editor.start(editor, []));
  ReactEditor.focus(editor);
}
