import fc from 'fast-check';
import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import {
  createSlideEditor,
  enterText,
  isTabForLevels,
  markedLine,
  paragraphsFromFragment,
  paragraphsFromText,
  shiftLevel,
  toggleList,
} from '#renderer/deck/text';
import { createTypingRuns, setLink, showNodes, toggleMark } from '#renderer/rich-text/editing';
import { patchesBetween } from '#shared/plan';
import { applyPatches, type SlideParagraph, slideParagraphSchema } from '#shared/project';
import { casesOfParts, partOf, titled } from '../../support/case-files';
import { expectNodes, nodesOf } from '../../support/node-markup';

const line = (
  text: string,
  list: SlideParagraph['list'] = 'none',
  level: SlideParagraph['level'] = 0,
): SlideParagraph => ({
  type: 'paragraph',
  level,
  list,
  children: [{ text }],
});

function editorWith(...lines: readonly SlideParagraph[]): Editor {
  const editor = createSlideEditor();
  editor.children = structuredClone(lines) as SlideParagraph[];
  Transforms.select(editor, Editor.end(editor, []));
  return editor;
}

const editorText = (editor: Editor) => editor.children as SlideParagraph[];

const type = (editor: Editor, text: string) => {
  for (const letter of text) editor.insertText(letter);
};

/** Paragraphs of any shape, and what a text of a slide makes of them. */
const cases = casesOfParts('normal-forms/slides', 'paragraphs', 'normal');

describe('the normal form', () => {
  it.each(titled(cases))('%s', (_, one) => {
    const editor = createSlideEditor();
    editor.children = nodesOf(partOf(one, 'paragraphs')) as unknown as SlideParagraph[];
    Editor.normalize(editor, { force: true });
    expectNodes(one, 'normal', editorText(editor));
    expect(slideParagraphSchema.array().safeParse(editorText(editor)).success).toBe(true);
  });
});

describe('typing', () => {
  it('begins lists by their signs', () => {
    const editor = editorWith(line(''));
    type(editor, '- one');
    editor.insertBreak();
    type(editor, 'two');
    expect(editorText(editor)).toEqual([line('one', 'bullet'), line('two', 'bullet')]);
    const numbered = editorWith(line(''));
    type(numbered, '1. first');
    expect(editorText(numbered)).toEqual([line('first', 'number')]);
    const dash = editorWith(line('a'));
    type(dash, ' - b');
    expect(editorText(dash)).toEqual([line('a - b')]);
  });

  it('begins no list in a title, and marks words there as anywhere', () => {
    const title = createSlideEditor(false);
    title.children = [line('')] as SlideParagraph[];
    Transforms.select(title, Editor.end(title, []));
    type(title, '- **One** and *two*');
    expect(editorText(title)).toEqual([
      {
        ...line(''),
        children: [{ text: '- ' }, { text: 'One', bold: true }, { text: ' and ' }, { text: 'two', italic: true }],
      },
    ]);
    paste(title, { 'text/plain': '- a\n1. b' });
    expect(editorText(title).map(({ list }) => list)).toEqual(['none', 'none']);
  });

  it('gives Tab to a list only while it is written', () => {
    const editor = editorWith(line('one', 'bullet'), line('two'));
    enterText(editor);
    Transforms.select(editor, Editor.end(editor, [0]));
    expect(isTabForLevels(editor)).toBe(false);
    type(editor, '!');
    expect(isTabForLevels(editor)).toBe(true);
    Transforms.select(editor, Editor.end(editor, [1]));
    Transforms.select(editor, Editor.end(editor, [0]));
    expect(isTabForLevels(editor)).toBe(false);
    toggleList(editor, 'number');
    expect(isTabForLevels(editor)).toBe(true);
    enterText(editor);
    expect(isTabForLevels(editor)).toBe(false);
  });

  it('leaves a list step by step: Enter on an empty item, Backspace at its start', () => {
    const editor = editorWith(line('one', 'bullet'), line('', 'bullet', 1));
    editor.insertBreak();
    expect(editorText(editor).at(-1)).toEqual(line('', 'bullet', 0));
    editor.insertBreak();
    expect(editorText(editor).at(-1)).toEqual(line('', 'none', 0));
    const other = editorWith(line('x', 'number', 1));
    Transforms.select(other, Editor.start(other, []));
    other.deleteBackward('character');
    expect(editorText(other)).toEqual([line('x', 'none', 1)]);
    other.deleteBackward('character');
    expect(editorText(other)).toEqual([line('x', 'none', 0)]);
  });

  it('moves all selected lines in and out, no deeper than a slide goes', () => {
    const editor = editorWith(line('a', 'bullet'), line('b', 'bullet', 2));
    Transforms.select(editor, Editor.range(editor, []));
    expect(shiftLevel(editor, 1)).toBe(true);
    expect(editorText(editor).map(({ level }) => level)).toEqual([1, 2]);
    shiftLevel(editor, 1);
    expect(shiftLevel(editor, 1)).toBe(false);
    toggleList(editor, 'bullet');
    expect(editorText(editor).map(({ list }) => list)).toEqual(['none', 'none']);
  });

  it('marks what is selected and nothing else', () => {
    const editor = editorWith(line('ab cd'));
    Transforms.select(editor, { anchor: { path: [0, 0], offset: 0 }, focus: { path: [0, 0], offset: 2 } });
    toggleMark(editor, 'bold');
    expect(editorText(editor)[0]?.children).toEqual([{ text: 'ab', bold: true }, { text: ' cd' }]);
    toggleMark(editor, 'bold');
    expect(editorText(editor)[0]?.children).toEqual([{ text: 'ab cd' }]);
  });

  it('does not grow a link, and links lead nowhere that is not safe', () => {
    const editor = editorWith(line('see us'));
    Transforms.select(editor, { anchor: { path: [0, 0], offset: 4 }, focus: { path: [0, 0], offset: 6 } });
    expect(setLink(editor, 'javascript:alert(1)')).toBe(false);
    expect(setLink(editor, 'example.com')).toBe(true);
    type(editor, '!');
    expect(editorText(editor)[0]?.children).toEqual([
      { text: 'see ' },
      { type: 'link', url: 'https://example.com', children: [{ text: 'us' }] },
      { text: '!' },
    ]);
  });
});

