import { currencySymbol, minorPerMajor } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import { forecast } from '#shared/numbers';
import type { Project } from '#shared/project';
import type { ExportContext, ExportResult } from '../types';
import { type Book, type BookValues, createBook, evaluateBook, namedCell } from './book/book';
import { writeBook } from './book/write-book';
import { addChecks } from './sheets/checks-sheet';
import { addMarket } from './sheets/market-sheet';
import { addMetrics } from './sheets/metrics-sheet';
import { addModel } from './sheets/model-sheets';
import { addOwnership } from './sheets/ownership-sheet';
import { fillReadMe } from './sheets/read-me-sheet';
import { addSale } from './sheets/sale-sheet';
import { addSummary } from './sheets/summary-sheet';

/** The workbook of a project's model as of a day (`2026-11-29`), not yet written. A model without a first month begins with the day's. */
export function numbersBook(given: Project, day: string): Book {
  const startMonth = given.numbers.startMonth || day.slice(0, 7);
  const project = { ...given, numbers: { ...given.numbers, startMonth } };
  const { t } = createTranslator(project.language);
  const book = createBook();
  const forecasts = {
    base: forecast(project, 'base'),
    cautious: forecast(project, 'cautious'),
    bold: forecast(project, 'bold'),
  };
  const perMajor = minorPerMajor(project.raise.currency);
  const workbook = {
    project,
    book,
    t,
    months: project.numbers.months,
    decimals: decimalsOf(project),
    perMajor,
    forecasts,
  };
  const readMe = book.addSheet(t('workbook.sheet.readMe'));
  const model = addModel(workbook);
  const summary = addSummary(workbook, model);
  addMarket(workbook);
  const ownership = addOwnership(workbook);
  addSale(workbook);
  addMetrics(workbook, model, summary);
  addChecks(workbook, model, summary, ownership);
  fillReadMe(workbook, readMe, day);
  return book;
}

/**
 * The model as a workbook: inputs, and statements that are worked out from them by formulas alone. It speaks the
 * project's language. What the formulas come to stands in the cells, so that viewers that don't calculate show it too.
 */
export async function numbersXlsx(project: Project, context: ExportContext): Promise<ExportResult> {
  const book = numbersBook(project, context.date.day);
  context.report(1, 2);
  const values = evaluateBook(book);
  const bytes = writeBook(
    book,
    values,
    { symbol: currencySymbol(project.raise.currency), decimals: decimalsOf(project), font: 'Arial' },
    { title: project.title, creator: project.company.name, language: project.language, moment: context.date.moment },
  );
  context.report(2, 2);
  return { files: [{ suffix: '-numbers.xlsx', bytes }], losses: lossesOf(project, book, values) };
}

/** Where the workbook can't be what the project is: no model yet, or figures beyond what the engine lets a line hold. */
function lossesOf(project: Project, book: Book, values: BookValues): ExportResult['losses'] {
  const { t } = createTranslator(project.language);
  const loss = (key: string, place: string) => [{ target: 'numbers-xlsx' as const, place, key, detail: '' }];
  if (project.numbers.startMonth === '') return loss('workbookEmpty', t('workbook.sheet.assumptions'));
  const { lines, months } = forecast(project, project.numbers.scenario);
  const end = Number(values(...namedCell(book, 'Cash_at_end'))) * minorPerMajor(project.raise.currency);
  const agrees = Math.round(end) === lines.closingCash[months - 1];
  return agrees ? [] : loss('workbookBeyond', t('workbook.sheet.cash'));
}

/** Digits after the point of an amount. */
function decimalsOf({ raise }: Project): number {
  return Math.round(Math.log10(minorPerMajor(raise.currency)));
}
