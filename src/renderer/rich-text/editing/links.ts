import { Editor, Path, Range, Transforms } from 'slate';
import { urlFromInput } from '#shared/base';
import { above, caretOf, isOf } from './queries';

/** Sets a caret at the end of a link behind it: a link does not grow by accident. */
export function leaveLinkEnd(editor: Editor): void {
  const caret = caretOf(editor);
  const link = caret && above(editor, ['link'], caret);
  if (!caret || !link || !Editor.isEnd(editor, caret, link[1])) return;
  const behind = Path.next(link[1]);
  if (Editor.hasPath(editor, behind)) Transforms.select(editor, Editor.start(editor, behind));
}

/** The link that the selection is in. */
export function linkAtSelection(editor: Editor) {
  return above(editor, ['link']);
}

/**
 * Makes the selected text a link, or the link around the caret lead elsewhere; at a bare caret it inserts `text`, or
 * the address itself. False when the address is none that a link may have.
 */
export function setLink(editor: Editor, address: string, text = ''): boolean {
  const url = urlFromInput(address);
  if (!url || !editor.selection) return false;
  const existing = linkAtSelection(editor);
  if (existing) {
    Transforms.setNodes(editor, { url }, { at: existing[1] });
    if (text !== '' && text !== Editor.string(editor, existing[1])) {
      Transforms.insertText(editor, text, { at: Editor.range(editor, existing[1]) });
    }
  } else if (Range.isCollapsed(editor.selection)) {
    Transforms.insertNodes(editor, [{ type: 'link', url, children: [{ text: text || address.trim() }] }, { text: '' }]);
  } else {
    removeLinks(editor);
    Transforms.wrapNodes(editor, { type: 'link', url, children: [] }, { split: true });
    Transforms.collapse(editor, { edge: 'end' });
  }
  return true;
}

/** Takes the links in the selection away; their text stays. */
export function removeLinks(editor: Editor): void {
  Transforms.unwrapNodes(editor, { match: (node) => isOf(node, 'link') });
}
