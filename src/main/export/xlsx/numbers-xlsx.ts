import { currencySymbol, minorPerMajor } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import { forecast } from '#shared/numbers';
import type { Project } from '#shared/project';
import type { ExportContext, ExportResult } from '../types';
import { type Book, createBook } from './book/book';
import { writeBook } from './book/write-book';
import { addModel } from './sheets/model-sheets';

/** The workbook of a project's model, not yet written. */
export function numbersBook(project: Project): Book {
  const book = createBook();
  const perMajor = minorPerMajor(project.raise.currency);
  addModel({
    project,
    book,
    t: createTranslator(project.language).t,
    months: project.numbers.months,
    decimals: decimalsOf(project),
    perMajor,
    forecasts: {
      base: forecast(project, 'base'),
      cautious: forecast(project, 'cautious'),
      bold: forecast(project, 'bold'),
    },
  });
  return book;
}

/**
 * The model as a workbook: inputs, and statements that are worked out from them by formulas alone. It speaks the
 * project's language. What the formulas come to stands in the cells, so that viewers that don't calculate show it too.
 */
export async function numbersXlsx(project: Project, context: ExportContext): Promise<ExportResult> {
  const book = numbersBook(project);
  context.report(1, 2);
  const bytes = writeBook(
    book,
    { symbol: currencySymbol(project.raise.currency), decimals: decimalsOf(project), font: 'Arial' },
    { title: project.title, creator: project.company.name, language: project.language, now: context.now },
  );
  context.report(2, 2);
  return { files: [{ suffix: '-numbers.xlsx', bytes }], losses: [] };
}

/** Digits after the point of an amount. */
function decimalsOf({ raise }: Project): number {
  return Math.round(Math.log10(minorPerMajor(raise.currency)));
}
