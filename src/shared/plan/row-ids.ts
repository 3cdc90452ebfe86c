import type { IdSource } from '#shared/base';
import type { Block, Table } from '#shared/project';

/** Copies of blocks whose table rows have ids of their own: for everything that is pasted or duplicated. */
export function withNewRowIds(blocks: readonly Block[], newId: IdSource): Block[] {
  return mapTables(blocks, (table) => ({
    ...table,
    children: table.children.map((row) => ({ ...row, id: newId() })),
  }));
}

/** Gives a new id to every row whose id stood before in the same blocks; the first keeps it. */
export function uniqueRowIds(blocks: readonly Block[], newId: IdSource): Block[] {
  const seen = new Set<string>();
  const fresh = (id: string) => {
    const unique = id === '' || seen.has(id) ? newId() : id;
    seen.add(unique);
    return unique;
  };
  return mapTables(blocks, (table) => ({
    ...table,
    children: table.children.map((row) => ({ ...row, id: fresh(row.id) })),
  }));
}

function mapTables(blocks: readonly Block[], change: (table: Table) => Table): Block[] {
  return blocks.map((block) => (block.type === 'table' ? change(block) : block));
}
