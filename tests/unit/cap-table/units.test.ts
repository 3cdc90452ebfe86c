import { describe, expect, it } from 'vitest';
import { capTable, exitWaterfall } from '#shared/cap-table';
import { factsOf, formatFact } from '#shared/facts';
import type { Project } from '#shared/project';
import { evaluateBook } from '../../../src/main/export/xlsx/book/book';
import { numbersBook } from '../../../src/main/export/xlsx/numbers-xlsx';
import { showCount, showPrice } from '../../../src/renderer/numbers/ownership/show-figures';
import { demoProject } from '../../fixtures/demo-project';
import { grant, holder, issued, modelOf } from './build';

/**
 * One capital increase with known answers: 1,000,000 of capital, 20,000,000 before the money, 5,000,000 of it. A unit of
 * capital costs 20 in whatever currency, and 1,250,000 are out afterwards.
 */
function increase(form: 'shares' | 'registered-capital', currency: 'CNY' | 'JPY'): Project {
  const perMajor = currency === 'JPY' ? 1 : 100;
  const perUnit = form === 'shares' ? 1 : perMajor;
  const minor = (major: number) => major * perMajor;
  const { capTable: table, raise } = modelOf(
    {
      form,
      holders: [holder('张岚'), holder('李想', 'employee')],
      issued: [issued('张岚', 900_000 * perUnit)],
      grants: [grant('李想', 100_000 * perUnit, 'granted', minor(2))],
      exitsMinor: [minor(50_000_000)],
    },
    { amountMinor: minor(5_000_000), valuationMinor: minor(20_000_000), currency },
  );
  const demo = demoProject('zh-CN');
  return { ...demo, capTable: table, raise: { ...demo.raise, ...raise } };
}

describe.each([
  ['shares', 'CNY', '¥'],
  ['registered-capital', 'CNY', '¥'],
  ['shares', 'JPY', 'JP¥'],
  ['registered-capital', 'JPY', 'JP¥'],
] as const)('%s in %s', (form, currency, symbol) => {
  const project = increase(form, currency);
  const table = capTable(project);
  const stage = table.stages.at(-1);

  it('costs the same in window, fact and workbook', () => {
    if (!stage?.round) throw new Error('no round');
    expect(showPrice({ table: project.capTable, currency }, stage.round.price)).toBe(`${symbol}20.00`);
    expect(showCount({ table: project.capTable, currency }, stage.shares)).toContain('1,250,000');
    const fact = factsOf(project).get('ownership.price');
    expect(fact && formatFact(fact.value, 'zh-CN')).toBe(`${symbol}20.00`);
    const cell = evaluateBook(numbersBook(project, '2026-01-02'));
    const rows = (sheet: string) =>
      new Map(Array.from({ length: 40 }, (_, at) => [String(cell(sheet, at + 1, 1)), at + 1] as const));
    const owned = rows('股权结构');
    const last = 2 + (table.stages.length - 1) * 2;
    expect(cell('股权结构', owned.get(form === 'shares' ? '总股数' : '注册资本合计') ?? 0, last)).toBe(1_250_000);
    expect(cell('股权结构', owned.get(form === 'shares' ? '每股价格' : '每元注册资本价格') ?? 0, last)).toBe(20);
  });

  it('is exercised at what a person typed, and shares a sale in the same units', () => {
    if (!stage) throw new Error('no stage');
    const perMajor = currency === 'JPY' ? 1 : 100;
    const { lots, perShare } = exitWaterfall(stage, 50_000_000 * perMajor);
    const option = lots.find(({ lot }) => lot.kind === 'option');
    // (50,000,000 + 100,000 × 2) ÷ 1,250,000 = 40.16 each; 100,000 options at 2 leave 3,816,000.
    expect(option?.amountMinor).toBe(3_816_000 * perMajor);
    expect(showPrice({ table: project.capTable, currency }, perShare)).toBe(`${symbol}40.16`);
    const cell = evaluateBook(numbersBook(project, '2026-01-02'));
    const column = 12;
    expect(cell('出售分配', 4, column)).toBe(50_000_000);
    expect(Number(cell('出售分配', 5, column))).toBeCloseTo(40.16, 6);
  });
});
