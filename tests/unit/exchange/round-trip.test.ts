import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '#main/import/tables';
import { type DocumentLanguage, documentLanguages, seededIds, seededRandom } from '#shared/base';
import { describeReading, readCsv, readRows, registerCsv, takeRows } from '#shared/exchange';
import { createTranslator } from '#shared/i18n';
import { applyPatches, type Project, type RegisterRow } from '#shared/project';
import { type RegisterColumn, type RegisterKind, readCell, registerKinds, rowsOf } from '#shared/registers';
import { blankProject } from '#shared/starter';
import { valuesOf } from '../registers/sample-rows';

const newId = seededIds(seededRandom(7));
const blanks = Object.fromEntries(
  documentLanguages.map((language) => [language, blankProject({ round: 'b', language, newId })]),
) as Record<DocumentLanguage, Project>;

const signs = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  "'",
  '"',
  ',',
  ';',
  '＝',
  '-5',
  '12.50%',
  'sep=;',
  '\ufeff',
  ' ',
  '万',
];
/** Texts that spreadsheets, delimiters and guards make trouble with. */
const nasty = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 5 })
  .map((parts) => parts.join('').replaceAll('\0', ''));

/** What a cell of the project can be: a value as the column keeps it, or a text that it can't read, which is kept as it is. */
function cellsOf(column: RegisterColumn): fc.Arbitrary<string> {
  const value = nasty.map((text) => {
    const read = readCell(column, text);
    return read.ok ? read.cell : text.trim();
  });
  return fc.oneof(fc.constantFrom('', ...valuesOf(column)), value);
}

function rowsIn(kind: RegisterKind): fc.Arbitrary<readonly RegisterRow['cells'][]> {
  const cells = fc.record(Object.fromEntries(kind.columns.map((column) => [column.id, cellsOf(column)])));
  const filled = cells.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
  return fc.array(
    filled.filter((row) => Object.keys(row).length > 0),
    { minLength: 1, maxLength: 5 },
  );
}

describe.each(registerKinds.map((kind) => [kind.id, kind] as const))('the register of %s', (_, kind) => {
  it.each(documentLanguages)('goes out as CSV and comes in again as the same rows, in %s', (language) => {
    fc.assert(
      fc.property(rowsIn(kind), (cells) => {
        const rows = cells.map((row) => ({ id: newId(), cells: row }));
        const project: Project = { ...blanks[language], registers: { [kind.id]: rows } };
        const { text, rows: count } = registerCsv(project, kind);
        const reading = readRows(kind, readTable(new TextEncoder().encode(text), 'x.csv'));
        expect(count).toBe(rows.length);
        expect(reading.rows).toEqual(cells);
        expect(reading.leftOut).toEqual([]);
        expect(reading.missing).toEqual([]);
        expect(reading.spilled).toEqual([]);
        const replaced = applyPatches(project, takeRows(project, reading, 'replace', newId)).value;
        expect(rowsOf(replaced, kind.id).map((row) => row.cells)).toEqual(cells);
        const raw = readCsv(text, { records: 9, cells: 1_000, characters: 1_000 });
        if (!raw.ok) throw new Error(raw.fault);
        for (const cell of raw.table.records.flatMap(({ cells: all }) => all)) {
          expect(cell).not.toMatch(/^(?:[=+@\t\r\n＝]|-(?!\d+(?:\.\d+)?%?$))/);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('finds each column by its title in every language and by its id, and says it when one is there twice', () => {
    for (const column of kind.columns) {
      for (const title of [...Object.values(column.name), column.id]) {
        const header = [` ${title.toUpperCase()} `, title];
        const { columns, leftOut } = readRows(kind, { header, rows: [{ line: 2, cells: ['1', '2'] }] });
        expect(columns[0]?.column?.name, title).toEqual(column.name);
        expect(leftOut.map(({ why }) => why)).toEqual(['twice']);
      }
    }
  });
});

describe('rows that come in', () => {
  const kind = registerKinds.find(({ id }) => id === 'risks') as RegisterKind;
  const table = (text: string) => readTable(new TextEncoder().encode(text), 'risks.csv');
  const told = (text: string) => describeReading(readRows(kind, table(text)), createTranslator('en'));

  it('are said to be other than the file where they are', () => {
    expect(told('Risk,Likelihood,Damage,Owner,First sign,Answer\nPrice,4/5,3,Ada,x,y\n')).toEqual([]);
    const strange = 'Likelihood,Risk,Colour,risk,,Owner\nhigh,Price,red,twice,lost,\n2,Churn,,,,Ada,behind\n';
    expect(told(strange)).toEqual([
      'Kept out: Colour (the register has no such column); risk (is there a second time); column 5 (has no title).',
      'Lines that have more cells than there are titles: 1. What is behind the last title is kept out: line 3.',
      'Cells that their column can’t read: 1. They come in as written and are marked: line 2, Likelihood: high.',
      'Not in the file and so left empty: Damage; First sign; Answer.',
    ]);
    expect(readRows(kind, table(strange)).rows).toEqual([
      { likelihood: 'high', name: 'Price' },
      { likelihood: '2', name: 'Churn', owner: 'Ada' },
    ]);
  });

  it('stay the row that they were where they have its name, and go behind the others where that is asked', () => {
    const old: RegisterRow[] = [
      { id: 'r1', cells: { name: 'Price', owner: 'Ada', newer: 'kept' } },
      { id: 'r2', cells: { name: 'Gone' } },
      { id: 'r3', cells: { name: 'Price', owner: 'Bo' } },
    ];
    const project: Project = { ...blanks.en, registers: { risks: old } };
    const reading = readRows(kind, table('Risk,Damage\nChurn,2\nPrice,5\nPrice,4\nPrice,3\n'));
    const replaced = applyPatches(project, takeRows(project, reading, 'replace', newId));
    const rows = rowsOf(replaced.value, 'risks');
    expect(rows.map(({ id }) => id).slice(1, 3)).toEqual(['r1', 'r3']);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4);
    expect(rows[1]?.cells).toEqual({ name: 'Price', damage: '5', newer: 'kept' });
    expect(applyPatches(replaced.value, replaced.inverse).value).toEqual(project);
    const appended = applyPatches(project, takeRows(project, reading, 'append', newId)).value;
    expect(rowsOf(appended, 'risks').slice(0, 3)).toEqual(old);
    expect(rowsOf(appended, 'risks')).toHaveLength(7);
  });
});
