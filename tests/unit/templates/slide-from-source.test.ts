import { describe, expect, it } from 'vitest';
import { seededIds, seededRandom } from '#shared/base';
import { slideFromSource } from '../../../src/main/services/templates/slide-from-source';
import type { SlideSource } from '../../../src/main/services/templates/template-sources';

const slots = (source: Partial<SlideSource>) =>
  slideFromSource({ kind: 'ask', layout: 'ask', title: 'The ask', notes: ['One.'], ...source } as SlideSource, {
    newId: seededIds(seededRandom(1)),
    team: [],
    currency: 'CNY',
    assetOf: () => '',
    idOf: (key) => `id-of-${key}`,
  }).slots;

describe('a slide of a template', () => {
  it('shows a value of the project as a big number, in the form that is named', () => {
    const metrics = [
      ['{claim.arr|words}', '年度经常性收入', ''],
      ['{raise.share}', '出让', ''],
      ['18 家', '付费客户', ''],
    ] satisfies SlideSource['metrics'];
    const items = [
      { value: '', fact: 'claim.id-of-arr', style: 'words' },
      { value: '', fact: 'raise.share' },
      { value: '18 家' },
    ];
    expect(slots({ metrics }).metrics).toMatchObject({ items });
    expect(JSON.stringify(slots({ metrics }).metrics).match(/"fact"/g)).toHaveLength(2);
  });

  it('shows a value of the project in a cell', () => {
    const table = {
      aligns: 'lr',
      emphasis: 0,
      rows: [
        ['', 'Today'],
        ['Revenue', '{claim.arr}'],
      ],
    };
    expect(slots({ table }).table).toMatchObject({
      rows: [{ cells: ['', 'Today'] }, { cells: ['Revenue', ''], facts: ['', 'claim.id-of-arr'] }],
    });
    expect(slots({ table }).table).not.toHaveProperty('rows.0.facts');
  });

  it.each([
    ['a big number with words beside the value', { metrics: [['{raise.amount} now', 'raised', '']] }],
    [
      'a cell with words beside the value',
      { table: { aligns: 'l', emphasis: 0, rows: [['a'], ['{raise.amount} now']] } },
    ],
    ['a cell with a form', { table: { aligns: 'l', emphasis: 0, rows: [['a'], ['{raise.amount|words}']] } }],
  ] as const)('refuses %s, for which a project has no place', (_what, source) => {
    expect(() => slots(source as unknown as Partial<SlideSource>)).toThrow();
  });
});
