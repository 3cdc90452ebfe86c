import type { Editor } from 'slate';
import { create } from 'zustand';

interface ActiveText {
  /** The text slot that has the focus, or had it last; null when it is gone. */
  readonly editor: Editor | null;
  /** Whether its lines can be items. */
  readonly lists: boolean;
  /** Counts up with each change and each move of the caret. */
  readonly turn: number;
  /** The address of a link is being asked for. */
  readonly asksLink: boolean;
}

/** What the text toolbar acts on. */
export const useActiveText = create<ActiveText>(() => ({ editor: null, lists: false, turn: 0, asksLink: false }));

/** A text slot has the focus, changed, or moved its caret. */
export function activate(editor: Editor, lists: boolean): void {
  useActiveText.setState(({ turn }) => ({ editor, lists, turn: turn + 1 }));
}

/** A text slot is gone or has lost the focus for good. */
export function deactivate(editor: Editor): void {
  if (useActiveText.getState().editor === editor) useActiveText.setState({ editor: null, asksLink: false });
}

/** Opens or closes the question for a link's address. */
export function askLink(asksLink: boolean): void {
  useActiveText.setState({ asksLink });
}
