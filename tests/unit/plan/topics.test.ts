import { Editor } from 'slate';
import { describe, expect, it } from 'vitest';
import { beginTopics, createPlanEditor, insertTopicTexts, type TopicStart } from '#renderer/plan/editing';
import { seededIds, seededRandom } from '#shared/base';
import type { Block } from '#shared/project';
import { topicBlocks } from '#shared/starter';
import { outline } from '../../support/outline';

const empty = { type: 'paragraph', children: [{ text: '' }] };
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ text }] });
const heading = (text: string, level = 1) => ({ type: 'heading', level, children: [{ text }] });

function editorWith(...blocks: object[]) {
  const editor = createPlanEditor(seededIds(seededRandom(7)));
  editor.children = structuredClone(blocks) as never;
  return editor;
}

const linesOf = (editor: Editor) => outline(editor.children as Block[]);
const selected = (editor: Editor) => (editor.selection ? Editor.string(editor, editor.selection) : null);
const topic = (title: string, ...paragraphs: string[]): TopicStart => ({ title, blocks: topicBlocks(paragraphs) });

describe('the text of a topic', () => {
  it('comes below its heading, and its first gap is selected', () => {
    const editor = editorWith(empty);
    insertTopicTexts(editor, [
      topic('Primer', 'A model learns.', 'It reads [[what]] and [[why]].', '- Language', '- Vision'),
    ]);
    expect(linesOf(editor)).toEqual([
      ...outline([heading('Primer')] as never),
      'A model learns.',
      'It reads [[what]] and [[why]].',
      '- Language',
      '- Vision',
    ]);
    expect(selected(editor)).toBe('[[what]]');
  });

  it('goes behind what stands below its heading, and before the next', () => {
    const editor = editorWith(
      heading('Primer'),
      paragraph('Ours.'),
      heading('Part', 2),
      empty,
      heading('Data'),
      paragraph('Rows.'),
    );
    insertTopicTexts(editor, [topic(' primer '.trim(), 'It reads [[what]].')]);
    expect(linesOf(editor)).toEqual(
      outline([
        heading('Primer'),
        paragraph('Ours.'),
        heading('Part', 2),
        paragraph('It reads [[what]].'),
        heading('Data'),
        paragraph('Rows.'),
      ] as never),
    );
    expect(selected(editor)).toBe('[[what]]');
  });

  it('brings its heading to a text that has none, behind the rest', () => {
    const editor = editorWith(paragraph('Ours.'), empty);
    insertTopicTexts(editor, [topic('Data', 'We use [[which]].')]);
    expect(linesOf(editor)).toEqual(
      outline([paragraph('Ours.'), heading('Data'), paragraph('We use [[which]].')] as never),
    );
  });

  it('of several topics leads to the first gap of the first, wherever it stands then', () => {
    const editor = editorWith(heading('Data'), empty);
    insertTopicTexts(editor, [topic('Route', 'We build [[a]].'), topic('Data', 'We use [[b]].')]);
    expect(linesOf(editor)).toEqual(
      outline([heading('Data'), paragraph('We use [[b]].'), heading('Route'), paragraph('We build [[a]].')] as never),
    );
    expect(selected(editor)).toBe('[[a]]');
  });

  it('is one change with a name of its own, a heading alone is not', () => {
    const editor = editorWith(empty);
    beginTopics(editor, ['Data']);
    expect(editor.changeName).toBeNull();
    insertTopicTexts(editor, [topic('Data', 'We use [[b]].')]);
    expect(editor.changeName).toBe('insertText');
  });

  it('holds values of the project as values', () => {
    const editor = editorWith(empty);
    insertTopicTexts(editor, [topic('Ask', 'We raise {raise.amount}.')]);
    const line = editor.children[1] as unknown as { readonly children: readonly object[] };
    expect(line.children).toMatchObject([{ text: 'We raise ' }, { type: 'fact', name: 'raise.amount' }, { text: '.' }]);
  });
});

describe('beginning with topics', () => {
  it('brings what is missing, leaves what is there, and goes below the first', () => {
    const editor = editorWith(empty);
    beginTopics(editor, ['Size', 'Growth']);
    beginTopics(editor, ['Size', 'Growth', 'Trends']);
    const headings = editor.children.flatMap((block) =>
      'type' in block && block.type === 'heading' ? Editor.string(editor, [editor.children.indexOf(block)]) : [],
    );
    expect(headings).toEqual(['Size', 'Growth', 'Trends']);
    expect(editor.selection?.focus.path).toEqual([1, 0]);
  });
});
