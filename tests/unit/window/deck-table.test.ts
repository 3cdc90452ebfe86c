import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnCount,
  evenTable,
  mostColumns,
  mostRows,
  newTable,
  pasteCells,
  type TableSlot,
  tableEdits,
} from '#renderer/deck/model';
import { seededIds, seededRandom } from '#shared/base';
import { applyPatches, type Patch } from '#shared/project';
import { movedEdge } from '../../../src/renderer/deck/slots/column-edge';
import { cellsFromClipboard } from '../../../src/renderer/forms/tsv';

const ids = (seed = 9) => seededIds(seededRandom(seed));

/** As spreadsheets write cells: quoted where they hold a tab, a line or a quotation mark. */
function clipboardText(cells: readonly (readonly string[])[], newline: string): string {
  const written = (cell: string) => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cells.map((row) => row.map(written).join('\t')).join(newline) + newline;
}

const cell = fc.string({ unit: fc.constantFrom('a', '表', '1', ',', '"', '\t', '\n', ' '), maxLength: 6 });
const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();

describe('cells from a spreadsheet', () => {
  it('come out as they were copied, quotes and lines in them included', () => {
    const grid = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      )
      .filter((cells) => cells.at(-1)?.some((text) => text !== '') === true && cells[0]?.[0]?.trim() !== '');
    fc.assert(
      fc.property(grid, fc.constantFrom('\n', '\r\n'), (cells, newline) => {
        fc.pre(cells.every((row) => row.at(-1)?.trim() !== '' && row[0]?.trim() !== ''));
        expect(cellsFromClipboard(clipboardText(cells, newline))).toEqual(cells.map((row) => row.map(oneLine)));
      }),
    );
  });

  it.each([
    ['one cell', null],
    ['one cell\n', null],
    ['"quoted"', null],
    ['a\tb', [['a', 'b']]],
    [
      '收入\t2026\r\n成本\t300 万\r\n',
      [
        ['收入', '2026'],
        ['成本', '300 万'],
      ],
    ],
    [
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['"5"" disk"\tx', [['5" disk', 'x']]],
    ['5" disk\tx', [['5" disk', 'x']]],
    ['"open\tx', [['"open', 'x']]],
    ['"a\nb"\tc', [['a b', 'c']]],
  ])('reads %j', (text, cells) => expect(cellsFromClipboard(text)).toEqual(cells));
});

describe('pasting cells', () => {
  it('grows the table to hold them and keeps the rows that are there', () => {
    const table = newTable(2, 2, ids());
    const { table: grown, cut } = pasteCells(
      table,
      1,
      1,
      [
        ['x', '1'],
        ['y', '2'],
        ['z', '3'],
      ],
      ids(4),
    );
    expect(cut).toBe(false);
    expect(grown.rows.map((row) => row.cells)).toEqual([
      ['', '', ''],
      ['', 'x', '1'],
      ['', 'y', '2'],
      ['', 'z', '3'],
    ]);
    expect(grown.rows.slice(0, 2).map(({ id }) => id)).toEqual(table.rows.map(({ id }) => id));
    expect(new Set(grown.rows.map(({ id }) => id)).size).toBe(4);
    expect(grown.aligns).toEqual(['left', 'left', 'right']);
  });

  it('cuts what no slide holds, and says so', () => {
    const wide = [Array.from({ length: 40 }, (_, at) => String(at))];
    const long = Array.from({ length: 500 }, () => ['a', 'b']);
    expect(pasteCells(newTable(1, 1, ids()), 0, 0, wide, ids())).toMatchObject({ cut: true });
    const { table, cut } = pasteCells(newTable(1, 1, ids()), 0, 0, long, ids());
    expect([table.rows.length, columnCount(table), cut]).toEqual([mostRows, 2, true]);
  });
});

type Edits = ReturnType<typeof tableEdits>;
const at = fc.nat({ max: 5 });
const anyEdit = fc.oneof(
  fc.tuple(at, at).map(
    ([row, column]) =>
      (edits: Edits) =>
        edits.setCell(row, column, 'new'),
  ),
  at.map((row) => (edits: Edits) => edits.insertRow(row)),
  at.map((row) => (edits: Edits) => edits.removeRow(row)),
  fc.tuple(at, at).map(
    ([row, to]) =>
      (edits: Edits) =>
        edits.moveRow(row, to),
  ),
  at.map((column) => (edits: Edits) => edits.insertColumn(column)),
  at.map((column) => (edits: Edits) => edits.removeColumn(column)),
  at.map((column) => (edits: Edits) => edits.setAlign(column, 'right')),
  at.map((row) => (edits: Edits) => edits.setEmphasis(row, true)),
);

