import type { IdSource } from '#shared/base';
import { append } from '#shared/base';
import {
  type Block,
  type Callout,
  type ChartBlock,
  type CodeBlock,
  calloutTones,
  type Heading,
  type ImageBlock,
  type List,
  type ListItem,
  longestStart,
  type Paragraph,
  type Quote,
  type Rule,
} from '#shared/project';
import { normaliseInlines } from './inlines';
import { childrenOf, isBlockNode, isText, type LooseNode } from './loose-node';
import { isChart, repairedChart } from './normalise-chart';
import { normaliseTable } from './normalise-table';
import { uniqueIds } from './own-ids';
import { plainText } from './plain-text';

export type { LooseNode } from './loose-node';

/**
 * The normal form of rich text (docs/specs/plan.md): what may stand where, no empty lists, no equal neighbours, tables
 * that are rectangles, ids of rows and charts that are unique in these blocks. Text is never lost: what may not stand where it is, is
 * lifted out, and what holds it is split around it. Input may be of any shape; the result may be empty.
 */
export function normaliseBlocks(blocks: readonly LooseNode[], newId: IdSource): Block[] {
  return uniqueIds(joinLists(blocksFrom(blocks, newId)), newId);
}

/** Blocks in their normal form, before neighbouring lists are joined; loose inlines become paragraphs. */
function blocksFrom(nodes: readonly LooseNode[], newId: IdSource): Block[] {
  const blocks: Block[] = [];
  let line: LooseNode[] = [];
  const endLine = () => {
    const children = normaliseInlines(line);
    if (children.some((child) => !isText(child) || child.text !== '')) blocks.push({ type: 'paragraph', children });
    line = [];
  };
  for (const node of nodes) {
    if (isBlockNode(node)) {
      endLine();
      append(blocks, blocksOf(node, newId));
    } else line.push(node);
  }
  endLine();
  return blocks;
}

function blocksOf(node: LooseNode, newId: IdSource): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return lineBlocks(node, newId);
    case 'list':
      return listBlocks(node, newId);
    case 'quote':
    case 'callout':
      return frameBlocks(node, newId);
    case 'table':
      return normaliseTable(node, newId, (content) => joinLists(blocksFrom(content, newId)));
    case 'image':
      return [image(node)];
    case 'chart':
      return [chart(node)];
    case 'code':
      return [
        {
          ...node,
          type: 'code',
          language: textOr(node.language, ''),
          children: [{ text: codeText(node) }],
        } as CodeBlock,
      ];
    case 'rule':
      return [{ ...node, type: 'rule', children: [{ text: '' }] } as Rule];
    default:
      return blocksFrom(childrenOf(node), newId);
  }
}

function lineBlocks(node: LooseNode, newId: IdSource): Block[] {
  const children = childrenOf(node);
  if (children.some(isBlockNode)) return blocksFrom(children, newId);
  const line = { ...node, children: normaliseInlines(children) };
  return [node.type === 'heading' ? ({ ...line, level: node.level === 1 ? 1 : 2 } as Heading) : (line as Paragraph)];
}

/**
 * Lists are made of items. What an item can't hold stands behind it: its words stay together and at their level, and the
 * numbers go on behind what divides the list.
 */
function listBlocks(node: LooseNode, newId: IdSource): Block[] {
  const blocks: Block[] = [];
  const waiting: Block[] = [];
  let items: ListItem[] = [];
  let number = typeof node.start === 'number' ? node.start : 1;
  const endList = () => {
    if (items.length === 0) return;
    blocks.push({ ...listProps(node, blocks.length > 0 ? number : node.start), children: items } as List);
    number += items.length;
    items = [];
  };
  for (const child of childrenOf(node)) {
    const { held, lifted } = itemParts(child, newId);
    if (held.length > 0) addItem(items, child.type === 'list-item' ? child : {}, held);
    if (lifted.length === 0) continue;
    // Behind the last number that a list may begin with, nothing divides it any more.
    if (number + items.length > longestStart) append(waiting, lifted);
    else {
      endList();
      if (held.length === 0) number += 1;
      append(blocks, lifted);
    }
  }
  endList();
  return [...blocks, ...waiting];
}

function listProps(node: LooseNode, start: unknown): LooseNode {
  const ordered = node.ordered === true;
  return { ...node, type: 'list', ordered, ...(ordered && start !== undefined ? { start } : {}) };
}

