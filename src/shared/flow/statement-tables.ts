import { groupedNumber, minorPerMajor } from '#shared/base';
import type { Translator } from '#shared/i18n';
import {
  forecastOf,
  hasModel,
  type LineDefinition,
  lineDefinitions,
  type Period,
  periodsOf,
  periodValue,
  type StatementKind,
} from '#shared/numbers';
import type { Project } from '#shared/project';
import { cell, row, table } from './make-table';
import type { FlowTable } from './types';

/**
 * The statements by year that a plan prints when its author has drawn none: profit and loss in every round, cash flow and balance
 * sheet from round A on. In thousands of the currency, or whole units where a thousand would hide everything. A year that the model
 * has only part of says so.
 */
export function statementTables(project: Project, translator: Translator): FlowTable[] {
  if (!hasModel(project.numbers) || project.numbers.startMonth === '') return [];
  const kinds: readonly PrintedStatement[] = project.round === 'seed' ? ['profit'] : ['profit', 'cash', 'balance'];
  return kinds.flatMap((kind) => statementTable(project, kind, translator));
}

/** Lines of a statement that its sums take away. */
function subtracted(kind: PrintedStatement): ReadonlySet<string> {
  const sums = lineDefinitions.filter(({ statement, source }) => statement === kind && source.kind === 'sum');
  return new Set(
    sums.flatMap(({ source }) =>
      source.kind === 'sum' ? source.of.flatMap(([sign, name]) => (sign < 0 ? [name] : [])) : [],
    ),
  );
}

type PrintedStatement = Extract<StatementKind, 'profit' | 'cash' | 'balance'>;

function statementTable(project: Project, kind: PrintedStatement, { t }: Translator): FlowTable[] {
  const forecast = forecastOf(project, project.numbers.scenario);
  const { currency } = project.raise;
  const years = periodsOf(forecast, 'year').slice(0, 6);
  // What leaves the cash is written as less, as readers of a cash flow expect; costs in a profit and loss are not.
  const outflows = kind === 'cash' ? subtracted(kind) : new Set<string>();
  const worth = (line: LineDefinition, year: Period) => {
    const value = periodValue(line, forecast.lines[line.name], year);
    return outflows.has(line.name) ? -value : value;
  };
  const lines = lineDefinitions
    .filter(({ statement }) => statement === kind)
    .filter((line) => line.total || years.some((year) => worth(line, year) !== 0));
  const most = Math.max(...lines.flatMap((line) => years.map((year) => Math.abs(worth(line, year)))), 0);
  const perThousand = most >= 10_000_000 * minorPerMajor(currency) ? 1_000 : 1;
  const amount = (minor: number) => groupedNumber(Math.round(minor / minorPerMajor(currency) / perThousand) + 0);
  const rows = lines.map((line) =>
    row(
      [
        cell(t(`numbers.line.${line.name}`), { bold: Boolean(line.total) }),
        ...years.map((year) => cell(amount(worth(line, year)), { align: 'right', bold: Boolean(line.total) })),
      ],
      Boolean(line.total),
    ),
  );
  const title = (year: Period) =>
    year.complete ? year.name : t('document.statements.part', { year: year.name, months: year.until - year.from });
  const unit = t(perThousand === 1 ? 'document.statements.in' : 'document.statements.inThousands', { currency });
  const caption = t('document.statements.caption', { statement: t(`numbers.statement.${kind}`), unit });
  const made = table(
    caption,
    ['', ...years.map(title)],
    rows,
    years.map((_, at) => at + 1),
  );
  return made.map((one) => ({ ...one, place: ['numbers'] }));
}
