import { describe, expect, it } from 'vitest';
import { readCsv } from '#shared/exchange';
import { casesOfParts, expectPart, partOf, titled } from '../../support/case-files';

const limits = { records: 6, cells: 60, characters: 30 };

/** So that a case can show what a text file can't: `\r`, `\t`, `\0`, and lines that end in `\n` with none behind them. */
const unescaped = (text: string) =>
  text.replaceAll('\n', '').replace(/\\(r|n|t|0|ufeff)/g, (_, sign: string) => signs[sign] ?? '');
const signs: Readonly<Record<string, string>> = { r: '\r', n: '\n', t: '\t', 0: '\0', ufeff: '\ufeff' };

function told(text: string): string {
  const read = readCsv(text, limits);
  if (!read.ok) return `${read.fault} in line ${read.line}`;
  const { delimiter, records, count } = read.table;
  const lines = records.map(({ line, cells }) => `${line}: ${cells.map((cell) => JSON.stringify(cell)).join(' ')}`);
  return [`delimiter ${JSON.stringify(delimiter)}, records ${count}`, ...lines].join('\n');
}

describe('a table as text', () => {
  it.each(titled(casesOfParts('csv', 'text', 'cells')))('%s', (_, one) => {
    expectPart(one, 'cells', told(unescaped(partOf(one, 'text'))));
  });

  it('is read as fast as it is long', () => {
    const rows = (count: number) => `a,b\n${'"x ""y""",plain text\n'.repeat(count)}`;
    const read = readCsv(rows(200_000), { records: 10, cells: 1e6, characters: 100 });
    expect(read.ok && read.table.count).toBe(200_001);
  });
});
