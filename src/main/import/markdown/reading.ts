import type { Definition, Nodes } from 'mdast';
import type { LooseNode } from '#shared/plan';
import { type ImagePiece, looseInlines, type Piece, type Writing } from './inline-pieces';
import type { ParsedMarkdown } from './parse-markdown';

/** What is known while one document is read; `imageUrls` grows by the pictures met. */
export interface Reading extends Writing {
  readonly imageUrls: string[];
  /** The depth of headings that stand just above our first level. */
  readonly sectionDepth: number;
}

/** Begins the reading of a document: link definitions may stand anywhere in it, so they are gathered first. */
export function beginReading({ root, source }: ParsedMarkdown, sectionDepth: number): Reading {
  const definitions = new Map<string, Definition>();
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition') definitions.set(node.identifier, node);
    if ('children' in node) for (const child of node.children.slice().reverse()) waiting.push(child);
  }
  return { source, definitions, imageUrls: [], sectionDepth };
}

/** Where a picture's address waits in `asset` until the picture is read. */
export const pendingPrefix = 'pending:';

/** Runs as a paragraph; pictures in it are lifted out by the normal form. */
export function paragraph(content: readonly Piece[], reading: Reading): LooseNode {
  const isPicture = (at: number) => (content[at]?.kind ?? 'image') === 'image';
  // Blanks between pictures are no line.
  const shown = content.filter((piece, at) => !isBlank(piece) || !isPicture(at - 1) || !isPicture(at + 1));
  return { type: 'paragraph', children: looseInlines(shown, imageMaker(reading)) };
}

function isBlank(piece: Piece): boolean {
  return piece.kind === 'text' && piece.text.text.trim() === '';
}

/** Pictures of the document become blocks; those of other machines become links, for nothing is fetched. */
export function imageMaker(reading: Reading): (piece: ImagePiece) => LooseNode {
  return ({ url, alt, caption }) => {
    const words = alt || caption || url;
    if (isElsewhere(url)) {
      const text = { text: words };
      return url === '' ? text : { type: 'link', url: url.startsWith('//') ? `https:${url}` : url, children: [text] };
    }
    reading.imageUrls.push(url);
    return { type: 'image', asset: `${pendingPrefix}${reading.imageUrls.length - 1}`, alt, caption, children: [] };
  };
}

function isElsewhere(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url) || url === '';
}

/**
 * A cell has no line ends in Markdown; authors write `<br>`, and mean paragraphs. A picture can't stay in it: it stands
 * below the table under its words, which stay where it was.
 */
export function cellContent(content: readonly Piece[], reading: Reading): LooseNode[] {
  const lines: Piece[][] = [[]];
  const pictures: LooseNode[] = [];
  for (const piece of content) {
    if (piece.kind === 'image' && !isElsewhere(piece.url)) {
      const { alt, caption } = piece;
      pictures.push(imageMaker(reading)({ ...piece, caption: caption || alt }));
      lines.at(-1)?.push({ kind: 'text', text: { text: alt }, link: null });
    } else if (piece.kind === 'text' && piece.text.text === '\n') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return [...lines.map((line) => paragraph(line, reading)), ...pictures];
}
