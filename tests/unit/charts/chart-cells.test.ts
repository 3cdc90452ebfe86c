import { describe, expect, it } from 'vitest';
import { type ChartData, chartAlt, chartCells } from '#shared/charts';
import type { Chart } from '#shared/project';
import { repairedChart } from '../../../src/shared/plan/normalise-chart';

const words = {
  from: 'From',
  to: 'To',
  across: 'Across',
  up: 'Up',
  size: 'Size',
  role: 'Role',
  reportsTo: 'Reports to',
};
const points: ChartData = {
  type: 'scatter',
  unit: 'money',
  xUnit: 'count',
  currency: 'USD',
  categories: ['Aldergate', 'Bramwell'],
  series: [
    { name: '', values: [20, 45] },
    { name: '', values: [31_00, 38_00] },
    { name: '', values: [4, null] },
  ],
  emphasis: -1,
  totals: [],
  ends: { left: '', right: '', bottom: '', top: '' },
  axes: { x: 'Seats', y: '' },
};

describe('the data of points as a table', () => {
  it('is called by the axes, and counts along each what it says', () => {
    expect(chartCells(points, 'en', words)).toEqual([
      ['', 'Seats', 'Up', 'Size'],
      ['Aldergate', '20', '$31', '4'],
      ['Bramwell', '45', '$38', ''],
    ]);
  });
});

describe('what a chart says to who can’t see it', () => {
  it('begins with its title where nobody has described it', () => {
    const [categories, series] = [[...points.categories], structuredClone(points.series) as Chart['series']];
    expect(chartAlt({ alt: '', title: 'Revenue per seat', categories, series })).toBe(
      'Revenue per seat: Aldergate, Bramwell',
    );
    expect(chartAlt({ alt: 'Own words', title: 'T', categories, series: [] })).toBe('Own words');
  });
});

describe('a stranger’s chart', () => {
  it('keeps title, axes and unit that can be read, and has none of the rest', () => {
    expect(repairedChart({ type: 'bar', title: 'T', axes: { x: 'a', y: 7 }, xUnit: 'count' })).toMatchObject({
      type: 'bar',
      title: 'T',
      axes: { x: 'a', y: '' },
      xUnit: 'count',
    });
    const bare = repairedChart({ type: 'bar', title: 7, xUnit: 'stones' });
    expect(bare).not.toHaveProperty('title');
    expect(bare).not.toHaveProperty('axes');
    expect(bare).not.toHaveProperty('xUnit');
  });
});
