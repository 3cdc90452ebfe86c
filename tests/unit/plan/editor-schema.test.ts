import fc from 'fast-check';
import { Editor, Node, Text, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import {
  alignColumn,
  createPlanEditor,
  deleteColumn,
  deleteRow,
  deleteTable,
  emptyLine,
  indentItems,
  insertBlocks,
  insertChart,
  insertColumn,
  insertPlainText,
  insertReadyTable,
  insertRow,
  insertRule,
  insertTable,
  leaveBlock,
  leaveLists,
  moveCell,
  outdentItems,
  setLineStyle,
  toggleFrame,
  toggleHeader,
  toggleList,
} from '#renderer/plan/editing';
import { editorValue, setLink, showNodes, toggleMark } from '#renderer/rich-text/editing';
import { seededIds, seededRandom } from '#shared/base';
import { normaliseBlocks, plainText } from '#shared/plan';
import type { Block, Table } from '#shared/project';
import { chart, table } from '../../fixtures/plan-sampler';
import { looseBlocks } from './rich-text-arbitrary';

const normal = (nodes: readonly Record<string, unknown>[], seed = 3) =>
  normaliseBlocks(nodes, seededIds(seededRandom(seed)));

function editorWith(blocks: readonly unknown[]): Editor {
  const editor = createPlanEditor(seededIds(seededRandom(11)));
  editor.children = editorValue(structuredClone(blocks) as Block[], emptyLine);
  Editor.normalize(editor, { force: true });
  return editor;
}

const bodyOf = (editor: Editor) => editor.children as Block[];

describe('P7 the editor and the file agree on the normal form', () => {
  it('leaves normal blocks as they are', () => {
    fc.assert(
      fc.property(looseBlocks, (nodes) => {
        const blocks = normal(nodes);
        expect(bodyOf(editorWith(blocks))).toEqual(editorValue(blocks, emptyLine));
      }),
      { numRuns: 300 },
    );
  });
});

const image = { asset: 'k', alt: '', caption: '', width: 'full' };
const picture = { type: 'image', ...image, children: [{ text: '' }] };
const commands: readonly ((editor: Editor, value: number) => void)[] = [
  (editor) => editor.insertText('x'),
  (editor) => editor.insertText(' '),
  (editor) => editor.insertText('*'),
  (editor) => editor.insertBreak(),
  (editor) => editor.insertSoftBreak(),
  (editor) => editor.deleteBackward('character'),
  (editor) => editor.deleteForward('character'),
  (editor) => editor.deleteFragment(),
  (editor) => indentItems(editor),
  (editor) => outdentItems(editor),
  (editor) => leaveLists(editor),
  (editor, value) => toggleList(editor, value % 2 ? 'bullet' : 'number'),
  (editor, value) => toggleFrame(editor, (['quote', 'tip', 'warning'] as const)[value % 3] ?? 'quote'),
  (editor, value) =>
    setLineStyle(editor, (['heading-1', 'heading-2', 'code', 'paragraph'] as const)[value % 4] ?? 'code'),
  (editor, value) => toggleMark(editor, (['bold', 'italic', 'code'] as const)[value % 3] ?? 'bold'),
  (editor) => insertTable(editor, 2, 2),
  (editor, value) => insertRow(editor, value % 2 ? 'before' : 'after'),
  (editor, value) => insertColumn(editor, value % 2 ? 'before' : 'after'),
  (editor) => deleteRow(editor),
  (editor) => deleteColumn(editor),
  (editor) => deleteTable(editor),
  (editor) => toggleHeader(editor),
  (editor) => alignColumn(editor, 'right'),
  (editor, value) => moveCell(editor, value % 2 ? 1 : -1),
  (editor) => insertRule(editor),
  (editor) => leaveBlock(editor),
  (editor) => setLink(editor, 'example.com', 'link'),
  (editor) => insertPlainText(editor, 'one\ntwo'),
  (editor) => insertBlocks(editor, structuredClone(bodyOf(editor))),
  (editor) => insertBlocks(editor, [picture as Block]),
  (editor) => insertBlocks(editor, [chart()]),
  (editor) => void insertChart(editor, chart().chart, 'c'),
  (editor) => insertReadyTable(editor, table([['a', 'b']]) as Table),
];

describe('P8 every command keeps the normal form', () => {
  it('whatever is selected, in whatever order', () => {
    const step = fc.record({ command: fc.nat(commands.length - 1), from: fc.nat(), to: fc.nat(), value: fc.nat(11) });
    fc.assert(
      fc.property(looseBlocks, fc.array(step, { maxLength: 8 }), (nodes, steps) => {
        const editor = editorWith(normal(nodes));
        for (const { command, from, to, value } of steps) {
          const before = structuredClone(bodyOf(editor));
          select(editor, from, value < 6 ? from : to);
          commands[command]?.(editor, value);
          const after = bodyOf(editor);
          expect(normal(after), `command ${command}`).toEqual(after);
          const point = editor.selection?.anchor;
          if (point) expect(Node.has(editor, point.path)).toBe(true);
          showNodes(editor, before);
          expect(bodyOf(editor)).toEqual(before);
          showNodes(editor, structuredClone(after));
          expect(bodyOf(editor)).toEqual(after);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function select(editor: Editor, from: number, to: number): void {
  const texts = [...Editor.nodes(editor, { at: [], match: Text.isText, voids: true })];
  const point = (place: number) => {
    const [text, path] = texts[place % texts.length] ?? [{ text: '' }, [0, 0]];
    return { path, offset: place % (text.text.length + 1) };
  };
  Transforms.select(editor, { anchor: point(from), focus: point(to) });
}

describe('P9 the editor follows the project', () => {
  it('shows any other body, and puts the caret where it changed', () => {
    fc.assert(
      fc.property(looseBlocks, looseBlocks, (one, other) => {
        const editor = editorWith(normal(one));
        select(editor, 0, 0);
        showNodes(editor, normal(other));
        expect(bodyOf(editor)).toEqual(editorValue(normal(other), emptyLine));
        expect(Node.has(editor, editor.selection?.anchor.path ?? [])).toBe(true);
      }),
    );
    const editor = editorWith([{ type: 'paragraph', children: [{ text: 'abc' }] }]);
    select(editor, 0, 0);
    showNodes(editor, [{ type: 'paragraph', children: [{ text: 'abXXc' }] }]);
    expect(editor.selection?.anchor).toEqual({ path: [0, 0], offset: 4 });
    expect(plainText(bodyOf(editor))).toBe('abXXc');
  });
});
