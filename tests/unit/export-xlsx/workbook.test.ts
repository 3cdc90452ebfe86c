import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioIds } from '#shared/project';
import { sdkFindings } from '../../support/ooxml-judge';
import { attribute, elementsNamed, parseXml, partText, readParts } from '../../support/ooxml-package';
import { modelsOf } from '../../support/random-models';
import { exportOf, projectWith, sampleProject, workbookOf, writtenDifferences } from './workbooks';

describe('numbers-xlsx', () => {
  it('X2 writes into every cell what its formula comes to: the engine’s figures', () => {
    fc.assert(
      fc.property(modelsOf('sane'), fc.constantFrom(...scenarioIds), (model, scenario) => {
        expect(writtenDifferences(projectWith(model), [scenario])).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('X3 is valid to the Open XML SDK in both languages', async () => {
    expect(await sdkFindings(await workbookOf(sampleProject()), 'xlsx')).toEqual([]);
    expect(await sdkFindings(await workbookOf(sampleProject('zh-CN', 'CNY')), 'xlsx')).toEqual([]);
  });

  it('X4 gives the same bytes for the same project', async () => {
    const [first, second] = [await workbookOf(sampleProject()), await workbookOf(sampleProject())];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('X5 makes a workbook of any model that fits the schema, without a number that is none', async () => {
    for (const model of fc.sample(modelsOf('hostile'), { numRuns: 6, seed: 5 })) {
      const parts = readParts(await workbookOf(projectWith(model)));
      for (const path of Object.keys(parts)) expect(partText(parts, path)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('X6 computes statements: no figure of theirs is typed', async () => {
    const parts = readParts(await workbookOf(sampleProject()));
    const names = elementsNamed(parseXml(partText(parts, 'xl/workbook.xml')), 'sheet').map((one) =>
      attribute(one, 'name'),
    );
    for (const name of [
      'Revenue',
      'People',
      'Costs',
      'Profit and loss',
      'Cash flow',
      'Balance sheet',
      'Summary',
      'Metrics',
    ]) {
      const sheet = parseXml(partText(parts, `xl/worksheets/sheet${names.indexOf(name) + 1}.xml`));
      const typed = elementsNamed(sheet, 'c').filter((cell) => {
        const isText = attribute(cell, 't') === 'inlineStr';
        return !isText && elementsNamed(cell, 'v').length > 0 && elementsNamed(cell, 'f').length === 0;
      });
      // The number of the eve, from which months are counted, is the only one.
      expect(typed.map((cell) => attribute(cell, 'r')).filter((at) => at !== 'D4')).toEqual([]);
    }
  });

  it('X7 makes a workbook of a project without a model', async () => {
    const { numbers, ...rest } = sampleProject();
    const empty = {
      ...numbers,
      startMonth: '',
      streams: [],
      costs: [],
      hires: [],
      training: [],
      dataWork: [],
      capex: [],
      loans: [],
      funding: [],
    };
    const bytes = await workbookOf({ ...rest, numbers: { ...empty, scenarios: { cautious: [], bold: [] } } });
    expect(await sdkFindings(bytes, 'xlsx')).toEqual([]);
  });

  it('X5 says so where the engine stops figures and the workbook does not', async () => {
    const project = sampleProject();
    const [first, ...streams] = project.numbers.streams;
    if (first?.kind !== 'subscription') throw new Error('Another sample');
    const absurd = { ...first, price: { ...first.price, start: 5_000_000_000 } };
    const { losses } = await exportOf({ ...project, numbers: { ...project.numbers, streams: [absurd, ...streams] } });
    expect(losses.map(({ key }) => key)).toEqual(['workbookBeyond']);
    expect((await exportOf(project)).losses).toEqual([]);
  });
});
