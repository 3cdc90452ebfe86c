import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateNames } from '#shared/contract';
import { forecast, type NumbersInput } from '#shared/numbers';
import { type ScenarioId, scenarioIds } from '#shared/project';
import { howMany } from '../../support/how-many';
import { readParts, withText, writeParts } from '../../support/ooxml-package';
import { modelsOf } from '../../support/random-models';
import { hasCalc } from '../../support/recalculate';
import { example } from '../templates/template-helper';
import {
  inScenario,
  type Judged,
  judgedDifferences,
  projectWith,
  sampleProject,
  unworkedWorkbook,
  workbookOf,
} from './workbooks';

const office = hasCalc();

async function inScenarios(key: string, project: Parameters<typeof inScenario>[0], scenarios: readonly ScenarioId[]) {
  const judged: Judged[] = [];
  for (const scenario of scenarios) {
    const own = inScenario(project, scenario);
    judged.push({ key: `${key} ${scenario}`, project: own, bytes: await workbookOf(own) });
  }
  return judged;
}

/** Beyond the engine's largest flow the workbook goes on where the engine stops, and the founder is told (X5). */
const largestFlow = 100_000_000_000;

function staysWithin(model: NumbersInput): boolean {
  return scenarioIds.every((scenario) => {
    const { streams, costs } = forecast(model, scenario);
    const flows = [...streams.map(({ earned }) => earned), ...costs.map(({ amounts }) => amounts)];
    return flows.flat().every((value) => value < largestFlow);
  });
}

describe.skipIf(!office)('X1 LibreOffice works the workbook out to the engine’s figures, to the minor unit', () => {
  it('for the sample in both languages, in yen, and in all scenarios', async () => {
    const judged = [
      ...(await inScenarios('sample', sampleProject(), scenarioIds)),
      ...(await inScenarios('chinese', sampleProject('zh-CN', 'CNY'), ['cautious'])),
      ...(await inScenarios('yen', sampleProject('en', 'JPY'), ['bold'])),
    ];
    expect(await judgedDifferences(judged)).toEqual([]);
  }, 240_000);

  it('for the examples, each in one scenario here and in all of them in a proof', async () => {
    const judged: Judged[] = [];
    for (const [at, name] of templateNames.entries()) {
      const { project } = await example(name, at % 2 === 0 ? 'en' : 'zh-CN');
      const one = [scenarioIds[at % scenarioIds.length] as ScenarioId];
      judged.push(...(await inScenarios(name, project, howMany(1, scenarioIds.length) === 1 ? one : scenarioIds)));
    }
    expect(await judgedDifferences(judged)).toEqual([]);
  }, 240_000);

  const generated = howMany(9, 150);
  it(`for ${generated} generated projects`, async () => {
    const judged: Judged[] = [];
    const models = fc.sample(modelsOf('sane').filter(staysWithin), { numRuns: generated, seed: 3 });
    for (const [at, model] of models.entries()) {
      const scenario = scenarioIds[at % scenarioIds.length] as ScenarioId;
      const project = inScenario(projectWith(model), scenario);
      judged.push({ key: `project ${at}`, project, bytes: unworkedWorkbook(project) });
    }
    expect(await judgedDifferences(judged)).toEqual([]);
  }, 900_000);

  it('and not when one formula is wrong, whatever its cell shows', async () => {
    const project = sampleProject();
    const parts = readParts(await workbookOf(project));
    const revenue = Object.keys(parts).find((path) => path.endsWith('sheet4.xml')) as string;
    // One cent more in one month of one stream; the value that was written into the cell stays.
    const wrong = withText(parts, revenue, (text) =>
      text.replace(/(<c r="K\d+"[^>]*><f>)(ROUND\([^<]*\))(<\/f>)/, '$1$2+0.01$3'),
    );
    const found = await judgedDifferences([{ key: 'wrong', project, bytes: writeParts(wrong) }]);
    expect(found.length).toBeGreaterThan(0);
  }, 240_000);
});