const paste = (editor: Editor, data: Readonly<Record<string, string>>) =>
  editor.insertData({ getData: (kind: string) => data[kind] ?? '', files: [] } as unknown as DataTransfer);

it('keeps what stands for a value of the project, and takes it away whole', () => {
  const fact = { type: 'fact', name: 'raise.amount', children: [{ text: '' }] };
  const editor = editorWith({ ...line(''), children: [{ text: 'We raise ' }, fact, { text: '' }] } as SlideParagraph);
  type(editor, '!');
  Editor.normalize(editor, { force: true });
  expect(editorText(editor)[0]?.children).toEqual([{ text: 'We raise ' }, fact, { text: '!' }]);
  editor.deleteBackward('character');
  editor.deleteBackward('character');
  expect(editorText(editor)[0]?.children).toEqual([{ text: 'We raise ' }]);
});

describe('pasting', () => {
  it('makes lines of lines and lists of what looks like lists', () => {
    expect(paragraphsFromText('Intro\r\n\r\n- a\n    - b\n1. c\n2) d\n· 项目\n')).toEqual([
      line('Intro'),
      line('a', 'bullet'),
      line('b', 'bullet', 1),
      line('c', 'number'),
      line('d', 'number'),
      line('项目', 'bullet'),
    ]);
  });

  it('reads the marks of Markdown and leaves other signs alone', () => {
    expect(markedLine('**Fast**, *safe* and ~~dear~~ `x*y*z`')).toEqual([
      { text: 'Fast', bold: true },
      { text: ', ' },
      { text: 'safe', italic: true },
      { text: ' and ' },
      { text: 'dear', strike: true },
      { text: ' ' },
      { text: 'x*y*z', code: true },
    ]);
    expect(markedLine('**a *b* c**')).toEqual([
      { text: 'a ', bold: true },
      { text: 'b', bold: true, italic: true },
      { text: ' c', bold: true },
    ]);
    expect(markedLine('see [us](example.com)!')).toEqual([
      { text: 'see ' },
      { type: 'link', url: 'https://example.com', children: [{ text: 'us' }] },
      { text: '!' },
    ]);
    for (const plain of ['99*12*1000', 'snake_case_name', '[x](javascript:alert(1))', '* a * b', '**', ''])
      expect(markedLine(plain)).toEqual([{ text: plain }]);
  });

  it('keeps a number that the slide would count otherwise', () => {
    expect(paragraphsFromText('3. c\n4. d\n1. a\n2. b\n9. x\n2027. y')).toEqual([
      line('3. c'),
      line('4. d'),
      line('a', 'number'),
      line('b', 'number'),
      line('9. x'),
      line('2027. y'),
    ]);
  });

  it('puts the first line into the one at the caret', () => {
    const editor = editorWith(line('before '), line('after', 'bullet'));
    Transforms.select(editor, Editor.end(editor, [0]));
    paste(editor, { 'text/plain': 'one\ntwo', 'text/html': '<h1>one</h1><script>x</script>' });
    expect(editorText(editor)).toEqual([line('before one'), line('two'), line('after', 'bullet')]);
    expect(editor.changeName).toBe('pasting');
    paste(editor, { 'text/plain': ' - 3' });
    expect(editorText(editor)[1]).toEqual(line('two - 3'));
  });

  it('keeps a selection when there is nothing to paste', () => {
    const editor = editorWith(line('kept'));
    Transforms.select(editor, Editor.range(editor, []));
    paste(editor, {});
    expect(editorText(editor)).toEqual([line('kept')]);
  });

  it('takes its own text back as it was, and nothing else under that name', () => {
    const encode = (value: unknown) => btoa(encodeURIComponent(JSON.stringify(value)));
    const own = [{ ...line('x', 'bullet', 2), children: [{ text: '粗', bold: true }] }];
    expect(paragraphsFromFragment(encode(own))).toEqual(own);
    for (const strange of [
      '',
      'no base64 %%',
      encode({}),
      encode([]),
      encode([{ type: 'heading', children: [] }]),
      encode([{ ...line(''), level: 7 }]),
    ])
      expect(paragraphsFromFragment(strange)).toBeNull();
    const hostile = [{ ...line(''), children: [{ type: 'link', url: 'javascript:x', children: [{ text: 'go' }] }] }];
    expect(paragraphsFromFragment(encode(hostile))?.[0]?.children).toEqual([{ text: 'go' }]);
  });
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', '中', '文', ' '), maxLength: 6 });
const leaf = fc.record({ text, bold: fc.constant(true as const) }, { requiredKeys: ['text'] });
const paragraph: fc.Arbitrary<SlideParagraph> = fc.record({
  type: fc.constant('paragraph' as const),
  level: fc.constantFrom(0 as const, 1 as const, 2 as const),
  list: fc.constantFrom('none' as const, 'bullet' as const, 'number' as const),
  children: fc.array(leaf, { minLength: 1, maxLength: 3 }),
});
const slotText = fc.array(paragraph, { minLength: 1, maxLength: 4 });

/** In the normal form that Slate itself would give it. */
function normal(lines: readonly SlideParagraph[]): SlideParagraph[] {
  const editor = editorWith(...lines);
  Editor.normalize(editor, { force: true });
  return structuredClone(editor.children) as SlideParagraph[];
}

describe('following the project', () => {
  it('shows any text after any other, with the caret still in it', () => {
    fc.assert(
      fc.property(slotText, slotText, (one, other) => {
        const editor = editorWith(...normal(one));
        const next = normal(other);
        showNodes(editor, next);
        expect(editorText(editor)).toEqual(next);
        expect(editor.selection && Editor.hasPath(editor, editor.selection.anchor.path)).toBe(true);
        expect(showNodes(editor, next)).toBe(false);
      }),
    );
  });

  it('sends what the schema accepts and the editor shows', () => {
    fc.assert(
      fc.property(slotText, fc.array(fc.nat({ max: 6 }), { maxLength: 12 }), (lines, keys) => {
        const before = normal(lines);
        const editor = editorWith(...before);
        for (const key of keys) press(editor, key);
        const after = editorText(editor);
        expect(slideParagraphSchema.array().safeParse(after).success).toBe(true);
        const sent = patchesBetween(['lines'], before, after);
        expect(applyPatches({ lines: before }, sent).value).toEqual({ lines: after });
      }),
    );
  });
});

describe('runs of typing', () => {
  /** The merge keys of what is done to an editor, a change at a time. */
  function steps(editor: Editor, ...acts: readonly (() => void)[]) {
    const runs = createTypingRuns('slot');
    return acts.map((act) => {
      editor.operations = [];
      act();
      return runs(editor.operations);
    });
  }

  it('go on from letter to letter, and end where something else happens', () => {
    const editor = editorWith(line('ab'));
    const taken = steps(
      editor,
      () => editor.insertText('c'),
      () => editor.insertText('d'),
      () => editor.deleteBackward('character'),
      () => editor.insertBreak(),
      () => editor.insertText('e'),
      () => toggleList(editor, 'bullet'),
      () => editor.insertText('f'),
    );
    const [c, d, back, enter, e, list, f] = taken;
    expect(c?.merge).toBe(d?.merge);
    expect([enter?.merge, list?.merge]).toEqual([null, null]);
    expect(new Set([c, back, e, f].map((step) => step?.merge)).size).toBe(4);
    expect([enter?.label, list?.label]).toEqual(['typing', 'format']);
  });

  it('end at a gap between words when they are long', () => {
    const editor = editorWith(line(''));
    const taken = steps(editor, ...Array.from('word '.repeat(20), (letter) => () => editor.insertText(letter)));
    expect(new Set(taken.map(({ merge }) => merge)).size).toBe(3);
  });
});

function press(editor: Editor, key: number): void {
  if (key === 0) editor.insertText('x');
  else if (key === 1) editor.insertBreak();
  else if (key === 2) editor.deleteBackward('character');
  else if (key === 3) shiftLevel(editor, 1);
  else if (key === 4) toggleList(editor, 'number');
  else if (key === 5) toggleMark(editor, 'italic');
  else Transforms.move(editor, { reverse: true, unit: 'word' });
}
