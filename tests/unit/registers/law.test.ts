import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentLanguages, seededIds, seededRandom } from '#shared/base';
import { checkProject } from '#shared/checks';
import { applyPatches, type Project, projectSchema, type RegisterRow } from '#shared/project';
import {
  addDuties,
  jurisdictions,
  type LawRow,
  lawProducts,
  lawRowsSchema,
  offeredDuties,
  readCell,
  registerKind,
  rowsOf,
} from '#shared/registers';
import { blankProject } from '#shared/starter';
import { lawRows } from '../../fixtures/law-rows';

const today = '2027-06-01';
const blank = (): Project => blankProject({ round: 'seed', language: 'en', newId: seededIds(seededRandom(1)) });
const shipped: readonly LawRow[] = jurisdictions.flatMap((name) =>
  lawRowsSchema.parse(JSON.parse(readFileSync(join(process.cwd(), 'resources/law', `${name}.json`), 'utf8'))),
);
const everything = { places: new Set(jurisdictions), products: new Set(lawProducts) };

function withDuties(chosen: readonly LawRow[], project = blank(), language: Project['language'] = 'en'): Project {
  return applyPatches(project, addDuties(project, chosen, language, today)).value;
}

const duties = (project: Project): readonly RegisterRow[] => rowsOf(project, 'compliance');
const codes = (project: Project, known = { today, law: lawRows }) =>
  checkProject(project, undefined, known).flatMap(({ code }) => (/law|review/i.test(code) ? [code] : []));

function changedCells(project: Project, cells: Readonly<Record<string, string>>): Project {
  const compliance = duties(project).map((row) => ({ ...row, cells: { ...row.cells, ...cells } }));
  return { ...project, registers: { ...project.registers, compliance } };
}

describe('duties from the law', () => {
  it('are offered by place and product, and marked when the register has them', () => {
    const offer = { places: new Set(['eu'] as const), products: new Set(['general', 'financial'] as const) };
    const project = withDuties(lawRows.slice(0, 1));
    expect(offeredDuties(project, lawRows, offer).map(({ law, isTaken }) => [law.id, isTaken])).toEqual([
      ['sample-changed', true],
      ['sample-finance', false],
    ]);
    expect(offeredDuties(project, lawRows, { ...offer, places: new Set() })).toEqual([]);
  });

  it('become rows once, with the day of what is still to come, and go by one undo', () => {
    const once = withDuties(lawRows);
    expect(withDuties(lawRows, once)).toEqual(once);
    expect(duties(once).map(({ cells }) => cells.next)).toEqual([undefined, '2027-12-02', undefined]);
    expect(duties(once)[0]?.cells).toMatchObject({
      name: 'Say that it is a machine',
      source: 'https://example.org/one',
      asof: '2027-05-01',
      review: '2027-11-01',
      state: 'open',
    });
    const { inverse } = applyPatches(blank(), addDuties(blank(), lawRows, 'en', today));
    expect(applyPatches(once, inverse).value).toEqual(blank());
  });

  it('stand behind what is there, in the language of the project', () => {
    const own = { id: 'own', cells: { name: 'A contract' } };
    const project = withDuties(lawRows, { ...blank(), registers: { compliance: [own] } }, 'zh-CN');
    expect(duties(project).map(({ cells }) => cells.name)).toEqual([
      'A contract',
      '说明对方是机器',
      '留存记录',
      '取得牌照',
    ]);
  });
});

describe('findings about duties', () => {
  const fresh = withDuties(lawRows.slice(0, 1));

  it('come on the day after the last on which somebody should have looked', () => {
    const at = (day: string) => codes(fresh, { today: day, law: lawRows });
    expect(at('2027-11-01')).toEqual([]);
    expect(at('2027-11-02')).toEqual(['register.reviewDue']);
    expect(codes(changedCells(fresh, { state: 'none' }), { today: '2029-01-01', law: lawRows })).toEqual([]);
  });

  it('count a look that the program has had since', () => {
    const old = changedCells(fresh, { review: '2027-05-15' });
    expect(codes(old)).toEqual([]);
    expect(codes(old, { today, law: [] })).toEqual(['register.reviewDue']);
  });

  it('look at duties of one’s own too, and name the paper when there is no address', () => {
    const own = { id: 'own', cells: { name: 'Uptime', instrument: 'Contract with the clinic', review: '2027-05' } };
    const project: Project = { ...blank(), registers: { compliance: [own] } };
    const [found] = checkProject(project, undefined, { today, law: [] }).filter(({ code }) => /review/.test(code));
    expect(found?.text.params.where).toBe('Contract with the clinic');
    expect(codes(project, { today: '2027-05-31', law: [] })).toEqual([]);
  });

  it('say that the law has changed, and write what it says now', () => {
    const old = changedCells(fresh, { name: 'Old words', asof: '2026-11-30', owner: 'Lin' });
    const [found] = checkProject(old, undefined, { today, law: lawRows }).filter(({ code }) => /law/.test(code));
    expect(found?.text.params.where).toBe('https://example.org/one');
    const renewed = applyPatches(old, found?.fix?.patches ?? []).value;
    expect(codes(renewed)).toEqual([]);
    expect(duties(renewed)[0]?.cells).toEqual({ ...duties(fresh)[0]?.cells, owner: 'Lin' });
  });

  it('are none without the day and the law', () => {
    const old = changedCells(fresh, { asof: '', review: '2020-01-01' });
    expect(checkProject(old).some(({ code }) => code === 'register.reviewDue')).toBe(false);
  });
});

describe('the law that the program ships', () => {
  it.each(documentLanguages)('makes rows that the register can read, in %s', (language) => {
    const project = withDuties(shipped, { ...blank(), language }, language);
    expect(projectSchema.safeParse(project).success).toBe(true);
    expect(duties(project)).toHaveLength(shipped.length);
    for (const column of registerKind('compliance')?.columns ?? [])
      for (const { cells } of duties(project)) expect(readCell(column, cells[column.id] ?? '').ok).toBe(true);
  });

  it('has duties of each product for each place, and of standards for all', () => {
    for (const place of ['cn', 'eu', 'us'] as const)
      for (const product of lawProducts)
        expect(shipped.some((one) => one.jurisdiction === place && one.product === product)).toBe(true);
    expect(offeredDuties(blank(), shipped, everything)).toHaveLength(shipped.length);
  });

  it('writes Chinese with Chinese signs, and English without straight quotes', () => {
    const said = shipped.flatMap(({ instrument, duty, who, state }) => [
      instrument,
      duty,
      who,
      ...(state ? [state] : []),
    ]);
    const han = '[\\u3400-\\u9fff]';
    for (const { en, 'zh-CN': chinese } of said) {
      expect(en).not.toMatch(/["']/);
      expect(chinese).not.toMatch(
        new RegExp(`${han}[,.;:?()"']|[,;:?()"']${han}|${han}[A-Za-z0-9]|[A-Za-z0-9%]${han}`),
      );
    }
  });
});
