import { type CSSProperties, createContext, useContext } from 'react';
import type { Element } from 'slate';
import { ReactEditor, useSlateStatic } from 'slate-react';

/** How line number so-and-so looks where text is written on the stage; null in a form. */
export type LineStyles = (at: number) => CSSProperties;

/** Given by the stage, where lines look as they are laid out. */
export const LineStyleContext = createContext<LineStyles | null>(null);

/** The look of a line of the editor around it. */
export function useLineStyle(element: Element): CSSProperties | undefined {
  const styles = useContext(LineStyleContext);
  const editor = useSlateStatic();
  return styles ? styles(ReactEditor.findPath(editor, element)[0] ?? 0) : undefined;
}
