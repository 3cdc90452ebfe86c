import { describe, expect, it } from 'vitest';
import { type FlowTable, flowOf, runsText } from '#shared/flow';
import type { CapTable, Project } from '#shared/project';
import { emptyCapTable } from '#shared/project';
import { demoProject } from '../../fixtures/demo-project';
import { section } from '../../fixtures/plan-sampler';
import { outlineWords } from '../pdf/judges';

const terms = emptyCapTable().raise;
const holders: CapTable['holders'] = [
  { id: 'nora', name: 'Nora', kind: 'founder' },
  { id: 'ann', name: 'Ann', kind: 'investor' },
  { id: 'bo', name: 'Bo', kind: 'investor' },
];
const safe = { id: 's1', holder: 'bo', form: 'post-money' as const, amountMinor: 60_000_000, capMinor: 1_200_000_000 };

function tableOf(language: 'en' | 'zh-CN', change: Partial<CapTable>): readonly (readonly string[])[] | null {
  const demo = demoProject(language);
  const raise = { ...demo.raise, currency: 'USD' as const, closeDate: '2028-12-31' };
  const capTable = { ...emptyCapTable(), holders, ...change };
  const project: Project = { ...demo, raise, capTable, plan: { sections: [section('funding', [])] } };
  const [funding] = flowOf(project, outlineWords(language)).sections;
  const tables = (funding?.blocks ?? []).filter((block): block is FlowTable => block.kind === 'table');
  const found = tables.find(({ caption }) => caption === (language === 'en' ? 'Money raised so far' : '融资历史'));
  return found ? found.rows.map(({ cells }) => cells.map((one) => one.paragraphs.map(runsText).join(' '))) : null;
}

describe('the money raised so far', () => {
  it('is none where only founders have paid', () => {
    const issued = [{ id: 'i1', holder: 'nora', shares: 100, paidMinor: 5_000, date: '2025-03' }];
    expect(tableOf('en', { issued })).toBeNull();
    expect(tableOf('en', {})).toBeNull();
  });

  it('is shares, SAFEs and rounds by their dates, until this raise closes', () => {
    const rows = tableOf('en', {
      issued: [
        { id: 'i1', holder: 'ann', shares: 10, paidMinor: 50_000_000, date: '2025-10' },
        { id: 'i2', holder: 'bo', shares: 10, paidMinor: 30_000_000, date: '2025-10' },
      ],
      safes: [{ ...safe, date: '2027-02-28', discountPercent: 0, mostFavoured: false, proRata: false }],
      rounds: [
        {
          id: 'r2',
          name: 'Later',
          date: '2029-01',
          preMoneyMinor: 1,
          ...terms,
          investments: [{ id: 'x', holder: 'ann', amountMinor: 1 }],
        },
        {
          id: 'r1',
          name: 'Seed',
          date: '2026-06',
          preMoneyMinor: 800_000_000,
          ...terms,
          investments: [{ id: 'y', holder: 'ann', amountMinor: 100_000_000 }],
        },
      ],
    });
    expect(rows?.slice(1)).toEqual([
      ['October 2025', 'Shares', 'Ann, Bo', '$800K', ''],
      ['June 2026', 'Seed', 'Ann', '$1M', '$8M'],
      ['February 28, 2027', 'SAFE', 'Bo', '$600K', '$12M'],
    ]);
  });
});
