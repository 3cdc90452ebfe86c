import { describe, expect, it } from 'vitest';
import { seededIds, seededRandom } from '#shared/base';
import { checkProject } from '#shared/checks';
import { forecast } from '#shared/numbers';
import { applyPatches, type Patch, type Project, projectSchema } from '#shared/project';
import { insertRows, modelCostOf, modelCostPatches, registerKind, rowsOf, writeRegisterCell } from '#shared/registers';
import { blankProject } from '#shared/starter';

const kind = registerKind('countries');
if (!kind) throw new Error('There is no register of countries');
const cells = { name: 'Japan', cost: '120000', entry: '2027-06-15' };

function withRow(row: Readonly<Record<string, string>> = cells): Project {
  const blank = blankProject({ round: 'a', language: 'en', newId: seededIds(seededRandom(5)) });
  const funding = [{ id: 'city', name: 'City', kind: 'grant' as const, month: '2027-05', amountMinor: 100_000_00 }];
  const project: Project = { ...blank, numbers: { ...blank.numbers, startMonth: '2027-01', months: 36, funding } };
  return patched(project, insertRows(project, 'countries', [{ id: 'japan', cells: row }]));
}

function patched(project: Project, patches: readonly Patch[]): Project {
  const { value } = applyPatches(project, patches);
  expect(projectSchema.safeParse(value).success).toBe(true);
  return value;
}

const rowOf = (project: Project) => rowsOf(project, 'countries')[0] ?? { id: '', cells: {} };
const put = (project: Project) => patched(project, modelCostPatches(project, kind, rowOf(project)));
const write = (project: Project, column: string, cell: string) =>
  patched(project, writeRegisterCell(project, kind, 'japan', column, cell));
const costOf = (project: Project) => modelCostOf(project, 'japan')?.cost;
const spent = (project: Project) =>
  forecast(project, 'base').costs.map(({ amounts }) => amounts.flatMap((amount, at) => (amount ? [[at, amount]] : [])));
const codes = (project: Project) => checkProject(project).flatMap(({ code }) => (/cost/.test(code) ? [code] : []));

describe('the cost of a row in the model', () => {
  it('is counted once, in the month of its date, and taken back as one', () => {
    const project = withRow();
    expect(codes(project)).toEqual(['register.costMissing']);
    const { value, inverse } = applyPatches(project, modelCostPatches(project, kind, rowOf(project)));
    expect(costOf(value)).toMatchObject({
      name: 'Entry: Japan',
      category: 'sales-marketing',
      start: '2027-06',
      end: '2027-06',
    });
    expect(spent(value)).toEqual([[[5, 12_000_000]]]);
    expect(codes(value)).toEqual([]);
    expect(applyPatches(value, inverse).value).toEqual(project);
  });

  it('follows what the register says, and its name as long as nobody gave it another', () => {
    let project = put(withRow());
    project = write(project, 'cost', '90000');
    project = write(project, 'entry', '2027-09');
    project = write(project, 'name', 'South Korea');
    expect(costOf(project)).toMatchObject({ name: 'Entry: South Korea', start: '2027-09', end: '2027-09' });
    expect(spent(project)).toEqual([[[8, 9_000_000]]]);
    project = patched(project, [{ op: 'set', path: ['numbers', 'costs', 0, 'name'], value: 'Seoul' }]);
    expect(costOf(write(project, 'name', 'Korea'))?.name).toBe('Seoul');
  });

  it('that somebody changed in the model stays, is found, and is one press away from the register', () => {
    const spread = patched(put(withRow()), [{ op: 'set', path: ['numbers', 'costs', 0, 'end'], value: '2027-08' }]);
    const typed = write(spread, 'cost', '90000');
    expect(costOf(typed)).toEqual(costOf(spread));
    const [found] = checkProject(typed).filter(({ code }) => code === 'register.costDiffers');
    const fixed = patched(typed, found?.fix?.patches ?? []);
    expect(spent(fixed)).toEqual([[[5, 9_000_000]]]);
    expect(codes(fixed)).toEqual([]);
  });

  it.each([
    ['no amount', { ...cells, cost: '' }],
    ['an amount that can’t be read', { ...cells, cost: 'a lot' }],
    ['an amount beyond all numbers', { ...cells, cost: '9'.repeat(30) }],
    ['no month', { ...cells, entry: '' }],
    ['a month that there is not', { ...cells, entry: '2027-13' }],
  ])('is nothing with %s', (_, row) => {
    const project = withRow(row);
    expect(modelCostPatches(project, kind, rowOf(project))).toEqual([]);
    expect(codes(project)).toEqual([]);
  });
});
