import { Editor, Element, type NodeEntry, type Path, Text, Transforms } from 'slate';
import type { SlideParagraph } from '#shared/project';
import { emptyParagraph } from './slide-text';

/** Keeps the editor's value what a text slot may hold: flat paragraphs with a level and a list style. */
export function withSlideParagraphs(editor: Editor): Editor {
  const { normalizeNode } = editor;
  editor.normalizeNode = (entry, options) => {
    if (!repair(editor, entry)) normalizeNode(entry, options);
  };
  return editor;
}

function repair(editor: Editor, [node, path]: NodeEntry): boolean {
  if (Editor.isEditor(node)) return repairRoot(editor);
  return Element.isElement(node) && !editor.isInline(node) && repairParagraph(editor, node, path);
}

function repairRoot(editor: Editor): boolean {
  if (editor.children.length === 0) {
    Transforms.insertNodes(editor, emptyParagraph(), { at: [0] });
    return true;
  }
  const loose = editor.children.findIndex((child) => Text.isText(child) || !Element.isElementType(child, 'paragraph'));
  if (loose < 0) return false;
  const child = editor.children[loose];
  if (Text.isText(child) || editor.isInline(child as Element))
    Transforms.wrapNodes(editor, { ...emptyParagraph(), children: [] }, { at: [loose] });
  else Transforms.unwrapNodes(editor, { at: [loose] });
  return true;
}

function repairParagraph(editor: Editor, node: Element, path: Path): boolean {
  if (path.length > 1) {
    Transforms.unwrapNodes(editor, { at: path });
    return true;
  }
  const { level, list } = node as Partial<SlideParagraph>;
  const change: Partial<SlideParagraph> = {};
  if (level !== 0 && level !== 1 && level !== 2) change.level = 0;
  if (list !== 'none' && list !== 'bullet' && list !== 'number') change.list = 'none';
  if (Object.keys(change).length === 0) return false;
  Transforms.setNodes<SlideParagraph>(editor, change, { at: path });
  return true;
}