/** What an item holds, and what it can't. An item of a picture alone is that picture, but its number is taken. */
function itemParts(child: LooseNode, newId: IdSource): { held: (Paragraph | List)[]; lifted: Block[] } {
  const isItem = child.type === 'list-item';
  const parts = splitParts(joinLists(blocksFrom(isItem ? childrenOf(child) : [child], newId)));
  const held = joinLists(parts.flatMap((part) => (part.kind === 'held' ? part.children : [])));
  const lifted = parts.flatMap((part) => (part.kind === 'lifted' && part.block.type !== 'rule' ? [part.block] : []));
  const isHeadless = lifted.length > 0 ? held[0]?.type === 'list' : isItem && held.length === 0;
  return { held: isHeadless ? [emptyParagraph(), ...held] : held, lifted };
}

/** An item begins with a paragraph; one that begins with a list belongs below the item before it, or is that list. */
function addItem(items: ListItem[], extra: LooseNode, children: readonly (Paragraph | List)[]): void {
  const [first, ...rest] = children;
  const last = items.at(-1);
  if (first?.type !== 'list') items.push({ ...extra, type: 'list-item', children: [...children] });
  else if (last) items[items.length - 1] = { ...last, children: joinLists([...last.children, ...children]) };
  else {
    append(items, first.children);
    const end = items.at(-1);
    if (end && rest.length > 0) items[items.length - 1] = { ...end, children: joinLists([...end.children, ...rest]) };
  }
}

function frameBlocks(node: LooseNode, newId: IdSource): Block[] {
  const props =
    node.type === 'callout'
      ? { ...node, tone: calloutTones.find((tone) => tone === node.tone) ?? 'note' }
      : { ...node, type: 'quote' };
  const parts = splitParts(joinLists(blocksFrom(childrenOf(node), newId)));
  if (parts.length === 0) parts.push({ kind: 'held', children: [emptyParagraph()] });
  return parts.map((part) =>
    part.kind === 'held' ? ({ ...props, children: part.children } as Quote | Callout) : part.block,
  );
}

type Part =
  | { readonly kind: 'held'; readonly children: (Paragraph | List)[] }
  | { readonly kind: 'lifted'; readonly block: Block };

/** Runs of paragraphs and lists, and the blocks between them that can stand only at the top. */
function splitParts(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const held = heldIn(block);
    const last = parts.at(-1);
    if (held === null) parts.push({ kind: 'lifted', block });
    else if (last?.kind === 'held')
      parts[parts.length - 1] = { kind: 'held', children: joinLists([...last.children, ...held]) };
    else parts.push({ kind: 'held', children: [...held] });
  }
  return parts;
}

function heldIn(block: Block): readonly (Paragraph | List)[] | null {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return [block];
    case 'heading':
      return [{ type: 'paragraph', children: block.children }];
    case 'quote':
    case 'callout':
      return block.children;
    case 'code':
      return [
        { type: 'paragraph', children: normaliseInlines(block.children.map((text) => ({ ...text, code: true }))) },
      ];
    default:
      return null;
  }
}

/** Neighbouring lists become one list where the second goes on with the first. */
function joinLists<B extends Block>(blocks: readonly B[]): B[] {
  const joined: B[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.type === 'list' && block.type === 'list' && goesOn(last as List, block as List)) {
      joined[joined.length - 1] = { ...last, children: [...last.children, ...block.children] };
    } else joined.push(block);
  }
  return joined;
}

/** Whether a list is the rest of the one before it: of one sort, and without a first number of its own. */
export function goesOn(before: List, list: List): boolean {
  if (before.ordered !== list.ordered) return false;
  return !list.ordered || list.start === undefined || list.start === numberBehind(before);
}

/** The number that an item behind a list would have. */
export function numberBehind(list: List): number {
  return (list.start ?? 1) + list.children.length;
}

function image(node: LooseNode): ImageBlock {
  const width = node.width === 'small' || node.width === 'full' ? node.width : 'medium';
  const words = { asset: textOr(node.asset, ''), alt: textOr(node.alt, ''), caption: textOr(node.caption, '') };
  return { ...node, type: 'image', ...words, width, children: [{ text: '' }] };
}

function chart(node: LooseNode): ChartBlock {
  const width = node.width === 'small' || node.width === 'medium' ? node.width : 'full';
  const words = { id: textOr(node.id, ''), caption: textOr(node.caption, '') };
  const data = isChart(node.chart) ? node.chart : repairedChart(node.chart);
  return { ...node, type: 'chart', ...words, chart: data, width, children: [{ text: '' }] };
}

function codeText(node: LooseNode): string {
  const children = childrenOf(node);
  return children.some(isBlockNode)
    ? plainText(blocksFrom(children, () => ''))
    : normaliseInlines(children.map((child) => (isText(child) ? { text: child.text } : child)))
        .map((inline) => plainText([{ type: 'paragraph', children: [inline] }]))
        .join('');
}

function emptyParagraph(): Paragraph {
  return { type: 'paragraph', children: [{ text: '' }] };
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
