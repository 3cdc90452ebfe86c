import { Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { createPlanEditor, insertBlocks } from '#renderer/plan/editing';
import { insertFact } from '#renderer/rich-text/editing';
import { seededIds, seededRandom } from '#shared/base';
import type { Block } from '#shared/project';
import { chart } from '../../fixtures/plan-sampler';
import { outline } from '../../support/outline';

const text = (words: string): Block => ({ type: 'paragraph', children: [{ text: words }] });
const fact = { type: 'fact' as const, name: 'company.name', children: [{ text: '' }] };
const line: Block = { type: 'paragraph', children: [{ text: 'ab' }, fact, { text: 'cd' }] };
const picture = { type: 'image', asset: 'k', alt: '', caption: '', width: 'full', children: [{ text: '' }] } as Block;

/** What stands there once something has been done at a point. */
function outcome(
  block: Block,
  path: number[],
  change: (editor: ReturnType<typeof createPlanEditor>) => void,
): string[] {
  const editor = createPlanEditor(seededIds(seededRandom(11)));
  editor.children = structuredClone([block, text('next')]);
  Transforms.select(editor, { path, offset: 0 });
  change(editor);
  return outline(editor.children as Block[]);
}

describe('P14 letters beside what holds none', () => {
  it('go behind a figure', () => {
    const at = [0, 1, 0];
    expect(outcome(line, at, (editor) => editor.insertText('x'))).toEqual(['ab«company.name»xcd', 'next']);
    expect(outcome(line, at, (editor) => editor.insertBreak())).toEqual(['ab«company.name»', 'cd', 'next']);
    expect(outcome(line, at, (editor) => insertBlocks(editor, [text('1.5~2M')]))).toEqual([
      'ab«company.name»1.5~2Mcd',
      'next',
    ]);
    expect(outcome(line, at, (editor) => void insertFact(editor, 'raise.amount'))).toEqual([
      'ab«company.name»«raise.amount»cd',
      'next',
    ]);
  });

  it.each([
    ['picture', picture, 'picture k "" ""'],
    ['chart', chart(), 'chart "Revenue"'],
    ['rule', { type: 'rule', children: [{ text: '' }] } as Block, 'rule'],
  ])('go below a %s', (_name, block, shown) => {
    const lines = outcome(block, [0, 0], (editor) => {
      for (const char of 'ab') editor.insertText(char);
    });
    expect([lines[0]?.split(' ')[0], ...lines.slice(1)]).toEqual([shown.split(' ')[0], 'ab', 'next']);
  });
});
