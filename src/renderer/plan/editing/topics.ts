import { Editor, Node, type Path, Text, Transforms } from 'slate';
import { isOf, nameChange, readable, textAt } from '#renderer/rich-text/editing';
import { gapsIn, withNewIds } from '#shared/plan';
import type { Block, Paragraph, Patch } from '#shared/project';

/** A topic of the outline, with what its text begins with. */
export interface TopicStart {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/**
 * Begins a section with topics: those whose headings stand there already stay as they are. The caret goes below the first of them, where
 * writing begins.
 */
export function beginTopics(editor: Editor, titles: readonly string[]): void {
  const missing = titles.filter((title) => headingAt(editor, title) < 0);
  const end = editor.children.length;
  // The empty line below a heading is where its text will be.
  const keepsLine = isOf(editor.children[end - 2], 'heading');
  const parts = missing.flatMap((title) => [headingOf(title), emptyPart()]);
  if (parts.length > 0) appendBelow(editor, end, parts, keepsLine);
  const first = headingAt(editor, titles[0] ?? '');
  if (first >= 0 && isOf(editor.children[first + 1], 'paragraph')) {
    Transforms.select(editor, Editor.start(editor, [first + 1]));
  }
}

const emptyPart = (): Paragraph => ({ type: 'paragraph', children: [{ text: '' }] });

const headingAt = (editor: Editor, title: string) =>
  editor.children.findIndex((block) => isOf(block, 'heading') && isTitle(readable(block), title));

/**
 * Puts texts below the headings of their topics, behind what stands there, as one step of undo; a heading that is missing comes to the end.
 * The first gap is selected, so that typing fills it in. Sources that the texts cite come with them.
 */
export function insertTopicTexts(editor: Editor, topics: readonly TopicStart[], sources: readonly Patch[] = []): void {
  const insert = () => {
    // Texts that come later may stand before it.
    const firsts = topics.map((topic) => Editor.pathRef(editor, [insertTopicText(editor, topic)]));
    const [first] = firsts.map((ref) => ref.unref());
    if (first) selectGap(editor, first);
  };
  nameChange(editor, 'insertText', insert, sources);
}

/** Returns where the first of its blocks stands. */
function insertTopicText(editor: Editor, { title, blocks }: TopicStart): number {
  const fresh = withNewIds(blocks, editor.newId);
  const heading = headingAt(editor, title);
  if (heading < 0) return appendBelow(editor, editor.children.length, [headingOf(title), ...fresh]) + 1;
  return appendBelow(editor, endOfPart(editor, heading), fresh);
}

const headingOf = (title: string): Block => ({ type: 'heading', level: 1, children: [{ text: title }] });

const isTitle = (text: string, title: string) => text.trim().toLowerCase() === title.toLowerCase();

/** The place behind what stands below a heading: the next heading that is not below it, or the end. */
function endOfPart(editor: Editor, heading: number): number {
  const from = editor.children[heading];
  const level = isOf(from, 'heading') ? from.level : 1;
  const next = editor.children.findIndex((block, at) => at > heading && isOf(block, 'heading') && block.level <= level);
  return next < 0 ? editor.children.length : next;
}

/** Inserts blocks before a place, instead of an empty paragraph that stands above it. Returns where the first of them stands. */
function appendBelow(editor: Editor, before: number, blocks: readonly Block[], keepsLine = false): number {
  const last = before - 1;
  const replaces = !keepsLine && isOf(editor.children[last], 'paragraph') && textAt(editor, [last]) === '';
  const at = replaces ? last : before;
  Editor.withoutNormalizing(editor, () => {
    if (replaces) Transforms.removeNodes(editor, { at: [last] });
    Transforms.insertNodes(editor, [...blocks], { at: [at] });
  });
  return at;
}

/** Selects the first gap from a block on, or the start of the block. */
function selectGap(editor: Editor, from: Path): void {
  for (const [text, path] of Node.texts(editor, { from })) {
    const [gap] = Text.isText(text) ? gapsIn(text.text) : [];
    if (!gap) continue;
    Transforms.select(editor, { anchor: { path, offset: gap.from }, focus: { path, offset: gap.to } });
    return;
  }
  Transforms.select(editor, Editor.start(editor, from));
}
