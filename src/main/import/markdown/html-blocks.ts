import type { RootContent } from 'mdast';
import { blocksFromTable, type HtmlNode, type LooseNode } from '#shared/plan';
import { attributeOf, htmlPieces } from './html-text';
import type { Piece } from './inline-pieces';
import { cellContent, paragraph, type Reading } from './reading';

/** Raw HTML as blocks: its tables as tables, all other text as paragraphs. */
export function htmlBlocks(html: string, reading: Reading): LooseNode[] {
  return splitTables(html).flatMap(({ text, isTable }) => {
    if (!isTable) return paragraphPieces(text).map((content) => paragraph(content, reading));
    const readCell = (cell: HtmlNode) => {
      const lines = paragraphPieces((cell as Cell).html);
      const content = lines.flatMap((line, index) => (index === 0 ? line : [textPiece('\n'), ...line]));
      return cellContent(content, reading);
    };
    return blocksFromTable(tableNode(text), readCell);
  });
}

/** A blank line ends raw HTML in Markdown, in the middle of a table too: its pieces are put together again. */
export function joinedHtml(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'html' && last?.type === 'html' && isOpen(last.value))
      joined[joined.length - 1] = { ...last, value: `${last.value}\n\n${node.value}` };
    else joined.push(node);
  }
  return joined;
}

const tableTag = /(<\/?table\b[^>]{0,400}>)/i;

function isOpen(html: string): boolean {
  const tags = html.split(tableTag).filter((_, index) => index % 2 === 1);
  return tags.filter((tag) => !tag.startsWith('</')).length > tags.filter((tag) => tag.startsWith('</')).length;
}

/** Tables and what stands between them. A table that holds another arranges a page: it is text. */
function splitTables(html: string): { text: string; isTable: boolean }[] {
  const parts: { text: string; isTable: boolean }[] = [];
  let depth = 0;
  let isNested = false;
  let text = '';
  const end = (isTable: boolean) => {
    if (text.trim() !== '') parts.push({ text, isTable });
    text = '';
  };
  html.split(tableTag).forEach((piece, index) => {
    if (index % 2 === 0) text += piece;
    else if (!piece.startsWith('</')) {
      if (depth === 0) end(false);
      else isNested = true;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth > 0) return;
      end(!isNested);
      isNested = false;
    }
  });
  end(depth > 0 && !isNested);
  return parts;
}

interface Cell extends HtmlNode {
  readonly html: string;
}

function tableNode(html: string): HtmlNode {
  const rows = partsOf(html, /<tr\b([^>]{0,400})>/i).map(([, attributes = '', inside = '']) => {
    const cells = partsOf(inside, /<(t[dh])\b([^>]{0,400})>/i).map(
      ([, name = 'td', cellAttributes = '', content = '']): Cell => ({
        ...element(name, cellAttributes, []),
        html: content,
      }),
    );
    return element('tr', attributes, cells);
  });
  return element('table', '', rows);
}

/** What a text has behind each of these tags, up to the next: the tag's groups and the text. */
function partsOf(html: string, tag: RegExp): string[][] {
  const groups = tag.source.match(/(?<!\\)\((?!\?)/g)?.length ?? 0;
  const pieces = html.split(tag);
  const parts: string[][] = [];
  for (let at = 1; at < pieces.length; at += groups + 1) parts.push(['', ...pieces.slice(at, at + groups + 1)]);
  return parts;
}

function element(name: string, attributes: string, childNodes: readonly HtmlNode[]): HtmlNode {
  return {
    nodeType: 1,
    nodeName: name,
    nodeValue: null,
    childNodes,
    getAttribute: (attribute) => attributeOf(attributes, attribute) || null,
  };
}

function paragraphPieces(html: string): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  for (const piece of htmlPieces(html)) {
    if (piece.kind === 'block') paragraphs.push([]);
    else if (piece.kind === 'break') paragraphs.at(-1)?.push(textPiece('\n'));
    else if (piece.kind === 'image') paragraphs.at(-1)?.push({ ...piece, caption: '' });
    else if (piece.kind === 'text') {
      piece.text.split(/\n[ \t]*\n/).forEach((part, index) => {
        if (index > 0) paragraphs.push([]);
        if (part.trim() !== '') paragraphs.at(-1)?.push(textPiece(part.replace(/[ \t]*\n[ \t]*/g, ' ')));
      });
    }
  }
  return paragraphs.filter((content) => content.length > 0).map(trimmed);
}

function textPiece(text: string): Piece {
  return { kind: 'text', text: { text }, link: null };
}

function trimmed(content: readonly Piece[]): Piece[] {
  return content.map((piece, index) => {
    if (piece.kind !== 'text') return piece;
    let { text } = piece.text;
    if (index === 0) text = text.trimStart();
    if (index === content.length - 1) text = text.trimEnd();
    return { ...piece, text: { ...piece.text, text } };
  });
}
