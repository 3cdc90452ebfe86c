import type { Block, FactInline, Inline, Text } from '#shared/project';

/** Puts a fact into words, for text that is read without its look. */
export type FactWords = (fact: FactInline) => string;

/** Where nobody knows the project: the name, marked as one. */
const named: FactWords = ({ name }) => `[${name}]`;

/**
 * What the blocks say, without how it looks: a line a paragraph, item or table row, cells parted by tabs. Captions
 * count as text, and so do the names in a chart; descriptions don't. Facts are put into words by `resolve` (`factResolverOf` of `#shared/facts`).
 */
export function plainText(blocks: readonly Block[], resolve: FactWords = named): string {
  return blocks.flatMap((block) => linesOf(block, resolve)).join('\n');
}

function linesOf(block: Block, resolve: FactWords): string[] {
  const lines = (inner: readonly Block[]) => inner.flatMap((child) => linesOf(child, resolve));
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'code':
      return [inlineText(block.children, resolve)];
    case 'list':
      return block.children.flatMap((item) => lines(item.children));
    case 'quote':
    case 'callout':
      return lines(block.children);
    case 'table':
      return block.children.map((row) => row.children.map((cell) => lines(cell.children).join(' ')).join('\t'));
    case 'image':
      return block.caption === '' ? [] : [block.caption];
    case 'chart': {
      const { title = '', axes, categories, series } = block.chart;
      const all = [axes?.x ?? '', axes?.y ?? '', ...series.map(({ name }) => name), ...categories];
      const names = all.filter((name) => name.trim() !== '');
      return [title, block.caption, names.join('\t')].filter((line) => line.trim() !== '');
    }
    case 'rule':
      return [];
  }
}

/** What a line says. */
export function inlineText(inlines: readonly Inline[], resolve: FactWords = named): string {
  return inlines
    .map((inline) => {
      if (isFactInline(inline)) return resolve(inline);
      return 'children' in inline ? inlineText(inline.children as Inline[], resolve) : inline.text;
    })
    .join('');
}

/** Whether a part of a line is a value of the project. */
export function isFactInline(inline: Inline): inline is FactInline {
  return inline.type === 'fact';
}

/** A fact that nobody has put into words, as the text that stands for it: what is lost must be seen. */
export function factAsText(fact: FactInline): Text {
  return { ...fact.children[0], text: named(fact) };
}
