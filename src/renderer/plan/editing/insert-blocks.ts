import { Editor, Node, Path, Range, Text, Transforms } from 'slate';
import { above, isOf, leaveChip, readable, textAt } from '#renderer/rich-text/editing';
import { withNewIds } from '#shared/plan';
import type { Block, ListItem, Paragraph } from '#shared/project';
import { blockAbove, lineAbove, parentOf } from './queries';

/**
 * Inserts foreign blocks at the selection, as a person expects of pasting: one line goes on in the line that is there;
 * items go into a list, paragraphs into what holds the caret; the rest stands behind the block at the caret. Rows and
 * charts get ids of their own.
 */
export function insertBlocks(editor: Editor, blocks: readonly Block[]): void {
  const fresh = withNewIds(blocks, editor.newId);
  if (fresh.length === 0) return;
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
  leaveChip(editor, 'after');
  Editor.withoutNormalizing(editor, () => insertAtCaret(editor, fresh));
}

function insertAtCaret(editor: Editor, blocks: readonly Block[]): void {
  const [first] = blocks;
  const line = lineAbove(editor);
  const block = blockAbove(editor);
  if (!first || !block) return;
  if (!line) {
    insertBehind(editor, block[1].slice(0, 1), blocks);
    return;
  }
  const holder = parentOf(editor, line[1]);
  if (blocks.length === 1 && first.type === 'paragraph') insertInlines(editor, first);
  else if (isOf(holder?.[0], 'table-cell')) insertLines(editor, linesOf(blocks));
  else if (
    holder &&
    isOf(holder[0], 'list-item') &&
    blocks.every(({ type }) => type === 'list' || type === 'paragraph')
  ) {
    insertItems(editor, holder[1], blocks);
  } else if (holder && blocks.every(({ type }) => type === 'paragraph')) insertLines(editor, blocks as Paragraph[]);
  else if (line[1].length === 1) insertAtTop(editor, line[1], blocks);
  else insertBehind(editor, line[1].slice(0, 1), blocks);
}

/** Without the empty texts at its ends, so that typing goes on with the marks of what was there. */
function insertInlines(editor: Editor, paragraph: Paragraph): void {
  const inlines = paragraph.children.filter((child) => !Text.isText(child) || child.text !== '');
  if (inlines.length > 0) Transforms.insertNodes(editor, inlines, { select: true });
}

function insertLines(editor: Editor, lines: readonly Paragraph[]): void {
  for (const [index, line] of lines.entries()) {
    if (index > 0) Transforms.splitNodes(editor, { always: true });
    insertInlines(editor, line);
  }
}

function insertItems(editor: Editor, item: Path, blocks: readonly Block[]): void {
  const items = blocks.flatMap((block): ListItem[] =>
    block.type === 'list' ? block.children : [{ type: 'list-item', children: [block as Paragraph] }],
  );
  const isEmpty = textAt(editor, item) === '';
  const at = Path.next(item);
  Transforms.insertNodes(editor, items, { at });
  Transforms.select(editor, Editor.end(editor, [...Path.parent(at), (at.at(-1) ?? 0) + items.length - 1]));
  if (isEmpty) Transforms.removeNodes(editor, { at: item });
}

/** Splits the line at the caret; the first and last paragraph join its halves. */
function insertAtTop(editor: Editor, line: Path, blocks: readonly Block[]): void {
  if (textAt(editor, line) === '') {
    insertBehind(editor, line, blocks);
    return;
  }
  const rest = [...blocks];
  Transforms.splitNodes(editor, { always: true, at: editor.selection?.anchor ?? Editor.end(editor, line) });
  const tail = Editor.pathRef(editor, Path.next(line));
  if (rest[0]?.type === 'paragraph') {
    const end = Editor.end(editor, line);
    const inlines = (rest.shift() as Paragraph).children;
    Transforms.insertNodes(editor, inlines, { at: end });
  }
  Transforms.insertNodes(editor, rest, { at: Path.next(line) });
  const after = tail.unref();
  if (!after) return;
  const last = Path.previous(after);
  Transforms.select(editor, Editor.end(editor, last));
  const joins = textAt(editor, after) === '' || isOf(Node.get(editor, last), 'paragraph');
  if (textAt(editor, after) === '') Transforms.removeNodes(editor, { at: after });
  else if (joins) Transforms.mergeNodes(editor, { at: after });
}

function insertBehind(editor: Editor, top: Path, blocks: readonly Block[]): void {
  const node = Node.get(editor, top);
  const replaces = isOf(node, 'paragraph', 'heading') && readable(node) === '';
  const at = replaces ? top : Path.next(top);
  if (replaces) Transforms.removeNodes(editor, { at: top });
  Transforms.insertNodes(editor, [...blocks], { at });
  Transforms.select(editor, Editor.end(editor, [(at[0] ?? 0) + blocks.length - 1]));
}

function linesOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap(blockLines);
}

function blockLines(block: Block): readonly Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [block];
    case 'heading':
    case 'code':
      return [{ type: 'paragraph', children: block.children }];
    case 'list':
      return block.children.flatMap((item) => linesOf(item.children));
    case 'quote':
    case 'callout':
      return linesOf(block.children);
    case 'table':
      return block.children.flatMap((row) => row.children.flatMap((cell) => cell.children));
    case 'image':
    case 'chart':
    case 'rule':
      return [];
  }
}

/** Inserts plain text: its lines are paragraphs, blank lines part them; in code it stays as it is. */
export function insertPlainText(editor: Editor, text: string): void {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  if (above(editor, ['code'])) {
    Transforms.insertText(editor, lines);
    return;
  }
  const paragraphs = lines.split(/\n+/).map((line): Paragraph => ({ type: 'paragraph', children: [{ text: line }] }));
  insertBlocks(editor, paragraphs);
}
