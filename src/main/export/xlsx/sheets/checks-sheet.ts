import type { LineName } from '#shared/numbers';
import { type CellFormat, style } from '../book/cell-style';
import { cellName, columnName, fixedCell, formula, onSheet } from '../book/sheet-draft';
import type { ModelSheets } from './model-sheets';
import { createMonthlySheet, firstMonthColumn, type MonthCells, type MonthlyRow, numberRow } from './monthly-sheet';
import { rangeOf, type Summary } from './summary-sheet';
import type { WorkbookContext } from './workbook-context';

/** Where a check says whether it holds: units have no place on this sheet. */
const verdictColumn = 3;
const eveColumn = firstMonthColumn - 1;

/** Adds what must hold in every month and over the whole model: green where it does, red where it doesn't. */
export function addChecks(
  workbook: WorkbookContext,
  model: ModelSheets,
  summary: Summary,
  ownership: string | null,
): void {
  const { t, project, months, decimals } = workbook;
  const sheet = createMonthlySheet(workbook, t('workbook.sheet.checks'), t('workbook.about.checks'));
  const [good, bad] = [t('workbook.check.good'), t('workbook.check.bad')];
  const verdict = (holds: string) => formula(`IF(${holds},"${good}","${bad}")`);
  const row = (line: LineName) => model.lines.get(line) as MonthlyRow;
  const monthly = (label: string, difference: (cells: MonthCells) => string) => {
    const all = sheet.all({ sheet: sheet.draft.name, row: sheet.nextRow() });
    const month = (cells: MonthCells) => `ROUND(${difference(cells)},${decimals})`;
    sheet.add({ label, unit: verdict(`AND(MAX(${all})=0,MIN(${all})=0)`), format: 'cents', month });
  };
  const whole = (label: string, difference: string, format: CellFormat = 'cents', digits = decimals) => {
    const cell = fixedCell(sheet.nextRow(), eveColumn);
    const eve = `ROUND(${difference},${digits})`;
    sheet.add({ label, unit: verdict(`${cell}=0`), format, eve, month: () => null });
  };
  sheet.heading(t('workbook.heading.everyMonth'));
  monthly(
    t('workbook.check.balance'),
    ({ at }) => `${at(row('assets'))}-${at(row('liabilities'))}-${at(row('equity'))}`,
  );
  monthly(t('workbook.check.cash'), ({ at }) => `${at(row('closingCash'))}-${at(row('cash'))}`);
  monthly(
    t('workbook.check.retained'),
    ({ at, before }) => `${at(row('retained'))}-${before(row('retained'))}-${at(row('netProfit'))}`,
  );
  monthly(
    t('workbook.check.burn'),
    ({ at }) => `${at(row('netBurn'))}+${at(row('operatingCash'))}+${at(row('investingCash'))}`,
  );
  sheet.heading(t('workbook.heading.whole'));
  const [first, last] = [summary.years[0] ?? 0, summary.years.at(-1) ?? 0].map(columnName);
  for (const line of ['revenue', 'netProfit', 'cashChange'] as const) {
    const years = onSheet(summary.sheet, `$${first}$${summary.row(line)}:$${last}$${summary.row(line)}`);
    const label = t('workbook.check.years', { line: t(`numbers.line.${line}`) });
    whole(label, `SUM(${years})-SUM(${rangeOf(row(line), months)})`);
  }
  const uses = project.raise.useOfFunds.map(({ id }) => model.assumptions.baseOf(`raise/use/${id}`));
  if (uses.length > 0)
    whole(t('workbook.check.funds'), `${uses.join('+')}-${model.assumptions.baseOf('raise/amountMinor')}`);
  if (ownership) whole(t('workbook.check.ownership'), `${ownership}-1`, 'percent', 9);
  colour(workbook, sheet.draft, sheet.nextRow() - 1, good, bad);
}

function colour(
  { t, book, months }: WorkbookContext,
  draft: ReturnType<typeof createMonthlySheet>['draft'],
  last: number,
  good: string,
  bad: string,
): void {
  const verdicts = `${fixedCell(numberRow + 1, verdictColumn)}:${fixedCell(last, verdictColumn)}`;
  const overall = cellName(2, verdictColumn + 2);
  draft.put(2, verdictColumn + 1, t('workbook.check.all'), style('note'));
  draft.put(2, verdictColumn + 2, formula(`IF(COUNTIF(${verdicts},"${bad}")=0,"${good}","${bad}")`), style('sum'));
  book.define('All_checks', draft.name, fixedCell(2, verdictColumn + 2));
  const rules = (area: string, cell: string) => {
    draft.colorRules.push({ area, formula: `${cell}="${good}"`, colour: 'good' });
    draft.colorRules.push({ area, formula: `${cell}="${bad}"`, colour: 'bad' });
  };
  rules(verdicts.replaceAll('$', ''), cellName(numberRow + 1, verdictColumn));
  rules(overall, overall);
  const from = cellName(numberRow + 1, eveColumn);
  const area = `${from}:${cellName(last, firstMonthColumn + months - 1)}`;
  draft.colorRules.push({ area, formula: `AND(${from}<>"",${from}<>0)`, colour: 'bad' });
  draft.tab = '166534';
}
