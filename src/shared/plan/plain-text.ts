import type { Block, Inline } from '#shared/project';

/**
 * What the blocks say, without how it looks: a line a paragraph, item or table row, cells parted by tabs. Captions
 * count as text, descriptions of pictures don't.
 */
export function plainText(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'code':
      return [inlineText(block.children)];
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(linesOf));
    case 'quote':
    case 'callout':
      return block.children.flatMap(linesOf);
    case 'table':
      return block.children.map((row) =>
        row.children.map((cell) => cell.children.flatMap(linesOf).join(' ')).join('\t'),
      );
    case 'image':
      return block.caption === '' ? [] : [block.caption];
    case 'rule':
      return [];
  }
}

/** What a line says. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('children' in inline ? inlineText(inline.children as Inline[]) : inline.text))
    .join('');
}
