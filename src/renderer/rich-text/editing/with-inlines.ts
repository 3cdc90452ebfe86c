import { type Editor, Node, type NodeEntry, type Path, Text, Transforms } from 'slate';
import { safeUrl } from '#shared/base';
import { type MarkName, markNames } from '#shared/plan';
import type { Link } from '#shared/project';
import { repairFact } from './facts';
import { leaveLinkEnd } from './links';
import { isOf } from './queries';

/**
 * What may stand in a line, in the plan as on slides: text with true marks, safe links that hold only words, and values
 * of the project, each of which is one step of the caret. Blocks are the business of the schema around it.
 */
export function withInlines(editor: Editor): Editor {
  const { isInline, isVoid, markableVoid, normalizeNode, insertText } = editor;
  editor.isInline = (element) => isOf(element, 'link', 'fact') || isInline(element);
  editor.isVoid = (element) => isOf(element, 'fact') || isVoid(element);
  editor.markableVoid = (element) => isOf(element, 'fact') || markableVoid(element);
  editor.normalizeNode = (entry, options) => {
    if (!repair(editor, entry)) normalizeNode(entry, options);
  };
  editor.insertText = (text, options) => {
    leaveLinkEnd(editor);
    insertText(text, options);
  };
  return editor;
}

function repair(editor: Editor, [node, path]: NodeEntry): boolean {
  if (Text.isText(node)) return repairText(editor, node, path);
  if (isOf(node, 'link')) return repairLink(editor, node, path);
  return isOf(node, 'fact') && repairFact(editor, node, path);
}

function repairText(editor: Editor, text: Text, path: Path): boolean {
  const wrong = markNames.filter((mark: MarkName) => mark in text && text[mark] !== true);
  if (wrong.length > 0) Transforms.unsetNodes(editor, [...wrong], { at: path, voids: true });
  return wrong.length > 0;
}

function repairLink(editor: Editor, link: Link, path: Path): boolean {
  if (liftFact(editor, link, path)) return true;
  if (Node.string(link) === '') Transforms.removeNodes(editor, { at: path });
  else if (safeUrl(link.url) === null || isOf(Node.parent(editor, path), 'link'))
    Transforms.unwrapNodes(editor, { at: path });
  else return false;
  return true;
}

/** Lifts the first fact out of a link; the link is split around it. */
function liftFact(editor: Editor, link: { readonly children: readonly Node[] }, path: Path): boolean {
  const at = link.children.findIndex((child) => isOf(child, 'fact'));
  if (at < 0) return false;
  Transforms.liftNodes(editor, { at: [...path, at], voids: true });
  return true;
}
