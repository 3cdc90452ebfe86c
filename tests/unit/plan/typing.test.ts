import { Editor, type Operation, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { createPlanEditor, leaveLists } from '#renderer/plan/editing';
import { createTypingRuns } from '#renderer/rich-text/editing';
import { seededIds, seededRandom } from '#shared/base';
import type { Block } from '#shared/project';
import { outline } from '../../support/outline';

function editorWith(...blocks: object[]) {
  const editor = createPlanEditor(seededIds(seededRandom(11)));
  editor.children = structuredClone(blocks) as never;
  Transforms.select(editor, { path: [blocks.length - 1, 0], offset: 0 });
  return editor;
}

const empty = { type: 'paragraph', children: [{ text: '' }] };
const item = (text: string) => ({ type: 'list-item', children: [{ type: 'paragraph', children: [{ text }] }] });

/** What stands there once a text has been typed, a character at a time. */
function typed(text: string, ...before: object[]): string[] {
  const editor = editorWith(...before, empty);
  for (const char of text) editor.insertText(char);
  return outline(editor.children as Block[]);
}

describe('typing', () => {
  it.each([
    '单价 99*12*1000 户 = 118.8 万',
    '99元*12月*1000户',
    'a*b*c',
    '60%*2*3 与 (1+2)*3*4',
    '2**10**3',
    '5~~7~~9',
    '50~100 与 60~70%',
    'snake_case_name',
  ])('keeps the signs of figures: %s', (text) => expect(typed(text)).toEqual([text]));

  it.each([
    ['很*重要*的', '很{italic 重要}的'],
    ['*图1*所示', '{italic 图1}所示'],
    ['共**12**家', '共{bold 12}家'],
    ['~~999~~899 元', '{strike 999}899 元'],
    ['a **b** c', 'a {bold b} c'],
  ])('marks words: %s', (text, line) => expect(typed(text)).toEqual([line]));

  it('begins a list with the number that was typed, and goes on with the one above', () => {
    expect(typed('1. a')).toEqual(['1. a']);
    expect(typed('4. a')).toEqual(['4. a']);
    expect(typed('0. a')).toEqual(['0. a']);
    expect(typed('2027. a')).toEqual(['2027. a']);
    const list = { type: 'list', ordered: true, children: [item('a'), item('b')] };
    expect(typed('3. c', list)).toEqual(['1. a', '2. b', '3. c']);
    expect(typed('9. c', list)).toEqual(['1. a', '2. b', '9. c']);
    expect(typed('1. c', list)).toEqual(['1. a', '2. b', '3. c']);
  });

  it('goes on with the numbers behind what leaves a list', () => {
    const editor = editorWith({ type: 'list', ordered: true, start: 4, children: ['a', 'b', 'c', 'd'].map(item) });
    Transforms.select(editor, { path: [0, 1, 0, 0], offset: 0 });
    leaveLists(editor);
    expect(outline(editor.children as Block[])).toEqual(['4. a', 'b', '5. c', '6. d']);
    Transforms.select(editor, { path: [2, 1, 0, 0], offset: 0 });
    editor.insertNode({ type: 'image', asset: 'k', alt: '', caption: '', width: 'full', children: [{ text: '' }] });
    expect(outline(editor.children as Block[])).toEqual(['4. a', 'b', '5. c', '6. d', 'picture k "" ""']);
  });
});

describe('typing over a selection', () => {
  const word = (text: string, marks: object = {}) => ({ text, ...marks });
  const line = (...children: object[]) => ({ type: 'paragraph', children });
  const cases: [string, object[], number[][]][] = [
    [
      'words of a line',
      [line(word('one two three'))],
      [
        [0, 0, 4],
        [0, 0, 7],
      ],
    ],
    [
      'words with marks',
      [line(word('one '), word('two', { bold: true }), word(' three'))],
      [
        [0, 0, 4],
        [0, 1, 3],
      ],
    ],
    [
      'lines',
      [line(word('one')), line(word('two')), line(word('three'))],
      [
        [0, 0, 1],
        [2, 0, 3],
      ],
    ],
  ];

  it.each(cases)('is one step of undo with the letters that follow: %s', async (_what, blocks, [from, to]) => {
    const editor = editorWith(...blocks);
    const point = ([block = 0, child = 0, offset = 0]: number[] = []) => ({ path: [block, child], offset });
    Transforms.select(editor, { anchor: point(from), focus: point(to) });
    const runs = createTypingRuns('here');
    const steps: (string | null)[] = [];
    const told = (operations: readonly Operation[]) => runs(operations, null, editor.selection?.focus).merge;
    for (const letter of ['x', 'y', 'z']) {
      if (editor.selection && letter === 'x') Editor.deleteFragment(editor);
      editor.insertText(letter);
      steps.push(told(editor.operations));
      await Promise.resolve();
    }
    expect(steps[0]).not.toBeNull();
    expect(new Set(steps).size).toBe(1);
  });

  it.each(cases)('and so is what an input method puts in its place: %s', async (_what, blocks, [from, to]) => {
    const editor = editorWith(...blocks);
    const point = ([block = 0, child = 0, offset = 0]: number[] = []) => ({ path: [block, child], offset });
    Transforms.select(editor, { anchor: point(from), focus: point(to) });
    const runs = createTypingRuns('here');
    Editor.deleteFragment(editor);
    const taken = runs(editor.operations, null, editor.selection?.focus).merge;
    await Promise.resolve();
    editor.insertText('市场');
    expect(taken).not.toBeNull();
    expect(runs(editor.operations, null, editor.selection?.focus).merge).toBe(taken);
  });
});
