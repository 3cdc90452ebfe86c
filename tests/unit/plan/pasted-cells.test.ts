import { describe, expect, it } from 'vitest';
import { seededIds, seededRandom } from '#shared/base';
import { plainText, tableFromCells } from '#shared/plan';

const read = (text: string) => {
  const cells = text.split('\n').map((line) => line.split('\t'));
  return tableFromCells(text, cells, seededIds(seededRandom(3)));
};

describe('cells of a spreadsheet in plain text', () => {
  it('are a table, with the words above figures as its header and the figures at the right', () => {
    const table = read('Year\tRevenue\n2027\t$1.2M\n2028\t3,400');
    expect(table?.header).toBe(true);
    expect(table?.children.map((row) => row.children.map((cell) => plainText(cell.children)))).toEqual([
      ['Year', 'Revenue'],
      ['2027', '$1.2M'],
      ['2028', '3,400'],
    ]);
    expect(table?.children[0]?.children[1]?.align).toBe('right');
    expect(read('收入\t成本\n1,200万\t（300）')?.header).toBe(true);
    expect(read('1\t2\n3\t4')?.header).toBe(false);
    expect(read('Ada\tSales\nBo\tSupport')?.header).toBe(false);
  });

  it.each(['one line', 'one\ttwo', 'one\ttwo\nand a sentence', 'lines\nwithout tabs'])('are none in %j', (text) => {
    expect(read(text)).toBeNull();
  });
});
