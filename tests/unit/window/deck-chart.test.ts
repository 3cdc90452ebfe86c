import { describe, expect, it } from 'vitest';
import { monthNumber } from '#shared/charts';
import type { Chart } from '#shared/project';
import { cellText, readCell } from '../../../src/renderer/charts/chart-cells';
import {
  evenChart,
  newChart,
  pasteIntoChart,
  seriesLimits,
  withFact,
  withoutRow,
  withoutSeries,
  withSeriesAdded,
  withTotal,
  withType,
  withValue,
} from '../../../src/renderer/charts/chart-edits';

const money = { unit: 'money', currency: 'CNY' } as const;
const month = { unit: 'month', currency: 'CNY' } as const;
const chart = (changes: Partial<Chart> = {}): Chart =>
  evenChart({
    ...newChart('USD'),
    categories: ['A', 'B', 'C'],
    series: [{ name: 'S', values: [1, 2, 3] }],
    ...changes,
  });

describe('cells of a chart', () => {
  it('read amounts as people write them, losses too', () => {
    const texts = ['1,200万', '-1.2亿', '(850k)', '−3', '', 'oops', '0'];
    expect(texts.map((text) => readCell(text, money))).toEqual([
      1_200_000_000,
      -12_000_000_000,
      -85_000_000,
      -300,
      null,
      undefined,
      0,
    ]);
  });

  it('read per cents and months', () => {
    expect(readCell('42.5%', { unit: 'percent', currency: 'USD' })).toBe(42.5);
    expect(readCell('2026/9', month)).toBe(monthNumber(2026, 9));
    expect(readCell('2026-13', month)).toBeUndefined();
  });

  it('say what they read', () => {
    for (const value of [0, 1, -1, 123_456_789, 999_999_999_999])
      expect(readCell(cellText(value, money), money)).toBe(value);
    for (const value of [monthNumber(2026, 1), monthNumber(2026, 12)])
      expect(readCell(cellText(value, month), month)).toBe(value);
    expect(cellText(null, money)).toBe('');
  });
});

describe('edits of a chart', () => {
  it('take pasted tables with their names, and say what is no value', () => {
    const cells = [
      ['Year', 'Revenue', 'Cost'],
      ['2025', '1.2M', '900K'],
      ['2026', '4.2M', 'oops'],
    ];
    const { chart: pasted, unread, isCut } = pasteIntoChart(newChart('USD'), 0, -1, cells);
    expect(pasted.categories.slice(0, 2)).toEqual(['2025', '2026']);
    expect(pasted.series.map(({ name }) => name)).toEqual(['Revenue', 'Cost']);
    expect(pasted.series[0]?.values.slice(0, 2)).toEqual([120_000_000, 420_000_000]);
    expect(pasted.series[1]?.values.slice(0, 2)).toEqual([90_000_000, null]);
    expect({ unread, isCut }).toEqual({ unread: 1, isCut: false });
  });

  it('cut what no chart can show', () => {
    const cells = Array.from({ length: 80 }, (_, at) => [String(at), '1', '2']);
    const pasted = pasteIntoChart(withType(newChart('USD'), 'doughnut'), 0, -1, cells);
    expect(pasted.isCut).toBe(true);
    expect(pasted.chart.categories).toHaveLength(60);
    expect(pasted.chart.series).toHaveLength(1);
  });

  it('keep what they point at when rows and series go', () => {
    const one = withoutRow(chart({ emphasis: 2, totals: [0, 2], type: 'waterfall' }), 0);
    expect(one).toMatchObject({ categories: ['B', 'C'], emphasis: 1, totals: [1] });
    const two = withSeriesAdded(withSeriesAdded(chart({ emphasis: 2 })));
    expect(two.emphasis).toBe(-1);
    expect(withoutSeries({ ...two, emphasis: 2 }, 0).emphasis).toBe(1);
    expect(withoutSeries({ ...two, emphasis: 1 }, 1).emphasis).toBe(-1);
    const pair = withSeriesAdded(chart({ emphasis: 2 }));
    expect(withoutSeries({ ...pair, emphasis: 0 }, 1).emphasis).toBe(-1);
    const months = { ...pair, type: 'gantt' as const, emphasis: 2 };
    expect(withoutSeries(months, 0).emphasis).toBe(2);
    expect(withTotal(chart(), 1, true).totals).toEqual([1]);
  });

  it('write over a value of the project', () => {
    const linked = chart({ series: [{ name: 'S', values: [1, 2, 3], facts: ['a', 'b', 'c'] }] });
    expect(withValue(linked, 1, 0, 9).series[0]).toMatchObject({ values: [1, 9, 3], facts: ['a', '', 'c'] });
  });

  it('keep two series in points, of which a third may be their sizes', () => {
    const points = withType(chart(), 'scatter');
    expect(points.series).toHaveLength(2);
    expect(points).toMatchObject({ unit: 'money', xUnit: 'count' });
    expect(seriesLimits('scatter')).toEqual({ least: 2, most: 3 });
    expect(withSeriesAdded(points).series).toHaveLength(3);
  });

  it('read what is pasted into points by what each axis counts, and take facts so', () => {
    const empty = withType(newChart('USD'), 'scatter');
    const { chart: pasted } = pasteIntoChart(empty, 0, -1, [['Aldergate', '20', '31.50', '7']]);
    expect(pasted.series.map(({ values }) => values[0])).toEqual([20, 31_50, 7]);
    const linked = withFact(empty, 0, 0, 'market.growth', { unit: 'percent', currency: 'USD' });
    expect(linked).toMatchObject({ unit: 'money', xUnit: 'percent' });
    expect(withFact(empty, 0, 1, 'team.heads', { unit: 'count', currency: 'USD' })).toMatchObject({
      unit: 'count',
      xUnit: 'count',
    });
  });

  it('do not take amounts for months', () => {
    const plan = withType(chart(), 'gantt');
    expect(plan.series.map(({ values }) => values)).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    expect(withType(plan, 'column').unit).toBe('money');
    expect(withType(chart(), 'line').series[0]?.values).toEqual([1, 2, 3]);
  });
});
