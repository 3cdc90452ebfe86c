import type { Definition, PhrasingContent } from 'mdast';
import { withoutBlanks } from '#shared/base';
import type { LooseNode } from '#shared/plan';
import type { Text } from '#shared/project';
import { htmlPieces } from './html-text';
import { withoutAttributes, writtenPictures } from './written-pictures';

/** One link of the source: two that stand side by side stay two, even when they lead to the same place. */
export interface LinkTarget {
  readonly url: string;
}

/** A run of a paragraph, or a picture that stands in it and has to become a block of its own. */
export type Piece =
  | { readonly kind: 'text'; readonly text: Text; readonly link: LinkTarget | null }
  | { readonly kind: 'image'; readonly url: string; readonly alt: string; readonly caption: string };

export type ImagePiece = Extract<Piece, { kind: 'image' }>;

type Marks = Omit<Text, 'text'>;
type MarkName = 'bold' | 'italic' | 'underline' | 'strike' | 'code';

/** Stands for a line end of the source until both of its sides are known; the text itself can't hold it any more. */
const softBreak = '\r';

const htmlMarks: Readonly<Record<string, MarkName>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  code: 'code',
  kbd: 'code',
};

export type Definitions = ReadonlyMap<string, Definition>;

/** What is known of the document that runs stand in: its link definitions, and the text that positions refer to. */
export interface Writing {
  readonly source: string;
  readonly definitions: Definitions;
}

/** Flattens Markdown's nested runs into ours, in order. Raw HTML gives its text; `<ins>` and its like give their look. */
export function inlinePieces(nodes: readonly PhrasingContent[], writing: Writing): Piece[] {
  const pieces: Piece[] = [];
  collect(nodes, {}, null, writing, pieces);
  return settled(pieces);
}

function collect(
  nodes: readonly PhrasingContent[],
  marks: Marks,
  link: LinkTarget | null,
  writing: Writing,
  out: Piece[],
) {
  const { definitions } = writing;
  let html: Marks = {};
  const push = (text: string, extra: Marks = {}) => {
    if (text !== '') out.push({ kind: 'text', text: { text, ...marks, ...html, ...extra }, link });
  };
  const inside = (children: readonly PhrasingContent[], extra: Marks, target = link) =>
    collect(children, { ...marks, ...html, ...extra }, target, writing, out);
  const words = (text: string) => push(text.replaceAll('\r', ' ').replaceAll('\n', softBreak));
  const image = (url: string, alt: string, caption: string) => out.push({ kind: 'image', url, alt, caption });
  for (const node of nodes) {
    switch (node.type) {
      case 'text': {
        const value = out.at(-1)?.kind === 'image' ? withoutAttributes(node.value) : node.value;
        const found = writtenPictures(value, sourceOf(node, writing.source));
        for (const { before, url, alt, caption } of found?.pictures ?? []) {
          words(before);
          image(url, alt, caption);
        }
        words(found ? withoutAttributes(found.rest) : value);
        break;
      }
      case 'inlineCode':
        push(node.value.replace(/\s*\n\s*/g, ' '), { code: true });
        break;
      case 'break':
        push('\n');
        break;
      case 'strong':
        inside(node.children, { bold: true });
        break;
      case 'emphasis':
        inside(node.children, { italic: true });
        break;
      case 'delete':
        inside(node.children, { strike: true });
        break;
      case 'link':
        inside(node.children, {}, { url: withoutBlanks(node.url) });
        break;
      case 'linkReference':
        inside(node.children, {}, { url: withoutBlanks(definitions.get(node.identifier)?.url ?? '') });
        break;
      case 'image':
        image(node.url, node.alt ?? '', node.title ?? '');
        break;
      case 'imageReference': {
        const target = definitions.get(node.identifier);
        image(target?.url ?? '', node.alt ?? '', target?.title ?? '');
        break;
      }
      case 'footnoteReference':
        push(`[${node.label ?? node.identifier}]`);
        break;
      case 'html':
        for (const piece of htmlPieces(node.value)) {
          if (piece.kind === 'text') push(piece.text.replaceAll('\n', softBreak));
          else if (piece.kind === 'break') push('\n');
          else if (piece.kind === 'image') image(piece.url, piece.alt, '');
          else if (piece.kind === 'tag') html = switched(html, piece.name, piece.closing);
        }
        break;
    }
  }
}

function sourceOf(node: PhrasingContent, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? source.length);
}

function switched(marks: Marks, tag: string, closing: boolean): Marks {
  const name = Object.hasOwn(htmlMarks, tag) ? htmlMarks[tag] : undefined;
  if (name === undefined) return marks;
  const { [name]: _was, ...rest } = marks;
  return closing ? rest : { ...rest, [name]: true };
}

const wide =
  /[\u1100-\u115F\u2E80-\u303F\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/;

/**
 * Decides what a line end of the source becomes: nothing between Chinese characters, a space elsewhere. After a bold
 * lead-in that ends its line with a colon it stays a line end: authors mean it to stand above what follows.
 */
function settled(pieces: readonly Piece[]): Piece[] {
  const whole = pieces.map((piece) => (piece.kind === 'text' ? piece.text.text : '\n')).join('');
  const first = pieces[0];
  const leadIn = first?.kind === 'text' && first.text.bold === true;
  const firstLine = whole.indexOf(softBreak);
  let at = 0;
  return pieces.map((piece) => {
    if (piece.kind === 'image') {
      at += 1;
      return piece;
    }
    let text = '';
    for (const char of piece.text.text) {
      if (char !== softBreak) text += char;
      else {
        const before = whole[at - 1] ?? '';
        const after = whole[at + 1] ?? '';
        if (leadIn && at === firstLine && (before === '：' || before === ':')) text += '\n';
        else if (before !== '\n' && after !== '\n' && !(wide.test(before) && wide.test(after))) text += ' ';
      }
      at += char.length;
    }
    return { ...piece, text: { ...piece.text, text } };
  });
}

/** The pieces' text alone, on one line: titles of sections and of the project. */
export function plainLine(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'text' ? piece.text.text : piece.alt))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Pieces as the loose children of a paragraph; the normal form lifts the pictures out. Unsafe links keep their text only. */
export function looseInlines(pieces: readonly Piece[], image: (piece: ImagePiece) => LooseNode): LooseNode[] {
  const children: LooseNode[] = [];
  let open: LinkTarget | null = null;
  let texts: Text[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'image') children.push(image(piece));
    else if (piece.link === null) children.push(piece.text);
    else if (piece.link === open) texts.push(piece.text);
    else {
      texts = [piece.text];
      children.push({ type: 'link', url: piece.link.url, children: texts });
    }
    open = piece.kind === 'text' ? piece.link : null;
  }
  return children;
}
