import type { Blockquote, Definition, List, ListItem, Nodes, Paragraph, RootContent, Table } from 'mdast';
import type { LooseNode } from '#shared/plan';
import { longestStart } from '#shared/project';
import { htmlPieces } from './html-text';
import { type Definitions, type ImagePiece, inlinePieces, looseInlines, type Piece } from './inline-pieces';
import type { ParsedMarkdown } from './parse-markdown';

/** Lists deeper than this go on at this depth: no page is wide enough for more. */
const deepestList = 8;

/** What is known while one document is read; `imageUrls` grows by the pictures met. */
export interface Reading {
  readonly source: string;
  readonly definitions: Definitions;
  readonly imageUrls: string[];
  /** The depth of headings that stand just above our first level. */
  readonly sectionDepth: number;
}

/** Begins the reading of a document: link definitions may stand anywhere in it, so they are gathered first. */
export function beginReading({ root, source }: ParsedMarkdown, sectionDepth: number): Reading {
  const definitions = new Map<string, Definition>();
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition') definitions.set(node.identifier, node);
    if ('children' in node) for (const child of node.children.slice().reverse()) waiting.push(child);
  }
  return { source, definitions, imageUrls: [], sectionDepth };
}

/** Where a picture's address waits in `asset` until the picture is read. */
export const pendingPrefix = 'pending:';

/** Markdown's blocks as loose rich text: the normal form puts what can't stand where it is into its place. */
export function looseBlocks(nodes: readonly RootContent[], reading: Reading): LooseNode[] {
  return nodes.flatMap((node) => looseBlock(node, reading, 1));
}

function looseBlock(node: RootContent, reading: Reading, listDepth: number): LooseNode[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(pieces(node, reading), reading)];
    case 'heading': {
      const level = node.depth - reading.sectionDepth <= 1 ? 1 : 2;
      return [{ type: 'heading', level, children: looseInlines(inlinesOf(node, reading), imageMaker(reading)) }];
    }
    case 'list':
      return [list(node, reading, listDepth)];
    case 'blockquote':
      return [quote(node, reading, listDepth)];
    case 'code':
      return [{ type: 'code', language: node.lang ?? '', children: [{ text: node.value }] }];
    case 'table':
      return [table(node, reading)];
    case 'thematicBreak':
      return [{ type: 'rule', children: [] }];
    case 'html':
      return htmlParagraphs(node.value, reading);
    case 'footnoteDefinition': {
      const mark = { text: `[${node.label ?? node.identifier}] ` };
      const [first, ...rest] = node.children.flatMap((child) => looseBlock(child, reading, listDepth));
      if (first?.type !== 'paragraph')
        return [{ type: 'paragraph', children: [mark] }, ...(first ? [first] : []), ...rest];
      return [{ ...first, children: [mark, ...(first.children as LooseNode[])] }, ...rest];
    }
    default:
      return [];
  }
}

function inlinesOf(node: { readonly children: Paragraph['children'] }, reading: Reading): Piece[] {
  return inlinePieces(node.children, reading.definitions);
}

function pieces(node: Paragraph, reading: Reading): Piece[] {
  return inlinesOf(node, reading);
}

function paragraph(content: readonly Piece[], reading: Reading): LooseNode {
  return { type: 'paragraph', children: looseInlines(content, imageMaker(reading)) };
}

/** Pictures of the document become blocks; those of other machines become links, for nothing is fetched. */
function imageMaker(reading: Reading): (piece: ImagePiece) => LooseNode {
  return ({ url, alt, caption }) => {
    const words = alt || caption || url;
    if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url) || url === '') {
      const text = { text: words };
      return url === '' ? text : { type: 'link', url: url.startsWith('//') ? `https:${url}` : url, children: [text] };
    }
    reading.imageUrls.push(url);
    return { type: 'image', asset: `${pendingPrefix}${reading.imageUrls.length - 1}`, alt, caption, children: [] };
  };
}

