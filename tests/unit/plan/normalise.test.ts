import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededIds, seededRandom } from '#shared/base';
import { isEmptySection, normaliseBlocks, plainText, sectionState } from '#shared/plan';
import { type Block, blockSchema, type SectionKind } from '#shared/project';
import { casesOfParts, partOf, titled } from '../../support/case-files';
import { expectNodes, markupOf, nodesOf } from '../../support/node-markup';
import { looseBlocks } from './rich-text-arbitrary';

const ids = () => seededIds(seededRandom(7));
const p = (text: string) => ({ type: 'paragraph', children: [{ text }] });
const normal = (...nodes: Record<string, unknown>[]) => normaliseBlocks(nodes, ids());
const letters = (text: string) => text.replace(/\s/g, '');

describe('P1 normal form is a fixed point', () => {
  it('is idempotent, valid, and loses no letter', () => {
    fc.assert(
      fc.property(looseBlocks, (nodes) => {
        const once = normaliseBlocks(nodes, ids());
        expect(normaliseBlocks(once, ids())).toEqual(once);
        for (const block of once) expect(() => blockSchema.parse(block)).not.toThrow();
        expect([...letters(plainText(once))].sort()).toEqual([...letters(looseText(nodes))].sort());
      }),
      { numRuns: 400 },
    );
  });
});

/** Every letter of a tree that may be shown, pictures' captions included, read without our normal form. */
function looseText(nodes: readonly unknown[]): string {
  return (nodes as Record<string, unknown>[])
    .map((node) => {
      if (typeof node.text === 'string') return node.text;
      if (node.type === 'image') return String(node.caption ?? '');
      if (node.type === 'chart') return String(node.caption ?? '') + namesIn(node.chart);
      if (node.type === 'rule') return '';
      if (node.type === 'fact') return typeof node.name === 'string' && node.name !== '' ? `[${node.name}]` : '';
      return Array.isArray(node.children) ? looseText(node.children) : '';
    })
    .join('');
}

/** The names in a chart, however broken: the numbers in it are no letters. */
function namesIn(chart: unknown): string {
  const { categories = [], series = [] } = (chart ?? {}) as { categories?: unknown[]; series?: unknown[] };
  const names = [...series.map((one) => (one as { name?: unknown }).name), ...categories];
  return names.filter((name) => typeof name === 'string').join('');
}

/** Blocks of any shape, and their normal form. */
const cases = casesOfParts('normal-forms/blocks', 'blocks', 'normal');

describe('P3 P4 blocks', () => {
  it.each(titled(cases))('%s', (_, one) => {
    let made = 0;
    const newId = () => `new-${++made}`;
    const normal = normaliseBlocks(nodesOf(partOf(one, 'blocks')), newId);
    expectNodes(one, 'normal', normal);
    expect(normaliseBlocks(normal, newId)).toEqual(normal);
    expect(() => blockSchema.array().parse(normal)).not.toThrow();
  });

  it('are written in cases as they are', () => {
    fc.assert(
      fc.property(looseBlocks, (nodes) => {
        const blocks = normaliseBlocks(nodes, ids());
        expect(nodesOf(markupOf(blocks))).toEqual(blocks);
      }),
    );
  });
});

describe('P5 empty sections', () => {
  it('has nothing to print', () => {
    const isEmpty = (body: Block[], kind: SectionKind = 'market') => isEmptySection({ kind, body });
    expect(isEmpty([])).toBe(true);
    expect(isEmpty(normal(p(' '), { type: 'rule', children: [] }))).toBe(true);
    expect(isEmpty(normal(p('x')))).toBe(false);
    const headings = normal({ type: 'heading', level: 1, children: [{ text: 'Size' }] }, p(''));
    expect(isEmpty(headings)).toBe(true);
    expect(isEmpty(headings, 'custom')).toBe(false);
    expect(sectionState({ kind: 'market', body: headings, done: false })).toBe('empty');
  });
});
