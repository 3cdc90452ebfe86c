import type { IdSource } from '#shared/base';
import { type Block, cellAligns, type Paragraph, type Table, type TableCell, type TableRow } from '#shared/project';
import { childrenOf, type LooseNode } from './loose-node';

type BlocksFrom = (content: readonly LooseNode[]) => Block[];

/**
 * A table in its normal form: a rectangle of cells that hold paragraphs. What a cell can't hold becomes paragraphs;
 * pictures and charts follow the table. A table without cells is nothing.
 */
export function normaliseTable(node: LooseNode, newId: IdSource, blocksFrom: BlocksFrom): Block[] {
  const lifted: Block[] = [];
  const rows = childrenOf(node).map((child): TableRow => {
    const isRow = child.type === 'table-row';
    const cells = (isRow ? childrenOf(child) : [child]).map((cell) => normaliseCell(cell, blocksFrom, lifted));
    const id = isRow && typeof child.id === 'string' && child.id !== '' ? child.id : newId();
    return { ...(isRow ? child : {}), type: 'table-row', id, children: cells };
  });
  const columns = Math.max(0, ...rows.map((row) => row.children.length));
  if (columns === 0) return lifted;
  const children = rows.map((row) => ({ ...row, children: padded(row.children, columns) }));
  return [{ ...node, type: 'table', header: node.header === true, children } as Table, ...lifted];
}

function padded(cells: readonly TableCell[], columns: number): TableCell[] {
  const missing = Array.from(
    { length: columns - cells.length },
    (): TableCell => ({ type: 'table-cell', children: [emptyLine()] }),
  );
  return [...cells, ...missing];
}

function normaliseCell(node: LooseNode, blocksFrom: BlocksFrom, lifted: Block[]): TableCell {
  const isCell = node.type === 'table-cell';
  const paragraphs = blocksFrom(isCell ? childrenOf(node) : [node]).flatMap((block) => paragraphsOf(block, lifted));
  const { align, ...props } = isCell ? node : { align: undefined };
  const known = cellAligns.find((name) => name === align);
  const children = paragraphs.length > 0 ? paragraphs : [emptyLine()];
  return { ...props, type: 'table-cell', ...(known ? { align: known } : {}), children };
}

function paragraphsOf(block: Block, lifted: Block[]): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [block];
    case 'heading':
      return [{ type: 'paragraph', children: block.children }];
    case 'list':
    case 'quote':
    case 'callout':
    case 'table':
      return nested(block).flatMap((child) => paragraphsOf(child, lifted));
    case 'code':
      return [{ type: 'paragraph', children: block.children }];
    case 'image':
    case 'chart':
      lifted.push(block);
      return [];
    case 'rule':
      return [];
  }
}

function nested(block: Extract<Block, { type: 'list' | 'quote' | 'callout' | 'table' }>): Block[] {
  if (block.type === 'list') return block.children.flatMap((item) => item.children);
  if (block.type === 'table') return block.children.flatMap((row) => row.children.flatMap((cell) => cell.children));
  return block.children;
}

function emptyLine(): Paragraph {
  return { type: 'paragraph', children: [{ text: '' }] };
}
