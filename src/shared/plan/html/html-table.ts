import type { LooseNode } from '../loose-node';
import { attribute, childNodes, elementsBelow, type HtmlNode, styleOf, tagOf, textContent } from './html-node';
import type { PageBudget } from './page-budget';

type BlocksIn = (node: HtmlNode) => LooseNode[];
type Budget = Pick<PageBudget, 'isSpent' | 'spendLines'>;

/** For who must leave nothing out, and has bounded the whole otherwise. */
const boundless: Budget = { isSpent: false, spendLines: () => undefined };

const rowTags = new Set(['tr']);
const cellTags = new Set(['td', 'th']);
const groups = new Set(['thead', 'tbody', 'tfoot', 'form']);
const largestSpan = 60;
const mostColumns = 60;

/** A table of data as our table; one that only arranges a page gives its content. Spanned cells become empty ones. */
export function blocksFromTable(table: HtmlNode, blocksIn: BlocksIn, budget: Budget = boundless): LooseNode[] {
  const rows = elementsBelow(table, rowTags, groups);
  const cells = rows.map((row) => elementsBelow(row, cellTags, new Set()));
  const captions = childNodes(table)
    .filter((child) => tagOf(child) === 'caption')
    .flatMap(blocksIn);
  if (isLayout(table, cells)) return [...captions, ...cells.flat().flatMap(blocksIn)];
  const grid: (LooseNode | undefined)[][] = rows.map(() => []);
  for (const [row, entries] of cells.entries()) {
    let column = 0;
    for (const cell of entries) {
      if (budget.isSpent) break;
      while (grid[row]?.[column]) column += 1;
      budget.spendLines(fill(grid, row, column, cell, blocksIn));
      column += 1;
    }
  }
  const filled = grid.filter((row) => row.length > 0);
  const children = filled.map((row) => ({
    type: 'table-row',
    id: '',
    children: Array.from(row, (cell) => cell ?? empty),
  }));
  return [...captions, { type: 'table', header: hasHeader(table, rows, cells), children }];
}

const empty: LooseNode = { type: 'table-cell', children: [] };

function fill(
  grid: (LooseNode | undefined)[][],
  row: number,
  column: number,
  cell: HtmlNode,
  blocksIn: BlocksIn,
): number {
  let filled = 0;
  const width = span(cell, 'colspan');
  const height = Math.min(span(cell, 'rowspan'), grid.length - row);
  for (let y = row; y < row + height; y += 1) {
    for (let x = column; x < Math.min(column + width, mostColumns); x += 1) {
      const line = grid[y];
      if (!line || line[x]) continue;
      line[x] = x === column && y === row ? looseCell(cell, blocksIn) : empty;
      filled += 1;
    }
  }
  return filled;
}

function looseCell(cell: HtmlNode, blocksIn: BlocksIn): LooseNode {
  const align = alignOf(cell);
  return { type: 'table-cell', ...(align ? { align } : {}), children: blocksIn(cell) };
}

function alignOf(cell: HtmlNode): 'center' | 'right' | null {
  const line = childNodes(cell).find((child) => ['p', 'div'].includes(tagOf(child)));
  for (const node of line ? [cell, line] : [cell]) {
    const align = styleOf(node, 'text-align') || attribute(node, 'align').toLowerCase();
    if (align === 'center') return 'center';
    if (align === 'right' || align === 'end') return 'right';
  }
  return null;
}

function span(cell: HtmlNode, name: string): number {
  const value = Number.parseInt(attribute(cell, name), 10);
  return Number.isFinite(value) ? Math.min(largestSpan, Math.max(1, value)) : 1;
}

/** One cell, a table inside, or its own word: it holds a page, not data. */
function isLayout(table: HtmlNode, cells: readonly (readonly HtmlNode[])[]): boolean {
  const all = cells.flat();
  return all.length < 2 || attribute(table, 'role') === 'presentation' || all.some(hasTable);
}

function hasTable(node: HtmlNode): boolean {
  return childNodes(node).some((child) => tagOf(child) === 'table' || hasTable(child));
}

function hasHeader(table: HtmlNode, rows: readonly HtmlNode[], cells: readonly (readonly HtmlNode[])[]): boolean {
  const head = childNodes(table).find((child) => tagOf(child) === 'thead');
  if (head && textContent(head).trim() !== '') return true;
  const [first = []] = cells;
  return rows.length > 1 && first.length > 0 && first.every((cell) => tagOf(cell) === 'th');
}
