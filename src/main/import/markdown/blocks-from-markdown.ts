import type { IdSource } from '#shared/base';
import { normaliseBlocks } from '#shared/plan';
import type { Block, ImageBlock } from '#shared/project';
import { looseBlocks } from './loose-blocks';
import { parseMarkdown } from './parse-markdown';
import { beginReading, pendingPrefix, type Reading } from './reading';

/** A picture block whose `asset` is still empty, and the address that the text gave for it. */
export interface PendingImage {
  readonly block: ImageBlock;
  readonly url: string;
}

export interface BlocksFromMarkdown {
  readonly blocks: Block[];
  /** In reading order. The caller sets `block.asset`, or takes the block out. */
  readonly images: PendingImage[];
}

/**
 * Rich text in normal form from GFM. All text is kept, in order; headings keep two levels, the shallowest of the text
 * being the first. Never fails. Remote pictures become links, for the program opens no connection.
 */
export function blocksFromMarkdown(text: string, options: { readonly newId: IdSource }): BlocksFromMarkdown {
  const document = parseMarkdown(text);
  const depths = new Set(document.root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])));
  const reading = beginReading(document, Math.min(6, ...depths) - 1);
  const blocks = normaliseBlocks(looseBlocks(document.root.children, reading), options.newId);
  return { blocks, images: pendingImages(blocks, reading) };
}

/** Takes the addresses out of the picture blocks that wait for their pictures. */
export function pendingImages(blocks: readonly Block[], reading: Reading): PendingImage[] {
  const images: PendingImage[] = [];
  for (const block of blocks) {
    if (block.type !== 'image' || !block.asset.startsWith(pendingPrefix)) continue;
    const url = reading.imageUrls[Number(block.asset.slice(pendingPrefix.length))] ?? '';
    block.asset = '';
    images.push({ block, url });
  }
  return images;
}
