import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import './pretend-window';
import { fillPlaces, pastePlaces, rangeBetween, visibleCells } from '#renderer/grid';
import { growthText, readGrowth, readMonth, readNumber, showNumber, typeNumber } from '#renderer/numbers/model';
import type { DriverUnit } from '#shared/numbers';
import { parseTsv, printTsv } from '../../../src/renderer/forms/tsv';

const units: readonly DriverUnit[] = ['money', 'price', 'count', 'percent', 'basis-points'];

describe('cells from a spreadsheet', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '表', '1', ',', '"', '\t', '\n', ' '), maxLength: 6 });
  const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();

  it('come out as they went in, quotes and lines in them included', () => {
    const grid = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(grid, fc.constantFrom('\n', '\r\n'), (cells, end) => {
        const text = printTsv(cells).replaceAll(/\n(?=(?:[^"]*"[^"]*")*[^"]*$)/g, end) + end;
        expect(parseTsv(text)).toEqual(cells.map((row) => row.map(oneLine)));
      }),
    );
  });

  it('are as many in each row', () => {
    expect(parseTsv('1\t2\r\n3')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
  });

  it('takes a quotation mark in the middle for what it is', () => {
    expect(parseTsv('12" disk\t"5')).toEqual([['12" disk', '"5']]);
  });
});

describe('numbers as people and spreadsheets write them', () => {
  it.each([
    ['1,234.50', 'money', 123_450],
    ['$ (1,234.50)', 'money', -123_450],
    ['-$1,234', 'money', -123_400],
    ['($12)', 'money', -1_200],
    ['¥1,200万', 'money', 1_200_000_000],
    ['１，２３４', 'count', 1_234],
    ['1,2345,6789', 'count', 123_456_789],
    ['1.234,56', 'money', 123_456],
    ['1 234,50', 'money', 123_450],
    ['1.2E+05', 'count', 120_000],
    [' $ -   ', 'money', 0],
    ['−5', 'count', -5],
    ['5-', 'count', -5],
    ['2.5%', 'percent', 2.5],
    ['2.5', 'percent', 2.5],
    ['0.0004', 'price', 0.04],
    ['3k', 'count', 3_000],
    ['50bp', 'basis-points', 50],
    ['0.5%', 'basis-points', 50],
  ] as const)('reads %j as %s', (text, unit, value) => {
    expect(readNumber(text, unit, 'USD')).toBe(value);
  });

  it.each(['', 'abc', '#DIV/0!', '#N/A', '1.2.3', '12%', '1,23,4', 'NaN', 'Infinity', '1e400', '--5', '(5'])(
    'refuses %j',
    (text) => {
      expect(readNumber(text, 'count', 'USD')).toBeNull();
    },
  );

  it('reads what it copies, to the digit', () => {
    const value = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(value, fc.constantFrom(...units), fc.constantFrom('USD', 'JPY'), (whole, unit, currency) => {
        const own = unit === 'money' ? whole : whole / 1e4;
        expect(readNumber(typeNumber(own, unit, currency), unit, currency)).toBeCloseTo(own, 6);
      }),
    );
  });

  it('never shows more than a cell holds, nor anything that is no number', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.constantFrom(...units), (value, unit) => {
        const text = showNumber(value, unit, 'USD', 'en');
        expect(text).toMatch(/^-?[\d,]+(?:\.\d+)?[KMB%]?$/);
      }),
    );
  });
});

describe('growth', () => {
  it.each([
    ['5%', 'count', { kind: 'percent', value: 5, every: 1 }],
    ['5% / 12', 'count', { kind: 'percent', value: 5, every: 12 }],
    ['-3%/年', 'count', { kind: 'percent', value: -3, every: 12 }],
    ['+20', 'count', { kind: 'step', value: 20, every: 1 }],
    ['+20/3', 'money', { kind: 'step', value: 2_000, every: 3 }],
    ['', 'count', { kind: 'none', value: 0, every: 1 }],
    ['+0.1', 'percent', { kind: 'step', value: 0.1, every: 1 }],
  ] as const)('reads %j of %s', (text, unit, growth) => {
    expect(readGrowth(text, unit, 'USD')).toEqual(growth);
  });

  it.each(['fast', '5%/0', '5%/61', '5%/12/3'])('refuses %j', (text) => {
    expect(readGrowth(text, 'count', 'USD')).toBeNull();
  });

  it('reads what it writes', () => {
    const growth = fc.record({
      kind: fc.constantFrom('percent' as const, 'step' as const),
      value: fc.integer({ min: -99, max: 500 }).filter((value) => value !== 0),
      every: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(growth, fc.constantFrom(...units), (one, unit) => {
        expect(readGrowth(growthText(one, unit, 'USD'), unit, 'USD')).toEqual(one);
      }),
    );
  });
});

describe('months', () => {
  it.each([
    ['2027-03', '2027-03'],
    ['2027/3/31', '2027-03'],
    ['2027年3月', '2027-03'],
    ['', ''],
    ['soon', null],
    ['1027-03', null],
    ['2027-13', null],
  ])('reads %j', (text, month) => {
    expect(readMonth(text)).toBe(month);
  });
});

describe('selections', () => {
  const range = rangeBetween({ row: 3, column: 5 }, { row: 1, column: 2 });

  it('lie between their ends, whichever comes first', () => {
    expect(range).toEqual({ top: 1, left: 2, bottom: 3, right: 5 });
  });

  it('are filled from their first column or row', () => {
    expect(fillPlaces(range, 'right')).toHaveLength(9);
    for (const { from, to } of fillPlaces(range, 'right')) expect(from).toEqual({ row: to.row, column: 2 });
    for (const { from, to } of fillPlaces(range, 'down')) expect(from).toEqual({ row: 1, column: to.column });
  });

  it('take pasted cells over and over when they fit a whole number of times', () => {
    const places = pastePlaces(range, [['a', 'b']], 10, 10);
    expect(places).toHaveLength(12);
    expect(places.map(({ text }) => text).join('')).toBe('abababababab');
  });

  it('take pasted cells once when they do not, cut at the edge of the grid', () => {
    const places = pastePlaces(range, [['a', 'b', 'c']], 10, 4);
    expect(places.map(({ place }) => place)).toEqual([
      { row: 1, column: 2 },
      { row: 1, column: 3 },
    ]);
  });
});

describe('cells in view', () => {
  it('hold every cell that the window shows, and not many more', () => {
    const offsets = [0, 200, ...Array.from({ length: 60 }, (_, index) => 200 + (index + 1) * 80)];
    fc.assert(
      fc.property(fc.nat(4_000), fc.nat(5_000), fc.integer({ min: 300, max: 2_000 }), (left, top, size) => {
        const view = { left, top, width: size, height: size };
        const seen = visibleCells(view, offsets, 300);
        for (let column = 1; column < 61; column += 1) {
          const isSeen = (offsets[column + 1] as number) > left + 200 && (offsets[column] as number) < left + size;
          if (isSeen) expect(column >= seen.fromColumn && column < seen.untilColumn).toBe(true);
        }
        expect(seen.untilColumn - seen.fromColumn).toBeLessThanOrEqual(size / 80 + 8);
        expect(seen.untilRow - seen.fromRow).toBeLessThanOrEqual(size / 28 + 8);
      }),
    );
  });
});
