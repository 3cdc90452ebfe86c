import type { IdSource } from '#shared/base';
import type { Block } from '#shared/project';

/** Copies of blocks whose table rows and charts have ids of their own: for everything that is pasted or duplicated. */
export function withNewIds(blocks: readonly Block[], newId: IdSource): Block[] {
  return mapIds(blocks, () => newId());
}

/** Gives a new id to every row and chart whose id stood before in the same blocks; the first keeps it. */
export function uniqueIds(blocks: readonly Block[], newId: IdSource): Block[] {
  const seen = new Set<string>();
  return mapIds(blocks, (id) => {
    const unique = id === '' || seen.has(id) ? newId() : id;
    seen.add(unique);
    return unique;
  });
}

/** Only blocks at the top have ids, or rows that do. */
function mapIds(blocks: readonly Block[], change: (id: string) => string): Block[] {
  return blocks.map((block) => {
    if (block.type === 'chart') return { ...block, id: change(block.id) };
    if (block.type !== 'table') return block;
    return { ...block, children: block.children.map((row) => ({ ...row, id: change(row.id) })) };
  });
}
