import { Editor, type Element, Node, Path, Transforms } from 'slate';
import { above, isOf } from '#renderer/rich-text/editing';
import { withNewIds } from '#shared/plan';
import type { Callout, Chart, ChartBlock, Paragraph, Table } from '#shared/project';
import { leaveLists, selectedListSort } from './lists';
import { lineAbove, parentOf, selectedLines } from './queries';
import { insertTopBlock } from './tables';
import { toParagraph } from './with-schema';

/** The line that an empty section is written in. */
export const emptyLine: Paragraph = { type: 'paragraph', children: [{ text: '' }] };

/** What a line can be made by the toolbar. */
export type LineStyle = 'paragraph' | 'heading-1' | 'heading-2' | 'code';
/** Everything that the style menu tells apart. */
export type BlockStyle = LineStyle | 'bullet' | 'number' | 'quote' | 'note' | 'tip' | 'warning';

/** The style at the caret: the nearest frame, list or line. */
export function currentStyle(editor: Editor): BlockStyle {
  const sort = selectedListSort(editor);
  if (sort) return sort;
  const frame = above(editor, ['quote', 'callout']);
  if (frame) return frame[0].type === 'callout' ? frame[0].tone : 'quote';
  const line = lineAbove(editor)?.[0];
  if (line?.type === 'heading') return line.level === 1 ? 'heading-1' : 'heading-2';
  return line?.type === 'code' ? 'code' : 'paragraph';
}

/** Makes the selected lines headings, code or paragraphs; those in lists, quotes and call-outs come out first. */
export function setLineStyle(editor: Editor, style: LineStyle): void {
  if (!editor.selection || above(editor, ['table'])) return;
  Editor.withoutNormalizing(editor, () => {
    leaveLists(editor);
    leaveFrames(editor);
    for (const [, path] of selectedLines(editor)) {
      toParagraph(editor, path);
      if (style === 'heading-1') Transforms.setNodes(editor, { type: 'heading', level: 1 }, { at: path });
      if (style === 'heading-2') Transforms.setNodes(editor, { type: 'heading', level: 2 }, { at: path });
      if (style === 'code') Transforms.setNodes(editor, { type: 'code', language: '' }, { at: path });
    }
  });
}

/** A heading of that level, or a paragraph when it is one already. */
export function toggleLineStyle(editor: Editor, style: LineStyle): void {
  setLineStyle(editor, currentStyle(editor) === style ? 'paragraph' : style);
}

export function setCodeBlock(editor: Editor, language: string): void {
  const line = lineAbove(editor);
  if (line) Transforms.setNodes(editor, { type: 'code', language }, { at: line[1] });
}

function leaveFrames(editor: Editor): void {
  const refs = selectedLines(editor).map(([, path]) => Editor.pathRef(editor, path));
  for (const ref of refs) {
    const path = ref.unref();
    if (path && isOf(parentOf(editor, path)?.[0], 'quote', 'callout')) Transforms.liftNodes(editor, { at: path });
  }
}

/** Sets the selected blocks into a quote or call-out, changes the frame around them, or takes them out of it. */
export function toggleFrame(editor: Editor, style: 'quote' | Callout['tone']): void {
  if (!editor.selection || above(editor, ['table'])) return;
  const frame = above(editor, ['quote', 'callout']);
  if (frame) {
    if (currentFrame(frame[0]) === style) Transforms.unwrapNodes(editor, { at: frame[1] });
    else changeFrame(editor, frame[1], style);
    return;
  }
  Editor.withoutNormalizing(editor, () => {
    for (const [, path] of selectedLines(editor)) if (path.length === 1) toParagraph(editor, path);
    const props = style === 'quote' ? { type: 'quote' as const } : { type: 'callout' as const, tone: style };
    Transforms.wrapNodes(
      editor,
      { ...props, children: [] },
      { match: (node, path) => path.length === 1 && isOf(node, 'paragraph', 'list') },
    );
  });
}

function currentFrame(frame: { readonly type: string; readonly tone?: unknown }): unknown {
  return frame.type === 'quote' ? 'quote' : frame.tone;
}

function changeFrame(editor: Editor, path: Path, style: 'quote' | Callout['tone']): void {
  if (style === 'quote') {
    Transforms.unsetNodes(editor, 'tone' as never, { at: path });
    Transforms.setNodes(editor, { type: 'quote' }, { at: path });
  } else Transforms.setNodes(editor, { type: 'callout', tone: style }, { at: path });
}

/** Inserts a rule and goes on in a paragraph behind it. */
export function insertRule(editor: Editor): void {
  insertStanding(editor, () => insertTopBlock(editor, { type: 'rule', children: [{ text: '' }] }));
}

/**
 * Inserts a picture that the project has, and goes on below it: who types on at once writes there. On a picture the browser has no caret,
 * and after a dialog of the system it drops what is typed.
 */
export function insertImage(editor: Editor, asset: string, alt = ''): void {
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  insertStanding(editor, () =>
    insertTopBlock(editor, { type: 'image', asset, alt, caption: '', width: 'full', children: [{ text: '' }] }),
  );
}

/** Inserts a chart, with its title as its caption, and goes on below it. Returns its id. */
export function insertChart(
  editor: Editor,
  chart: Chart,
  caption: string,
  width: ChartBlock['width'] = 'full',
): string {
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  const id = editor.newId();
  const block = { type: 'chart', id, chart, caption, width, children: [{ text: '' }] } as const;
  insertStanding(editor, () => insertTopBlock(editor, { ...block, children: [{ text: '' }] }));
  return id;
}

/** Inserts a copy of a table and goes on below it. */
export function insertReadyTable(editor: Editor, table: Table): void {
  const [copy] = withNewIds([table], editor.newId);
  if (copy) insertStanding(editor, () => insertTopBlock(editor, copy));
}

function insertStanding(editor: Editor, insert: () => Path): void {
  const next = Path.next(insert());
  const below = Editor.hasPath(editor, next) ? (Node.get(editor, next) as Element) : null;
  if (!below || editor.isVoid(below) || below.type === 'table') {
    Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: next });
  }
  Transforms.select(editor, Editor.start(editor, next));
}
