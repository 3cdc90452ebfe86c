import { drawHere } from '#main/images';
import type { NumbersInput } from '#shared/numbers';
import { forecast } from '#shared/numbers';
import { type Project, type ScenarioId, scenarioIds } from '#shared/project';
import { evaluateBook } from '../../../src/main/export/xlsx/book/book';
import { writeBook } from '../../../src/main/export/xlsx/book/write-book';
import { numbersBook, numbersXlsx } from '../../../src/main/export/xlsx/numbers-xlsx';
import { demoProject } from '../../fixtures/demo-project';
import { sampleNumbers } from '../../fixtures/sample-numbers';
import { figureDifferences } from '../../support/figure-differences';
import { recalculate } from '../../support/recalculate';
import { statementDifferences } from '../../support/workbook-differences';

const date = { moment: '2026-01-02T03:04:05Z', day: '2026-01-02' };

/** The demo with a model that uses every part once, opened in a scenario. */
export function sampleProject(language: Project['language'] = 'en', currency: Project['raise']['currency'] = 'USD') {
  return { ...demoProject(language), ...sampleNumbers(currency) };
}

/** A project around a generated model. */
export function projectWith(input: NumbersInput): Project {
  return { ...demoProject('en'), ...input };
}

export function inScenario(project: Project, scenario: ScenarioId): Project {
  return { ...project, numbers: { ...project.numbers, scenario } };
}

/** What becomes of a project as a workbook. */
export function exportOf(project: Project) {
  return numbersXlsx(project, {
    fileName: 'plan',
    asset: async () => new Uint8Array(),
    drawing: drawHere,
    signal: new AbortController().signal,
    report: () => undefined,
    date,
  });
}

/** The bytes of a project's workbook. */
export async function workbookOf(project: Project): Promise<Uint8Array> {
  const { files } = await exportOf(project);
  const [file] = files;
  if (!file || files.length !== 1) throw new Error(`${files.length} files`);
  return file.bytes;
}

/** The same without the values of its formulas: who opens it must work out every one. */
export function unworkedWorkbook(project: Project): Uint8Array {
  const title = { title: project.title, creator: '', language: project.language, moment: date.moment };
  return writeBook(numbersBook(project, date.day), () => 0, { symbol: '', decimals: 2, font: 'Arial' }, title);
}

/** Where the values that stand in the cells differ from the engine, in every scenario that is asked for. */
export function writtenDifferences(
  project: Project,
  scenarios: readonly ScenarioId[] = scenarioIds,
): readonly string[] {
  return scenarios.flatMap((scenario) => {
    const own = inScenario(project, scenario);
    const [cell, made] = [evaluatedCells(own), forecast(own, scenario)];
    return [...statementDifferences(own, cell, made), ...figureDifferences(own, cell, made)];
  });
}

function evaluatedCells(project: Project) {
  const value = evaluateBook(numbersBook(project, date.day));
  return (sheet: string, row: number, column: number) => value(sheet, row, column);
}

export interface Judged {
  readonly key: string;
  readonly project: Project;
  readonly bytes: Uint8Array;
}

/** Where LibreOffice, which works out every formula anew, differs from the engine; and how many cells it was asked for. */
export async function judgedDifferences(workbooks: readonly Judged[]): Promise<readonly string[]> {
  const sheets = await recalculate(new Map(workbooks.map(({ key, bytes }) => [key, bytes])));
  return workbooks.flatMap(({ key, project }) => {
    const own = sheets.get(key);
    const cell = (sheet: string, row: number, column: number) => own?.get(sheet)?.[row - 1]?.[column - 1];
    const made = forecast(project, project.numbers.scenario);
    const found = [...statementDifferences(project, cell, made), ...figureDifferences(project, cell, made)];
    return found.map((difference) => `${key}: ${difference}`);
  });
}