function isInside(patches: readonly Patch[], table: TableSlot): TableSlot | null {
  try {
    return applyPatches(table, patches).value;
  } catch {
    return null;
  }
}

describe('changing a table', () => {
  it('keeps rows equally long, ids unique and one row emphasised at most', () => {
    const newId = ids();
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 30 }), (steps) => {
        let table = newTable(3, 3, newId);
        for (const step of steps) table = isInside(step(tableEdits([], table, newId)), table) ?? table;
        const columns = columnCount(table);
        expect(columns).toBeGreaterThan(0);
        expect(columns).toBeLessThanOrEqual(mostColumns);
        expect(evenTable(table)).toBe(table);
        expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
        expect(table.rows.filter(({ emphasis }) => emphasis).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('evens out a table of a looser program', () => {
    const loose: TableSlot = { ...newTable(2, 3, ids()), aligns: ['right'] };
    const [first, second] = loose.rows;
    const uneven = { ...loose, rows: [{ ...first, cells: ['a'] }, second] } as TableSlot;
    expect(evenTable(uneven)).toMatchObject({
      aligns: ['right', 'left', 'left'],
      rows: [{ cells: ['a', '', ''] }, {}],
    });
  });
});

describe('values of the project in cells', () => {
  const table: TableSlot = { ...newTable(2, 3, ids()), header: false };
  const made = (from: TableSlot, patches: readonly Patch[]) => applyPatches(from, patches).value;
  const linked = made(table, tableEdits([], table, ids()).setFact(1, 1, 'raise.amount'));

  it('stand where they were put, whatever happens to columns and rows', () => {
    expect(linked.rows[1]?.facts).toEqual(['', 'raise.amount', '']);
    const wider = made(linked, tableEdits([], linked, ids()).insertColumn(0));
    expect(wider.rows[1]?.facts).toEqual(['', '', 'raise.amount', '']);
    const narrower = made(linked, tableEdits([], linked, ids()).removeColumn(0));
    expect(narrower.rows[1]?.facts).toEqual(['raise.amount', '']);
    expect(made(linked, tableEdits([], linked, ids()).moveRow(1, 0)).rows[0]?.facts?.[1]).toBe('raise.amount');
  });

  it('give way to what is typed or pasted over them', () => {
    const typed = made(linked, tableEdits([], linked, ids()).setCell(1, 1, '3M'));
    expect([typed.rows[1]?.cells[1], typed.rows[1]?.facts?.[1]]).toEqual(['3M', '']);
    const { table: pasted } = pasteCells(linked, 1, 1, [['4M']], ids());
    expect([pasted.rows[1]?.cells[1], pasted.rows[1]?.facts?.[1]]).toEqual(['4M', '']);
    expect(pasteCells(linked, 1, 2, [['x']], ids()).table.rows[1]?.facts?.[1]).toBe('raise.amount');
  });
});

describe('widths of columns', () => {
  const table = { ...newTable(3, 3, ids()), widths: [1, 2, 3], emphasisColumn: 1 };
  const changed = (build: (edits: ReturnType<typeof tableEdits>) => readonly Patch[]) =>
    applyPatches(table, build(tableEdits([], table, ids(3)))).value as TableSlot;

  it('stay with their columns when others come, go and move, as does the one that stands out', () => {
    expect(changed((edits) => edits.insertColumn(1)).widths).toEqual([1, 2, 2, 3]);
    expect(changed((edits) => edits.removeColumn(0)).widths).toEqual([2, 3]);
    const moved = changed((edits) => edits.moveColumn(1, 2));
    expect(moved.widths).toEqual([1, 3, 2]);
    expect(moved.emphasisColumn).toBe(2);
    expect(changed((edits) => edits.setWidths(null))).not.toHaveProperty('widths');
  });

  it('move between two neighbours alone, and leave both something', () => {
    expect(movedEdge([1, 1, 2], 0, 0.1)).toEqual([0.35, 0.15, 0.5]);
    expect(movedEdge([1, 1, 2], 0, 9)).toEqual([0.46, 0.04, 0.5]);
    expect(movedEdge([1, 1, 2], 1, -9)).toEqual([0.25, 0.04, 0.71]);
  });
});
