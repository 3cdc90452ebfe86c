import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededIds, seededRandom } from '#shared/base';
import { isEmptySection, normaliseBlocks, plainText } from '#shared/plan';
import { blockSchema } from '#shared/project';
import { chart } from '../../fixtures/plan-sampler';
import { looseBlocks } from './rich-text-arbitrary';

const ids = () => seededIds(seededRandom(7));
const p = (text: string) => ({ type: 'paragraph', children: [{ text }] });
const item = (...children: unknown[]) => ({ type: 'list-item', children });
const list = (...children: unknown[]) => ({ type: 'list', ordered: false, children });
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

describe('P2 lines', () => {
  it('joins neighbours that look the same and drops marks that say no', () => {
    const children = [{ text: 'a', bold: false }, { text: '' }, { text: 'b' }, { text: 'c', bold: true }];
    expect(normal({ type: 'paragraph', children })).toEqual([
      { type: 'paragraph', children: [{ text: 'ab' }, { text: 'c', bold: true }] },
    ]);
  });

  it('keeps the text of a link that leads nowhere safe', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: [{ text: 'here' }] };
    expect(normal({ type: 'paragraph', children: [{ text: 'go ' }, link] })).toEqual([p('go here')]);
  });

  it('stands texts around links', () => {
    const link = { type: 'link', url: 'https://a.cn', children: [{ text: 'A' }] };
    expect(normal({ type: 'paragraph', children: [link, link] })[0]?.children).toEqual([
      { text: '' },
      link,
      { text: '' },
      link,
      { text: '' },
    ]);
  });
});

describe('P3 lists', () => {
  it('joins lists of one sort and removes empty ones', () => {
    expect(normal(list(item(p('a'))), list(), list(item(p('b'))))).toEqual([list(item(p('a')), item(p('b')))]);
  });

  it('hangs a list that stands alone in an item below the item before it', () => {
    expect(normal(list(item(p('a')), item(list(item(p('b'))))))).toEqual([list(item(p('a'), list(item(p('b')))))]);
    expect(normal(list(item(list(item(p('a'))), p('b'))))).toEqual([list(item(p('a'), p('b')))]);
  });

  const picture = { type: 'image', asset: 'k', alt: '', caption: '', width: 'full', children: [{ text: '' }] };
  const numbers = (start: number | undefined, ...items: unknown[]) => ({
    ...list(...items),
    ordered: true,
    ...(start ? { start } : {}),
  });

  it('sets what an item cannot hold behind it, and goes on with the numbers', () => {
    expect(normal(list(item(p('a'), picture, p('b'))))).toEqual([list(item(p('a'), p('b'))), picture]);
    const nested = item(p('b'), list(item(p('x'), picture), item(p('y'))));
    expect(normal(numbers(undefined, item(p('a')), nested, item(p('c'))))).toEqual([
      numbers(undefined, item(p('a')), item(p('b'), list(item(p('x')), item(p('y'))))),
      picture,
      numbers(3, item(p('c'))),
    ]);
    expect(normal(numbers(7, item(picture), item(p('b'))))).toEqual([picture, numbers(8, item(p('b')))]);
    expect(normal(numbers(999, item(p('a'), picture), item(p('b'))))).toEqual([
      numbers(999, item(p('a')), item(p('b'))),
      picture,
    ]);
  });

  it('keeps code in its item, as a line of code', () => {
    const code = { type: 'code', language: '', children: [{ text: 'x' }] };
    const line = { type: 'paragraph', children: [{ text: 'x', code: true }] };
    expect(normal(list(item(p('a'), code, p('b'))))).toEqual([list(item(p('a'), line, p('b')))]);
  });

  it('joins numbered lists only where the second goes on with the first', () => {
    expect(normal(numbers(2, item(p('a'))), numbers(3, item(p('b'))))).toEqual([
      numbers(2, item(p('a')), item(p('b'))),
    ]);
    const apart = [numbers(undefined, item(p('a'))), numbers(10, item(p('b')))];
    expect(normal(...apart)).toEqual(apart);
  });
});

describe('P4 tables', () => {
  const cell = (...children: unknown[]) => ({ type: 'table-cell', children });
  const row = (id: string, ...children: unknown[]) => ({ type: 'table-row', id, children });
  it('fills up short rows and gives doubled rows ids of their own', () => {
    const [table] = normal({
      type: 'table',
      header: true,
      children: [row('r', cell(p('a')), cell(p('b'))), row('r', cell())],
    });
    if (table?.type !== 'table') throw new Error('no table');
    expect(table.children.map((entry) => entry.children.length)).toEqual([2, 2]);
    expect(table.children[0]?.id).toBe('r');
    expect(table.children[1]?.id).toMatch(/^[0-9a-z]{20}$/);
  });

  it('gives copies of charts ids of their own, and sets those of cells below the table', () => {
    const one = chart({}, 'c');
    const blocks = normal(one, one, { type: 'table', header: false, children: [row('r', cell(p('a'), one))] });
    expect(blocks.map(({ type }) => type)).toEqual(['chart', 'chart', 'table', 'chart']);
    const ids = blocks.flatMap((block) => (block.type === 'chart' ? [block.id] : []));
    expect(ids[0]).toBe(one.id);
    expect(new Set(ids).size).toBe(3);
    expect(blocks[0]).toEqual(one);
  });

  it('sets pictures of cells below the table and keeps the text of lists', () => {
    const picture = { type: 'image', asset: 'k', alt: '', caption: '', width: 'full', children: [{ text: '' }] };
    const blocks = normal({
      type: 'table',
      header: false,
      children: [row('r', cell(list(item(p('a')), item(p('b'))), picture))],
    });
    expect(blocks.map((block) => block.type)).toEqual(['table', 'image']);
    expect(plainText(blocks)).toBe('a b');
  });
});

describe('P5 empty sections', () => {
  it('has nothing to print', () => {
    expect(isEmptySection({ body: [] })).toBe(true);
    expect(isEmptySection({ body: normal(p(' '), { type: 'rule', children: [] }) })).toBe(true);
    expect(isEmptySection({ body: normal(p('x')) })).toBe(false);
  });
});
