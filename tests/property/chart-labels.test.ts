import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { type ChartData, type LaidChart, layChart } from '#shared/charts';
import { overlaps, type RectMark, type TextMark } from '#shared/page';

const words = { noData: 'No data yet', total: 'Total', toHire: 'to be hired', from: 'from {{month}}' };
const noEnds = { left: '', right: '', bottom: '', top: '' };

const name = fc.constantFrom(
  '',
  '2027',
  'Q1',
  '营业收入',
  'Revenue',
  'A customer with a long name',
  '一个很长的类别名称，写在一张很窄的图上',
);
/** From small to a thousand times that, gains and losses. */
const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -4_000_000_00, max: 30_000_000_00 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 90_000_00 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, null, 15_000_000_000_00) },
);
const chart = fc
  .tuple(
    fc.constantFrom('column', 'stacked', 'bar', 'waterfall', 'line' as const),
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 5 }),
  )
  .chain(([type, rows, columns]) =>
    fc.record({
      type: fc.constant(type),
      unit: fc.constantFrom('money' as const, 'percent' as const, 'count' as const),
      currency: fc.constantFrom('CNY' as const, 'USD' as const),
      categories: fc.array(name, { minLength: rows, maxLength: rows }),
      series: fc.array(
        fc.record({ name, values: fc.array(value, { minLength: rows, maxLength: rows }) }),
        type === 'waterfall' ? { minLength: 1, maxLength: 1 } : { minLength: columns, maxLength: columns },
      ),
      emphasis: fc.integer({ min: -1, max: 4 }),
      totals: fc.constant([]),
      ends: fc.constant(noEnds),
      title: fc.constantFrom('', 'Revenue by industry, 2028'),
    }),
  ) satisfies fc.Arbitrary<ChartData>;
const frame = fc.record({
  x: fc.constant(56),
  y: fc.constant(156),
  w: fc.integer({ min: 240, max: 848 }),
  h: fc.integer({ min: 140, max: 360 }),
});

const textsOf = ({ marks }: LaidChart) => marks.filter((mark): mark is TextMark => mark.kind === 'text');
const rectsOf = ({ marks }: LaidChart) => marks.filter((mark): mark is RectMark => mark.kind === 'rect');

/** How many values stand on the chart itself, whatever it is drawn as. */
function labelled({ native }: LaidChart): number {
  return (native?.series ?? []).reduce((sum, { labels }) => sum + labels.length, 0);
}

function valuesIn({ series }: ChartData): number {
  return series.flatMap(({ values }) => values).filter((one) => one !== null).length;
}

describe.each(documentLanguages)('values of a chart in %s', (language) => {
  it('CH14 lie on no column or bar and no other text, in type that can be read', () => {
    fc.assert(
      fc.property(chart, frame, (data, box) => {
        const laid = layChart(data, box, { language, words });
        if (laid.isEmpty) return;
        const texts = textsOf(laid);
        for (const { sizePt, text } of texts) expect(sizePt, text).toBeGreaterThanOrEqual(12);
        for (const [at, one] of texts.entries())
          for (const other of texts.slice(at + 1))
            expect(overlaps(one.frame, other.frame), `${one.text} | ${other.text}`).toBe(false);
        // Parts of a stack hold their own values.
        if (data.type === 'stacked' && data.series.length > 1) return;
        for (const one of texts)
          for (const rect of rectsOf(laid)) {
            // A column of next to nothing is a line.
            if (rect.w > 0.1 && rect.h > 0.1)
              expect(overlaps(one.frame, rect), `${one.text} on ${rect.name}`).toBe(false);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('CH14 are all there, or an axis says them, or the chart says that it is crowded', () => {
    fc.assert(
      fc.property(chart, frame, (data, box) => {
        const laid = layChart(data, box, { language, words });
        if (laid.isEmpty || laid.crowded || !laid.native || laid.native.hasAxis) return;
        const stacks = data.categories.filter((_, at) => data.series.some(({ values }) => values[at] != null)).length;
        const wanted = data.type === 'stacked' && data.series.length > 1 ? stacks : valuesIn(data);
        expect(labelled(laid)).toBeGreaterThanOrEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });
});
