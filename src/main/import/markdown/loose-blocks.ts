import type { Blockquote, Paragraph, RootContent, Table } from 'mdast';
import type { LooseNode } from '#shared/plan';
import { heldInFrame } from './held-blocks';
import { htmlBlocks, joinedHtml } from './html-blocks';
import { inlinePieces, looseInlines, type Piece } from './inline-pieces';
import { looseLists, type ReadItem } from './loose-lists';
import { cellContent, imageMaker, paragraph, type Reading } from './reading';

/** Markdown's blocks as loose rich text: the normal form puts what can't stand where it is into its place. */
export function looseBlocks(nodes: readonly RootContent[], reading: Reading): LooseNode[] {
  return blocksIn(nodes, reading, 1);
}

function blocksIn(nodes: readonly RootContent[], reading: Reading, listDepth: number): LooseNode[] {
  return joinedHtml(nodes).flatMap((node, index, all) => {
    if (node.type !== 'list') return looseBlock(node, reading, listDepth);
    const before = all[index - 1];
    const isBehindNumbers = before?.type === 'list' && before.ordered === true;
    const read: ReadItem = (children, depth) => blocksIn(children, reading, depth);
    return looseLists(node, { source: reading.source, depth: listDepth, isBehindNumbers, read });
  });
}

function looseBlock(node: RootContent, reading: Reading, listDepth: number): LooseNode[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(inlinesOf(node, reading), reading)];
    case 'heading': {
      const level = node.depth - reading.sectionDepth <= 1 ? 1 : 2;
      return [{ type: 'heading', level, children: looseInlines(inlinesOf(node, reading), imageMaker(reading)) }];
    }
    case 'blockquote':
      return [quote(node, reading, listDepth)];
    case 'code':
      return [{ type: 'code', language: node.lang ?? '', children: [{ text: node.value }] }];
    case 'table':
      return [table(node, reading)];
    case 'thematicBreak':
      return [{ type: 'rule', children: [] }];
    case 'html':
      return htmlBlocks(node.value, reading);
    case 'footnoteDefinition': {
      const mark = { text: `[${node.label ?? node.identifier}] ` };
      const [first, ...rest] = blocksIn(node.children, reading, listDepth);
      if (first?.type !== 'paragraph')
        return [{ type: 'paragraph', children: [mark] }, ...(first ? [first] : []), ...rest];
      return [{ ...first, children: [mark, ...(first.children as LooseNode[])] }, ...rest];
    }
    default:
      return [];
  }
}

function inlinesOf(node: { readonly children: Paragraph['children'] }, reading: Reading): Piece[] {
  return inlinePieces(node.children, reading);
}

const tones: Readonly<Record<string, string>> = {
  NOTE: 'note',
  IMPORTANT: 'note',
  TIP: 'tip',
  WARNING: 'warning',
  CAUTION: 'warning',
};

/** A quote, or a call-out when it begins with GitHub's `[!NOTE]` unescaped. */
function quote(node: Blockquote, reading: Reading, listDepth: number): LooseNode {
  const first = node.children[0];
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const mark = text?.type === 'text' ? /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(text.value) : null;
  const tone = tones[mark?.[1]?.toUpperCase() ?? ''];
  const start = text?.position?.start.offset ?? 0;
  const content = (children: readonly RootContent[]) => blocksIn(children, reading, listDepth).map(heldInFrame);
  if (first?.type !== 'paragraph' || text?.type !== 'text' || !mark || !tone || reading.source[start] !== '[') {
    return { type: 'quote', children: content(node.children) };
  }
  const rest = { ...text, value: text.value.slice(mark[0].length) };
  // `[!NOTE]` and a hard line end: the line end belonged to the mark.
  const following = rest.value === '' && first.children[1]?.type === 'break' ? 2 : 1;
  const opening: Paragraph = { ...first, children: [rest, ...first.children.slice(following)] };
  const isEmpty = opening.children.every((child) => child.type === 'text' && child.value === '');
  const children = [...(isEmpty ? [] : [opening]), ...node.children.slice(1)];
  return { type: 'callout', tone, children: content(children) };
}

/** GFM has no table without a header; authors leave it empty, and mean none. */
function table(node: Table, reading: Reading): LooseNode {
  const aligns = node.align ?? [];
  const isHeadless = node.children.length > 1 && node.children[0]?.children.every((cell) => cell.children.length === 0);
  const children = node.children.slice(isHeadless ? 1 : 0).map((row) => ({
    type: 'table-row',
    children: row.children.map((cell, column) => ({
      type: 'table-cell',
      align: aligns[column] ?? undefined,
      children: cellContent(inlinesOf(cell, reading), reading),
    })),
  }));
  return { type: 'table', header: !isHeadless, children };
}