function list(node: List, reading: Reading, depth: number): LooseNode {
  const { start } = node;
  const hasStart = node.ordered === true && typeof start === 'number' && start > 1 && start <= longestStart;
  return {
    type: 'list',
    ordered: node.ordered === true,
    ...(hasStart ? { start } : {}),
    children: node.children.flatMap((item) => listItems(item, reading, depth)),
  };
}

function listItems(item: ListItem, reading: Reading, depth: number): LooseNode[] {
  const isDeeper = (child: RootContent): child is List => child.type === 'list' && depth >= deepestList;
  const content = item.children
    .filter((child) => !isDeeper(child))
    .flatMap((child) => looseBlock(child, reading, depth + 1).map(heldInFrame));
  const deeper = item.children
    .filter(isDeeper)
    .flatMap((child) => child.children.flatMap((next) => listItems(next, reading, depth)));
  if (typeof item.checked === 'boolean') content.unshift(...ticked(content, item.checked));
  return [{ type: 'list-item', children: content }, ...deeper];
}

/** The box of a task list as a character that our fonts have: the plan has no boxes to tick, and must not lose them. */
export const taskMarks = { done: '✓ ', open: '□ ' } as const;

function ticked(content: LooseNode[], checked: boolean): LooseNode[] {
  const mark = { text: checked ? taskMarks.done : taskMarks.open };
  const first = content[0]?.type === 'paragraph' ? content.shift() : undefined;
  return [{ type: 'paragraph', children: [mark, ...((first?.children as LooseNode[] | undefined) ?? [])] }];
}

/** Lists and quotes hold paragraphs only. Code stays in its item as a line of code, so that the numbering goes on. */
function heldInFrame(node: LooseNode): LooseNode {
  const texts = node.children as readonly LooseNode[];
  if (node.type === 'code') return { type: 'paragraph', children: texts.map((text) => ({ ...text, code: true })) };
  if (node.type === 'heading') return { type: 'paragraph', children: texts.map(bold) };
  return node;
}

function bold(node: LooseNode): LooseNode {
  if (node.type === 'link') return { ...node, children: (node.children as readonly LooseNode[]).map(bold) };
  return node.type === undefined ? { ...node, bold: true } : node;
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
  const content = (children: readonly RootContent[]) =>
    children.flatMap((child) => looseBlock(child, reading, listDepth)).map(heldInFrame);
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
      children: linesOf(inlinePieces(cell.children, reading.definitions)).map((line) => paragraph(line, reading)),
    })),
  }));
  return { type: 'table', header: !isHeadless, children };
}

/** A cell has no line ends in Markdown; authors write `<br>`, and mean paragraphs. */
function linesOf(content: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of content) {
    if (piece.kind === 'text' && piece.text.text === '\n') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}

function htmlParagraphs(html: string, reading: Reading): LooseNode[] {
  const paragraphs: Piece[][] = [[]];
  for (const piece of htmlPieces(html)) {
    if (piece.kind === 'block') paragraphs.push([]);
    else if (piece.kind === 'break') paragraphs.at(-1)?.push(textPiece('\n'));
    else if (piece.kind === 'image') paragraphs.at(-1)?.push({ ...piece, caption: '' });
    else if (piece.kind === 'text') {
      piece.text.split(/\n[ \t]*\n/).forEach((part, index) => {
        if (index > 0) paragraphs.push([]);
        if (part.trim() !== '') paragraphs.at(-1)?.push(textPiece(part.replace(/[ \t]*\n[ \t]*/g, ' ')));
      });
    }
  }
  return paragraphs.filter((content) => content.length > 0).map((content) => paragraph(trimmed(content), reading));
}

function textPiece(text: string): Piece {
  return { kind: 'text', text: { text }, link: null };
}

function trimmed(content: readonly Piece[]): Piece[] {
  return content.map((piece, index) => {
    if (piece.kind !== 'text') return piece;
    let { text } = piece.text;
    if (index === 0) text = text.trimStart();
    if (index === content.length - 1) text = text.trimEnd();
    return { ...piece, text: { ...piece.text, text } };
  });
}
