import type {
  BlockContent,
  Blockquote,
  ListItem,
  List as MdList,
  Paragraph as MdParagraph,
  Table as MdTable,
  PhrasingContent,
  TableRow,
} from 'mdast';
import { assertNever } from '#shared/base';
import type { Block, Callout, Inline, List, Paragraph, Quote, Table, TableCell } from '#shared/project';
import { phrasing } from './phrasing';

/** Depth of a section's heading; the title of the plan is above it, headings of the text below. */
export const sectionDepth = 2;

/** The address of a picture's file, by its key; null for one that has none. */
export type PictureUrl = (asset: string) => string | null;

/** Blocks as Markdown's. Empty paragraphs go: Markdown has none. */
export function flowContent(blocks: readonly Block[], pictureUrl: PictureUrl): BlockContent[] {
  return blocks.flatMap((block) => flowBlock(block, pictureUrl));
}

function flowBlock(block: Block, pictureUrl: PictureUrl): BlockContent[] {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block);
    case 'heading': {
      const children = phrasing(block.children, 'none');
      const depth = block.level === 1 ? 3 : 4;
      return children.length === 0 ? [] : [{ type: 'heading', depth, children }];
    }
    case 'list':
      return [list(block)];
    case 'quote':
      return [quote(block)];
    case 'callout':
      return [callout(block)];
    case 'table':
      return [table(block)];
    case 'image': {
      const url = pictureUrl(block.asset);
      const said = block.alt || block.caption;
      if (url === null) return said === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: said }] }];
      const image = {
        type: 'image',
        url,
        alt: block.alt,
        title: block.caption || null,
      } as const;
      return [{ type: 'paragraph', children: [image] }];
    }
    case 'chart':
      // `plainBlocks` has made a table of it.
      return [];
    case 'code':
      return [
        {
          type: 'code',
          lang: /^[^\s`~]+$/.test(block.language) ? block.language : null,
          value: block.children.map((child) => child.text).join(''),
        },
      ];
    case 'rule':
      return [{ type: 'thematicBreak' }];
    default:
      return assertNever(block);
  }
}

function paragraph(block: Paragraph): MdParagraph[] {
  const children = trimmed(phrasing(block.children, 'break'));
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

/** A line end at either end of a paragraph is no line end in Markdown, but a stray backslash. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isText = (node: PhrasingContent) => node.type !== 'break';
  const first = nodes.findIndex(isText);
  return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex(isText) + 1);
}

function held(children: readonly (Paragraph | List)[]): (MdParagraph | MdList)[] {
  return children.flatMap((child): (MdParagraph | MdList)[] =>
    child.type === 'list' ? [list(child as List)] : paragraph(child as Paragraph),
  );
}

function list(block: List): MdList {
  const children = block.children.map(({ children: content }): ListItem => {
    const { checked, rest } = unticked(content);
    const nodes = held(rest);
    const spread = nodes.filter((node) => node.type === 'paragraph').length > 1;
    return { type: 'listItem', spread, checked, children: nodes };
  });
  const start = block.ordered ? (block.start ?? 1) : null;
  const spread = children.some((item) => item.spread === true);
  return { type: 'list', ordered: block.ordered, start, spread, children };
}

/** The boxes that the import made characters of become boxes again. */
function unticked(content: readonly (Paragraph | List)[]): {
  checked: boolean | null;
  rest: readonly (Paragraph | List)[];
} {
  const first = content[0]?.type === 'paragraph' ? (content[0] as Paragraph) : undefined;
  const text = first?.children[0];
  const isPlain = text !== undefined && Object.keys(text).length === 1;
  const mark = isPlain ? /^([✓□]) (?=\S|$)/.exec(String(text.text)) : null;
  const isAlone = first?.children.length === 1 && text?.text === mark?.[0];
  if (!first || !text || !mark || isAlone) return { checked: null, rest: content };
  const lead = { ...text, text: String(text.text).slice(mark[0].length) } as Inline;
  return {
    checked: mark[1] === '✓',
    rest: [{ ...first, children: [lead, ...first.children.slice(1)] }, ...content.slice(1)],
  };
}

function quote(block: Quote): Blockquote {
  return { type: 'blockquote', children: held(block.children) };
}

const alerts = { note: 'NOTE', tip: 'TIP', warning: 'WARNING' } as const;

/** GitHub's alert. As raw text, or its bracket would be escaped. */
function callout(block: Callout): Blockquote {
  const [first, ...rest] = held(block.children);
  const mark = `[!${alerts[block.tone]}]`;
  const head: MdParagraph =
    first?.type === 'paragraph'
      ? { type: 'paragraph', children: [{ type: 'html', value: `${mark}\n` }, ...first.children] }
      : { type: 'paragraph', children: [{ type: 'html', value: mark }] };
  const body = first?.type === 'paragraph' ? rest : [...(first ? [first] : []), ...rest];
  return { type: 'blockquote', children: [head, ...body] };
}

/** A table without a header row gets an empty one, for GFM has no other; the import takes it off again. */
function table(block: Table): MdTable {
  const align = (block.children[0]?.children ?? []).map((_, column) => {
    const aligns = new Set(block.children.map((row) => row.children[column]?.align));
    return aligns.size === 1 ? ([...aligns][0] ?? null) : (block.children.at(-1)?.children[column]?.align ?? null);
  });
  const rows = block.children.map((row): TableRow => ({ type: 'tableRow', children: row.children.map(cell) }));
  const empty: TableRow = { type: 'tableRow', children: align.map(() => ({ type: 'tableCell', children: [] })) };
  return { type: 'table', align, children: block.header ? rows : [empty, ...rows] };
}

function cell({ children }: TableCell): TableRow['children'][number] {
  const lines = children.map((paragraph) => phrasing(paragraph.children, 'tag'));
  return {
    type: 'tableCell',
    children: lines.flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'html', value: '<br>' } as const]),
      ...line,
    ]),
  };
}
