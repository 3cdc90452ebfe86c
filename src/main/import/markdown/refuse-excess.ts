import type { Nodes, Table } from 'mdast';
import { fail } from '#shared/base';
import { ceilings } from '#shared/project';

const { importedPieces: mostPieces, importedCells: mostCells } = ceilings;

const pieces = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'code', 'thematicBreak', 'html']);

/** Throws `import.tooManyBlocks` and `import.tableTooLarge` for a text that was not written by a person for persons. */
export function refuseExcess(root: Nodes, path: string): void {
  let found = 0;
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (pieces.has(node.type)) found += 1;
    if (node.type === 'table') refuseLargeTable(node, path);
    if ('children' in node) for (const child of node.children) waiting.push(child);
  }
  if (found > mostPieces) fail('import.tooManyBlocks', { path, found, most: mostPieces });
}

/** All rows are filled up to the longest. */
function refuseLargeTable({ children }: Table, path: string): void {
  const columns = children.reduce((most, row) => Math.max(most, row.children.length), 0);
  const cells = columns * children.length;
  if (cells > mostCells) fail('import.tableTooLarge', { path, cells, most: mostCells });
}
