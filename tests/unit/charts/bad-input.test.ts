import { describe, expect, it } from 'vitest';
import { type ChartData, layChart } from '#shared/charts';
import { chartTypes } from '#shared/project';

const words = { noData: 'No data yet', total: 'Total', toHire: 'to be hired', from: 'from {{month}}' };
const frame = { x: 56, y: 156, w: 848, h: 280 };
const chart = (changes: Partial<ChartData>): ChartData => ({
  type: 'column',
  unit: 'count',
  currency: 'USD',
  categories: [],
  series: [],
  emphasis: -1,
  totals: [],
  ends: { left: '', right: '', bottom: '', top: '' },
  ...changes,
});
const forty = Array.from({ length: 40 }, (_, at) => at + 1);
const long = 'A customer whose name has sixty characters, which is a lot..';

const cases: readonly (readonly [string, Partial<ChartData>])[] = [
  [
    'forty categories',
    {
      categories: forty.map((at) => `Category ${at}`),
      series: [
        { name: 'S', values: forty },
        { name: 'T', values: forty },
      ],
    },
  ],
  [
    'one value a thousand times the others',
    {
      categories: ['a', 'b', 'c'],
      series: [
        { name: 'S', values: [1, 2, 2000] },
        { name: 'T', values: [2, 1, 1] },
      ],
    },
  ],
  [
    'values below zero',
    {
      categories: ['a', 'b', 'c'],
      series: [
        { name: 'S', values: [-4, 5, -1] },
        { name: 'T', values: [1, -2, 3] },
      ],
    },
  ],
  [
    'names without a letter',
    {
      categories: ['', '', ''],
      series: [
        { name: '', values: [4, 5, 6] },
        { name: '', values: [1, 2, 3] },
      ],
    },
  ],
  [
    'names of sixty characters',
    {
      categories: [long, `${long} `, `${long}!`],
      series: [
        { name: long, values: [4, 5, 6] },
        { name: long, values: [1, 2, 3] },
      ],
      title: `${long} ${long}`,
      axes: { x: long, y: long },
    },
  ],
];

describe.each(cases)('a chart with %s', (_, changes) => {
  it.each(chartTypes)('is drawn as %s, in a large frame and in a small one', (type) => {
    for (const box of [frame, { ...frame, w: 300, h: 160 }]) {
      const laid = layChart(chart({ ...changes, type }), box, { language: 'en', words });
      expect(laid.isEmpty).toBe(false);
      expect(laid.marks.some(({ kind }) => kind !== 'text')).toBe(true);
    }
  });
});

it('forty bars say that not all of their names and values have room', () => {
  const values = forty.map((at) => at * 10);
  const laid = layChart(
    chart({ type: 'bar', categories: forty.map((at) => `Category ${at}`), series: [{ name: 'S', values }] }),
    frame,
    {
      language: 'en',
      words,
    },
  );
  expect(laid.crowded).toBe(true);
  expect(laid.native?.hasAxis).toBe(true);
});

describe('names below columns', () => {
  const names = (categories: readonly string[], w: number) => {
    const values = categories.map((_, at) => at + 1);
    const laid = layChart(
      chart({ categories: [...categories], series: [{ name: 'S', values }] }),
      { ...frame, w },
      { language: 'en', words },
    );
    const shown = laid.marks.flatMap((mark) => (mark.kind === 'text' && /[A-Z]/.test(mark.text) ? [mark.text] : []));
    return { shown, crowded: laid.crowded };
  };

  it('are every so many where they count on', () => {
    const { shown, crowded } = names(
      forty.map((at) => `Month ${at}`),
      848,
    );
    expect(shown.slice(0, 2)).toEqual(['Month 1', expect.stringMatching(/^Month \d+$/)]);
    expect(shown.length).toBeLessThan(40);
    expect(crowded).toBe(false);
  });

  it('are each there, shortened, where none says another', () => {
    const { shown, crowded } = names([long, 'Bramwell and sons', 'Corvane', long, 'Dunmore'], 300);
    expect(shown).toHaveLength(5);
    expect(crowded).toBe(false);
  });

  it('are told as left out where there is no room for that either', () => {
    expect(
      names(
        forty.map((at) => `${'ABCDEFGHIJ'[at % 10]}${'KLMNOPQ'[at % 7]} customer`),
        400,
      ).crowded,
    ).toBe(true);
  });
});
