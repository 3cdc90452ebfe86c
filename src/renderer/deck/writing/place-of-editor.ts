import type { Editor } from 'slate';
import { useActiveText } from '#renderer/rich-text';
import type { TextPlace } from '../model';

const places = new WeakMap<Editor, TextPlace>();

/** An editor writes in a place of a slide from now on. */
export function writesIn(editor: Editor, place: TextPlace): void {
  places.set(editor, place);
}

/** The place on a slide that the text which is written in has; null for none, or for the text of a plan. */
export function activePlace(): TextPlace | null {
  const { editor } = useActiveText.getState();
  return (editor && places.get(editor)) ?? null;
}

/** The same for what shows it. */
export function useActivePlace(): TextPlace | null {
  const editor = useActiveText((store) => store.editor);
  return (editor && places.get(editor)) ?? null;
}
