import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencies, documentLanguages } from '#shared/base';
import { type ChartData, layChart } from '#shared/charts';
import type { Frame, Mark } from '#shared/page';
import { chartTypes, chartUnits } from '#shared/project';

const hostile = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 1e-9, -1e-9, 1e15, -1e15, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, null),
  fc.double(),
  fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
);
const name = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '2027',
    '营业收入',
    'Revenue',
    '一个很长的类别名称，写在一张很窄的图上',
    'Unbreakable'.repeat(6),
    '<b>&"',
    '\u0000\n\t',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const chart = fc.record({
  type: fc.constantFrom(...chartTypes),
  unit: fc.constantFrom(...chartUnits),
  currency: fc.constantFrom(...currencies),
  categories: fc.array(name, { maxLength: 70 }),
  series: fc.array(fc.record({ name, values: fc.array(hostile, { maxLength: 70 }) }), { maxLength: 10 }),
  emphasis: fc.integer({ min: -2, max: 12 }),
  totals: fc.array(fc.nat(12), { maxLength: 4 }),
  ends: fc.record({ left: name, right: name, bottom: name, top: name }),
}) satisfies fc.Arbitrary<ChartData>;
/** Ordinary data: a few names and whole, positive or negative values. */
const calm = fc
  .tuple(fc.constantFrom(...chartTypes), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }))
  .chain(([type, rows, columns]) =>
    fc.record({
      type: fc.constant(type),
      unit: fc.constantFrom('money' as const, 'percent' as const, 'count' as const),
      currency: fc.constantFrom('CNY' as const, 'USD' as const),
      categories: fc.constant(Array.from({ length: rows }, (_, at) => `${2024 + at}`)),
      series: fc.array(
        fc.record({
          name: fc.constantFrom('Revenue', '收入', 'Cost'),
          values: fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { minLength: rows, maxLength: rows }),
        }),
        { minLength: columns, maxLength: columns },
      ),
      emphasis: fc.constant(-1),
      totals: fc.constant([]),
      ends: fc.constant({ left: 'a', right: 'b', bottom: 'c', top: 'd' }),
    }),
  ) satisfies fc.Arbitrary<ChartData>;
const frame = fc.record({
  x: fc.integer({ min: 0, max: 300 }),
  y: fc.integer({ min: 0, max: 200 }),
  w: fc.integer({ min: 40, max: 900 }),
  h: fc.integer({ min: 30, max: 500 }),
});
const words = { noData: '暂无数据', total: 'Total', toHire: 'to be hired', from: 'from {{month}}' };

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersOf) : [];
}

function boundsOf(mark: Mark): Frame {
  if (mark.kind === 'rect') return mark;
  if (mark.kind === 'text') return mark.frame;
  if (mark.kind === 'circle') return { x: mark.x - mark.r, y: mark.y - mark.r, w: 2 * mark.r, h: 2 * mark.r };
  const points =
    mark.kind === 'line' ? [mark.x1, mark.y1, mark.x2, mark.y2] : mark.commands.flatMap(([, ...numbers]) => numbers);
  const xs = points.filter((_, at) => at % 2 === 0);
  const ys = points.filter((_, at) => at % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

function expectInside(marks: readonly Mark[], box: Frame): void {
  for (const mark of marks) {
    const { x, y, w, h } = boundsOf(mark);
    const place = `${mark.kind} ${JSON.stringify(mark).slice(0, 200)}`;
    expect(Math.min(w, h), place).toBeGreaterThanOrEqual(0);
    expect(x, place).toBeGreaterThanOrEqual(box.x - 0.1);
    expect(y, place).toBeGreaterThanOrEqual(box.y - 0.1);
    expect(x + w, place).toBeLessThanOrEqual(box.x + box.w + 0.1);
    expect(y + h, place).toBeLessThanOrEqual(box.y + box.h + 0.1);
  }
}

describe.each(documentLanguages)('any chart in %s', (language) => {
  it('CH1 CH2 CH3 is finite, inside its frame, and no text lies over another', () => {
    fc.assert(
      fc.property(chart, frame, (data, box) => {
        const laid = layChart(data, box, { language, words });
        expect(numbersOf(laid).every(Number.isFinite)).toBe(true);
        expectInside(laid.marks, box);
        const texts = laid.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.frame] : []));
        for (const [at, one] of texts.entries()) {
          for (const other of texts.slice(at + 1)) {
            const over =
              Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x) > 0.05 &&
              Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y) > 0.05;
            expect(over).toBe(false);
          }
        }
        expect(JSON.parse(JSON.stringify(laid))).toEqual(laid);
      }),
      { numRuns: 400 },
    );
  });

  it('CH4 says that it is empty when nothing can be drawn, and draws something otherwise', () => {
    fc.assert(
      fc.property(chart, (data) => {
        const laid = layChart(data, { x: 56, y: 156, w: 848, h: 280 }, { language, words });
        const hasNumber = data.series.some((one) =>
          one.values.some((value) => value !== null && Number.isFinite(value)),
        );
        if (!hasNumber) expect(laid.isEmpty || data.type === 'waterfall').toBe(true);
        expect(laid.marks.length).toBeGreaterThan(0);
        if (laid.isEmpty) expect(laid.native).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('CH5 leaves no label out of an ordinary chart', () => {
    fc.assert(
      fc.property(calm, fc.constantFrom(280, 330, 400), (data, h) => {
        const laid = layChart(data, { x: 56, y: 156, w: 848, h }, { language, words });
        // Points of a map that lie on each other can't all be named.
        // … nor can a dozen markets inside each other, or fifty bars below each other.
        const lanes = data.categories.length * data.series.length;
        const isMap = data.type === 'positioning' || data.type === 'scatter';
        const isFull = (data.type === 'market' && data.categories.length > 6) || (data.type === 'bar' && lanes > 12);
        if (!isMap && !isFull) expect(laid.crowded, JSON.stringify(data)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
