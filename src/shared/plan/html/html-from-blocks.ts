import type { Block, Inline, Text } from '#shared/project';
import { factAsText, isFactInline, plainText } from '../plain-text';

/**
 * Rich text as plain HTML for other programs: structure without style. Pictures are named by their caption only, charts by that and the
 * names in them; whoever knows the project makes tables of them before (`plainBlocks` of `#shared/flow`).
 */
export function htmlFromBlocks(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('');
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlinesHtml(block.children)}</p>`;
    case 'heading':
      return `<h${block.level + 1}>${inlinesHtml(block.children)}</h${block.level + 1}>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const start = block.ordered && block.start ? ` start="${block.start}"` : '';
      return `<${tag}${start}>${block.children.map((item) => `<li>${itemHtml(item.children)}</li>`).join('')}</${tag}>`;
    }
    case 'quote':
    case 'callout':
      return `<blockquote>${htmlFromBlocks(block.children)}</blockquote>`;
    case 'table':
      return tableHtml(block);
    case 'chart':
      return linesOf(plainText([block]));
    case 'image':
      return block.caption === '' ? '' : `<p><em>${escaped(block.caption)}</em></p>`;
    case 'code':
      return `<pre><code>${escaped(block.children.map(({ text }) => text).join(''))}</code></pre>`;
    case 'rule':
      return '<hr>';
  }
}

function linesOf(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => `<p><em>${escaped(line)}</em></p>`).join('');
}

/** An item with one line only is that line: other programs would set a paragraph apart. */
function itemHtml(children: readonly Block[]): string {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph' || rest.some(({ type }) => type === 'paragraph')) return htmlFromBlocks(children);
  return `${inlinesHtml(first.children)}${htmlFromBlocks(rest)}`;
}

function tableHtml(table: Extract<Block, { type: 'table' }>): string {
  const rows = table.children.map((row, index) => {
    const tag = table.header && index === 0 ? 'th' : 'td';
    const cells = row.children.map((cell) => {
      const align = cell.align ? ` style="text-align:${cell.align}"` : '';
      return `<${tag}${align}>${itemHtml(cell.children)}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

function inlinesHtml(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (isFactInline(inline)) return textHtml(factAsText(inline));
      return 'children' in inline
        ? `<a href="${escaped(String(inline.url))}">${inlinesHtml(inline.children as Inline[])}</a>`
        : textHtml(inline as Text);
    })
    .join('');
}

function textHtml(text: Text): string {
  let html = escaped(text.text).replace(/\n/g, '<br>');
  if (html === '') return '';
  if (text.code) html = `<code>${html}</code>`;
  if (text.strike) html = `<s>${html}</s>`;
  if (text.underline) html = `<u>${html}</u>`;
  if (text.italic) html = `<em>${html}</em>`;
  if (text.bold) html = `<strong>${html}</strong>`;
  return html;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
