import { describe, expect, it } from 'vitest';
import { minorPerMajor } from '#shared/base';
import { type FactValue, factsOf } from '#shared/facts';
import { changeCurrency } from '#shared/numbers';
import { applyPatches, type Project } from '#shared/project';
import { evaluateBook } from '../../../src/main/export/xlsx/book/book';
import { numbersBook } from '../../../src/main/export/xlsx/numbers-xlsx';
import { sampleProject } from '../export-xlsx/workbooks';
import { example } from '../templates/template-helper';

/**
 * Yen have no minor unit. A project in another currency whose figures become yen must show the same figures everywhere: who
 * divides by a hundred where the currency does not, or forgets to where it does, is a hundred times off in one of the two.
 */
const samples: readonly (readonly [string, () => Promise<Project>])[] = [
  ['the sample', async () => withWholePrices(sampleProject('en', 'USD'))],
  ['an example with registered capital', async () => (await example('robo-adviser', 'zh-CN')).project],
];

/** An exercise price of ten cents has no yen. */
function withWholePrices(project: Project): Project {
  const grants = project.capTable.grants.map((grant) => ({ ...grant, exercisePriceMinor: 100 }));
  return { ...project, capTable: { ...project.capTable, grants } };
}

/** Yen are whole: what was rounded to cents month by month drifts by a few. */
const near = (one: number, other: number) => Math.abs(one - other) <= 12 + Math.abs(one) * 2e-3;

describe.each(samples)('%s in yen', (_name, sample) => {
  it('says the same figures in all facts and in all cells of the workbook', async () => {
    const project = await sample();
    const yen = applyPatches(project, changeCurrency(project, 'JPY').patches).value;
    const facts = factsOf(yen);
    const wrong = factsOf(project).all.flatMap(({ name, value }) => {
      const other = facts.get(name)?.value;
      const [one, two] = [figureOf(value), other && figureOf(other)];
      const isSame = typeof one === 'number' && typeof two === 'number' ? near(one, two) : one === two;
      return isSame ? [] : [`${name}: ${one} and ${two}`];
    });
    expect(wrong).toEqual([]);
    expect(differentCells(project, yen)).toEqual([]);
  });
});

function figureOf(value: FactValue): number | string {
  if (value.kind === 'money') return value.amountMinor / minorPerMajor(value.currency);
  return 'value' in value ? value.value : JSON.stringify(value);
}

function differentCells(project: Project, yen: Project): string[] {
  const [book, other] = [project, yen].map((one) => numbersBook(one, '2026-01-02'));
  if (!book || !other) throw new Error('no books');
  const [cell, cellInYen] = [evaluateBook(book), evaluateBook(other)];
  return book.sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, columns]) =>
      [...columns.keys()].flatMap((column) => {
        const [one, two] = [cell(name, row, column), cellInYen(name, row, column)];
        if (typeof one !== 'number' || (typeof two === 'number' && near(one, two))) return [];
        return [`${name} ${row}/${column} ${cell(name, row, 1)}: ${one} and ${two}`];
      }),
    ),
  );
}
