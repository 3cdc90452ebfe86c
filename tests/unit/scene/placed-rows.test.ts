import { describe, expect, it } from 'vitest';
import { placedRows, type TableElement } from '#shared/page';

const stroke = { color: 'rule', widthPt: 0.5 } as const;
const cell = { paragraphs: [], fill: null, align: 'left' } as const;
const table: TableElement = {
  kind: 'table',
  id: 'table',
  name: 'Table',
  alt: '',
  frame: { x: 10, y: 20, w: 100, h: 50 },
  header: true,
  columnsPt: [40, 60],
  rows: [
    { heightPt: 20, cells: [cell, cell], ruleBelow: stroke },
    { heightPt: 30, cells: [cell], ruleBelow: null },
  ],
  paddingPt: { x: 5, y: 2 },
  overflows: false,
};

describe('the rows of a table', () => {
  const [first, second] = placedRows(table);

  it('stand below each other, their cells side by side', () => {
    expect(first?.cells.map(({ frame }) => frame)).toEqual([
      { x: 10, y: 20, w: 40, h: 20 },
      { x: 50, y: 20, w: 60, h: 20 },
    ]);
    expect(second?.frame).toEqual({ x: 10, y: 40, w: 100, h: 30 });
  });

  it('have a place for each column, also where a row is short', () => {
    expect(second?.cells.map((placed) => placed.cell)).toEqual([cell, null]);
  });

  it('have a line at their lower edge, which is above the next row', () => {
    expect(first?.rule).toEqual({ x: 10, y: 40, w: 100, stroke });
    expect([first?.ruleAbove, second?.ruleAbove, second?.rule]).toEqual([null, stroke, null]);
  });
});
