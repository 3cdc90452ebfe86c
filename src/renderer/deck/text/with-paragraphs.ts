import { Editor, Element, Node, type NodeEntry, Path, Range, Text, Transforms } from 'slate';
import { leaveChip } from '#renderer/caret';
import { safeUrl } from '#shared/base';
import { type MarkName, markNames } from '#shared/plan';
import type { SlideParagraph } from '#shared/project';
import { emptyParagraph } from './slide-text';

/** Keeps the editor's value what a text slot may hold: flat paragraphs with level and list, safe links, true marks. */
export function withSlideParagraphs(editor: Editor): Editor {
  const { isInline, isVoid, markableVoid, normalizeNode, insertText } = editor;
  editor.isInline = (element) => element.type === 'link' || isFact(element) || isInline(element);
  editor.isVoid = (element) => isFact(element) || isVoid(element);
  editor.markableVoid = (element) => isFact(element) || markableVoid(element);
  editor.normalizeNode = (entry, options) => {
    if (!repair(editor, entry)) normalizeNode(entry, options);
  };
  editor.insertText = (text, options) => {
    leaveChip(editor, 'after');
    leaveLinkEnd(editor);
    insertText(text, options);
  };
  return editor;
}

/** A value of the project that stands in a line: kept as it is, and one step of the caret. */
export function isFact(element: { readonly type: string }): boolean {
  return element.type === 'fact';
}

function repair(editor: Editor, [node, path]: NodeEntry): boolean {
  if (Text.isText(node)) return repairText(editor, node, path);
  if (Editor.isEditor(node)) return repairRoot(editor);
  if (!Element.isElement(node) || isFact(node)) return false;
  return node.type === 'link' ? repairLink(editor, node, path) : repairParagraph(editor, node, path);
}

function repairText(editor: Editor, text: Text, path: Path): boolean {
  const wrong = markNames.filter((mark: MarkName) => mark in text && text[mark] !== true);
  if (wrong.length > 0) Transforms.unsetNodes(editor, [...wrong], { at: path });
  return wrong.length > 0;
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

function repairLink(editor: Editor, link: { readonly url: string }, path: Path): boolean {
  if (Node.string(Node.get(editor, path)) === '') Transforms.removeNodes(editor, { at: path });
  else if (safeUrl(link.url) === null || Element.isElementType(Node.parent(editor, path), 'link'))
    Transforms.unwrapNodes(editor, { at: path });
  else return false;
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

/** Typing at the end of a link goes on behind it. */
function leaveLinkEnd(editor: Editor): void {
  const { selection } = editor;
  if (!selection || !Range.isCollapsed(selection)) return;
  const link = Editor.above(editor, { match: (node) => Element.isElementType(node, 'link') });
  if (!link || !Editor.isEnd(editor, selection.anchor, link[1])) return;
  const behind = Path.next(link[1]);
  if (Editor.hasPath(editor, behind)) Transforms.select(editor, Editor.start(editor, behind));
}
