import { Editor, type Element, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { createSlideEditor } from '#renderer/deck/text';
import { createPlanEditor } from '#renderer/plan/editing';
import { activeMarks, insertFact, linkAtSelection, removeLinks, setLink, showNodes } from '#renderer/rich-text/editing';
import { seededIds, seededRandom } from '#shared/base';
import { normaliseInlines } from '#shared/plan';
import { casesOfParts, partOf, titled } from '../../support/case-files';
import { expectNodes, nodesOf } from '../../support/node-markup';

/** What stands in a line, and its normal form. */
const cases = casesOfParts('normal-forms/lines', 'line', 'normal');

describe('a line of a file', () => {
  it.each(titled(cases))('%s', (_, one) => {
    const normal = normaliseInlines(nodesOf(partOf(one, 'line')));
    expectNodes(one, 'normal', normal);
    expect(normaliseInlines(normal)).toEqual(normal);
  });
});

const editors = [
  { room: 'plan', create: () => createPlanEditor(seededIds(seededRandom(1))), line: {} },
  { room: 'deck', create: () => createSlideEditor(), line: { level: 0, list: 'none' } },
];

describe.each(editors)('a line of the $room', ({ create, line }) => {
  function editorWith(...children: object[]): Editor {
    const editor = create();
    editor.children = structuredClone([{ type: 'paragraph', ...line, children }]) as unknown as Element[];
    return editor;
  }
  const childrenOf = (editor: Editor) => (editor.children[0] as Element).children;

  it.each(titled(cases))('%s', (_, one) => {
    const editor = editorWith(...nodesOf(partOf(one, 'line')));
    Editor.normalize(editor, { force: true });
    expectNodes(one, 'normal', childrenOf(editor));
  });

  it('takes a value of the project behind a link, in the marks of the text there', () => {
    const editor = editorWith(
      { text: 'see ' },
      { type: 'link', url: 'https://a.cn', children: [{ text: 'us', bold: true }] },
      { text: '' },
    );
    Transforms.select(editor, { path: [0, 1, 0], offset: 1 });
    insertFact(editor, 'raise.amount');
    expect(childrenOf(editor)[2]).toEqual({ text: '' });
    expect(childrenOf(editor)[3]).toEqual({ type: 'fact', name: 'raise.amount', children: [{ text: '', bold: true }] });
    expect(editor.selection?.anchor).toEqual({ path: [0, 4], offset: 0 });
  });

  it('has the marks that all of the selected text has', () => {
    const editor = editorWith({ text: 'one', bold: true, italic: true }, { text: ' two', bold: true });
    Transforms.select(editor, { anchor: { path: [0, 0], offset: 0 }, focus: { path: [0, 1], offset: 4 } });
    expect([...activeMarks(editor)]).toEqual(['bold']);
  });

  it('has links set, led elsewhere and taken away', () => {
    const editor = editorWith({ text: 'see us' });
    Transforms.select(editor, { anchor: { path: [0, 0], offset: 4 }, focus: { path: [0, 0], offset: 6 } });
    expect(setLink(editor, 'javascript:alert(1)')).toBe(false);
    expect(setLink(editor, 'a.cn')).toBe(true);
    Transforms.select(editor, { path: [0, 1, 0], offset: 1 });
    expect(setLink(editor, 'b.cn', 'them')).toBe(true);
    expect(linkAtSelection(editor)?.[0]).toEqual({ type: 'link', url: 'https://b.cn', children: [{ text: 'them' }] });
    removeLinks(editor);
    expect(childrenOf(editor)).toEqual([{ text: 'see them' }]);
  });

  it('P9 keeps a caret where all of it is replaced from elsewhere', () => {
    const editor = editorWith({ text: 'old' });
    Transforms.select(editor, Editor.end(editor, []));
    const next = [...'ab'].map((text) => ({ type: 'paragraph', ...line, children: [{ text, bold: true }] }));
    expect(showNodes(editor, next as never)).toBe(true);
    expect(editor.children).toEqual(next);
    expect(editor.selection?.anchor).toEqual({ path: [1, 0], offset: 1 });
    expect(showNodes(editor, structuredClone(next) as never)).toBe(false);
  });

  it.each([
    ['a **b c**', [{ text: 'a ' }, { text: 'b c', bold: true }]],
    ['很*重要*', [{ text: '很' }, { text: '重要', italic: true }]],
    ['~~999~~', [{ text: '999', strike: true }]],
    ['99*12*1000', [{ text: '99*12*1000' }]],
    ['[us](a.cn)', [{ text: '' }, { type: 'link', url: 'https://a.cn', children: [{ text: 'us' }] }, { text: '' }]],
  ])('is marked by Markdown’s signs: %s', (typed, children) => {
    const editor = editorWith({ text: '' });
    Transforms.select(editor, Editor.end(editor, []));
    for (const letter of typed) editor.insertText(letter);
    Editor.normalize(editor, { force: true });
    expect(childrenOf(editor)).toEqual(children);
  });

  it('begins no list while an input method writes', () => {
    const editor = editorWith({ text: '-' });
    Transforms.select(editor, Editor.end(editor, []));
    editor.isInputMethodActive = true;
    editor.insertText(' ');
    expect(childrenOf(editor)).toEqual([{ text: '- ' }]);
  });
});
