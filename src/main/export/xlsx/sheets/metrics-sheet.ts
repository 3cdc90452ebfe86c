import { longestLifetimeMonths, type MetricId } from '#shared/numbers';
import { type CellFormat, style } from '../book/cell-style';
import { cellName, columnName, fixedCell, formula, onSheet } from '../book/sheet-draft';
import { addTurns, type Turns } from './metric-turns';
import type { ModelSheets } from './model-sheets';
import type { MonthlyRow } from './monthly-sheet';
import { noFigure } from './retention-rows';
import { numbersOf, periodLastRow, periodMonthsRow, rangeOf, type Summary } from './summary-sheet';
import type { WorkbookContext } from './workbook-context';

interface MetricRow {
  readonly id: MetricId;
  readonly format: CellFormat;
  /** A formula for one year: `at` gives another metric of the year. */
  readonly year: (cells: YearCells) => string;
}

interface YearCells {
  readonly at: (id: MetricId) => string;
  /** A line of the summary in this year. */
  readonly line: (line: Parameters<Summary['row']>[0]) => string;
  readonly lineBefore: ((line: Parameters<Summary['row']>[0]) => string) | null;
  /** Months of the year, of the year before, and the number of its last. */
  readonly months: string;
  readonly monthsBefore: string;
  readonly last: string;
  /** A monthly row added up over the year, or over its last months. */
  readonly sum: (row: MonthlyRow) => string;
  readonly recent: (row: MonthlyRow, months: string) => string;
  readonly atEnd: (row: MonthlyRow) => string;
  /** What a row was when the year began: on the eve in the first. */
  readonly atStart: (row: MonthlyRow) => string;
}

/** Adds the metrics of each calendar year, by formulas over the statements, each with its definition. */
export function addMetrics(workbook: WorkbookContext, model: ModelSheets, summary: Summary): void {
  const { t, book, project } = workbook;
  const draft = book.addSheet(t('workbook.sheet.metrics'));
  const definition = 2 + summary.years.length;
  draft.put(1, 1, draft.name, style('title'));
  draft.put(2, 1, t('workbook.about.metrics', { currency: project.raise.currency }), style('note'));
  draft.put(3, 1, t('workbook.column.metric'), style('head'));
  draft.put(3, definition, t('workbook.column.definition'), style('head', 'indented'));
  draft.put(4, 1, t('workbook.column.months'), style('quiet'));
  const turns = addTurns(workbook, model);
  const metrics = metricRows(model, turns);
  const rows = new Map(metrics.map(({ id }, at) => [id, 5 + at]));
  for (const { id } of metrics) {
    const row = rows.get(id) as number;
    draft.put(row, 1, t(`facts.label.metric.${id}`), style('plain'));
    draft.put(row, definition, t(`facts.formula.metric.${id}`), style('note'));
  }
  summary.years.forEach((yearColumn, index) => {
    const column = 2 + index;
    const inSummary = (row: number, at = yearColumn) => onSheet(summary.sheet, cellName(row, at));
    draft.put(3, column, formula(inSummary(3)), style('head', 'year'));
    draft.put(4, column, formula(inSummary(periodMonthsRow)), style('quiet', 'whole'));
    draft.widths.set(column, 15);
    const cells = yearCells(workbook, model, summary, index, (id) => `${columnName(column)}${rows.get(id)}`);
    for (const { id, format, year } of metrics)
      draft.put(rows.get(id) as number, column, formula(year(cells)), style('plain', format));
  });
  draft.widths.set(1, 34);
  draft.widths.set(definition, 90);
  draft.frozen = { rows: 4, columns: 1 };
  const lowest = 6 + metrics.length;
  const cash = rangeOf(model.lines.get('closingCash') as MonthlyRow, workbook.months);
  const whole = (row: number, id: MetricId, text: string, format: CellFormat) => {
    draft.put(row, 1, t(`facts.label.metric.${id}`), style('plain'));
    draft.put(row, 2, formula(text), style('plain', format));
    draft.put(row, definition, t(`facts.formula.metric.${id}`), style('note'));
  };
  whole(lowest, 'lowestCash', `MIN(${cash})`, 'cents');
  whole(lowest + 1, 'breakEvenMonth', turns.breakEven, 'month');
  whole(lowest + 2, 'cagr', growthAYear(summary), 'share');
  nameKeyFigures(workbook, summary, draft.name, rows, lowest);
}

function yearCells(
  workbook: WorkbookContext,
  model: ModelSheets,
  summary: Summary,
  index: number,
  at: YearCells['at'],
): YearCells {
  const column = summary.years[index] as number;
  const inSummary = (row: number, of = column) => onSheet(summary.sheet, cellName(row, of));
  const last = inSummary(periodLastRow);
  const months = inSummary(periodMonthsRow);
  const numbers = numbersOf(model.calendar.year, workbook.months);
  const over = (row: MonthlyRow, from: string) =>
    `(SUMIF(${numbers},">"&(${last}-${from}),${rangeOf(row, workbook.months)})-SUMIF(${numbers},">"&${last},${rangeOf(row, workbook.months)}))`;
  const eve = (row: MonthlyRow) => onSheet(row.sheet, fixedCell(row.row, 4));
  return {
    at,
    line: (line) => inSummary(summary.row(line)),
    lineBefore: index === 0 ? null : (line) => inSummary(summary.row(line), column - 1),
    months,
    monthsBefore: inSummary(periodMonthsRow, column - 1),
    last,
    sum: (row) => over(row, months),
    recent: over,
    atEnd: (row) => `INDEX(${rangeOf(row, workbook.months)},${last})`,
    atStart: (row) =>
      index === 0 ? eve(row) : `INDEX(${rangeOf(row, workbook.months)},${inSummary(periodLastRow, column - 1)})`,
  };
}

/** A quotient, or the sign for none where there is nothing to divide by. */
function over(value: string, by: string): string {
  return `IF(${by}>0,(${value})/${by},${noFigure})`;
}

/** A quotient of metrics, of which either may have no value. */
function ofMetrics(value: string, by: string, ...needed: readonly string[]): string {
  const missing = [...needed, by].map((cell) => `${cell}=${noFigure}`);
  return `IF(OR(${missing.join(',')}),${noFigure},IF(${by}<=0,${noFigure},${value}/${by}))`;
}

function metricRows(model: ModelSheets, turns: Turns): readonly MetricRow[] {
  return [...moneyMetrics(model), ...customerMetrics(model), ...ratioMetrics(model, turns)];
}

function moneyMetrics({ revenue, lines }: ModelSheets): readonly MetricRow[] {
  const burn = lines.get('netBurn') as MonthlyRow;
  const { basis } = revenue;
  return [
    { id: 'revenueGrowth', format: 'share', year: growth },
    { id: 'grossMargin', format: 'share', year: ({ line }) => over(line('grossProfit'), line('revenue')) },
    {
      id: 'netBurn',
      format: 'cents',
      year: ({ recent, months }) => `${recent(burn, `MIN(3,${months})`)}/MAX(1,MIN(3,${months}))`,
    },
    {
      id: 'runway',
      format: 'decimal',
      year: ({ line, at }) => `IF(${at('netBurn')}>0,MAX(0,${line('closingCash')})/${at('netBurn')},${noFigure})`,
    },
    { id: 'arr', format: 'cents', year: ({ atEnd }) => (revenue.recurs ? `${atEnd(basis.recurring)}*12` : noFigure) },
    {
      id: 'burnMultiple',
      format: 'ratio',
      year: ({ line, atEnd, atStart }) =>
        burnMultiple(line('netBurn'), `(${atEnd(basis.recurring)}-${atStart(basis.recurring)})*12`),
    },
  ];
}

/** What a customer costs, brings and is worth. */
function customerMetrics({ revenue }: ModelSheets): readonly MetricRow[] {
  const { basis } = revenue;
  return [
    { id: 'cac', format: 'cents', year: ({ line, sum }) => over(line('salesMarketing'), sum(revenue.newCustomers)) },
    { id: 'arpa', format: 'cents', year: ({ sum }) => over(sum(basis.earned), sum(basis.served)) },
    { id: 'churn', format: 'share', year: ({ sum }) => over(sum(basis.servedLost), sum(basis.servedBefore)) },
    {
      id: 'ltv',
      format: 'cents',
      year: ({ at }) => {
        const [arpa, margin, churn] = [at('arpa'), at('grossMargin'), at('churn')];
        const missing = [arpa, margin, churn].map((cell) => `${cell}=${noFigure}`).join(',');
        const life = `IF(${churn}*${longestLifetimeMonths}>1,1/${churn},${longestLifetimeMonths})`;
        return `IF(OR(${missing}),${noFigure},${arpa}*${margin}*${life})`;
      },
    },
    { id: 'ltvToCac', format: 'ratio', year: ({ at }) => ofMetrics(at('ltv'), at('cac'), at('ltv')) },
    {
      id: 'payback',
      format: 'decimal',
      year: ({ at }) => {
        const [cac, arpa, margin] = [at('cac'), at('arpa'), at('grossMargin')];
        const missing = [cac, arpa, margin].map((cell) => `${cell}=${noFigure}`).join(',');
        return `IF(OR(${missing}),${noFigure},IF(${arpa}*${margin}<=0,${noFigure},${cac}/(${arpa}*${margin})))`;
      },
    },
  ];
}

function ratioMetrics(model: ModelSheets, turns: Turns): readonly MetricRow[] {
  const { basis } = model.revenue;
  return [
    {
      id: 'ruleOf40',
      format: 'share',
      year: ({ line, at }) => {
        const [growth, revenue] = [at('revenueGrowth'), line('revenue')];
        return `IF(OR(${growth}=${noFigure},${revenue}<=0),${noFigure},${growth}+${line('ebitda')}/${revenue})`;
      },
    },
    {
      id: 'revenuePerHead',
      format: 'cents',
      year: ({ line, sum, months }) => over(`${line('revenue')}*${months}`, sum(model.heads)),
    },
    {
      id: 'breakEvenCustomers',
      format: 'whole',
      year: ({ line, sum, months, at }) => {
        const [served, arpa] = [sum(basis.served), at('arpa')];
        const each = `(${arpa}-${line('costOfRevenue')}/${served})`;
        const fixed = `MAX(0,(${line('operatingCosts')}+${line('depreciation')})/${months})`;
        const units = `IF(${each}<=0,${noFigure},ROUNDUP(ROUND(${fixed}/${each},8),0))`;
        return `IF(${arpa}=${noFigure},${noFigure},${units})`;
      },
    },
    { id: 'netRetention', format: 'share', year: ({ atEnd }) => atEnd(basis.netRetention) },
    {
      id: 'grossRetention',
      format: 'share',
      year: ({ atEnd }) => {
        const kept = atEnd(basis.grossRetention);
        return `IF(${kept}=${noFigure},${noFigure},MIN(1,${kept}))`;
      },
    },
    {
      id: 'cashOut',
      format: 'month',
      year: ({ atEnd }) => turns.monthOf(atEnd(turns.cashGone)),
    },
  ];
}

/** From the first whole year to the last; the whole ones follow each other. */
function growthAYear({ sheet, years, row }: Summary): string {
  const across = (at: number) =>
    onSheet(sheet, `${fixedCell(at, years[0] as number)}:${fixedCell(at, years.at(-1) as number)}`);
  const [months, revenue] = [across(periodMonthsRow), across(row('revenue'))];
  const count = `COUNTIF(${months},12)`;
  const at = `MATCH(12,${months},0)`;
  const [first, last] = [`INDEX(${revenue},${at})`, `INDEX(${revenue},${at}+${count}-1)`];
  const growth = `IF(OR(${first}<=0,${last}<0),${noFigure},POWER(${last}/${first},1/(${count}-1))-1)`;
  return `IF(${count}<2,${noFigure},${growth})`;
}

/** Only whole years can be compared. */
function growth({ line, lineBefore, months, monthsBefore }: YearCells): string {
  if (!lineBefore) return noFigure;
  const last = lineBefore('revenue');
  return `IF(OR(${months}<12,${monthsBefore}<12,${last}<=0),${noFigure},${line('revenue')}/IF(${last}>0,${last},1)-1)`;
}

function burnMultiple(burn: string, newArr: string): string {
  return `IF(AND(${newArr}>0,${burn}>0),${burn}/(${newArr}),${noFigure})`;
}

/** Names for what readers look for first. */
function nameKeyFigures(
  { book }: WorkbookContext,
  summary: Summary,
  sheet: string,
  rows: ReadonlyMap<MetricId, number>,
  lowestRow: number,
): void {
  const last = summary.years.length - 1;
  const inSummary = (line: Parameters<Summary['row']>[0]) =>
    fixedCell(summary.row(line), summary.years[last] as number);
  book.define('Revenue_last_year', summary.sheet, inSummary('revenue'));
  book.define('Net_profit_last_year', summary.sheet, inSummary('netProfit'));
  book.define('Cash_at_end', summary.sheet, inSummary('closingCash'));
  book.define('ARR_at_end', sheet, fixedCell(rows.get('arr') as number, 2 + last));
  book.define('Lowest_cash', sheet, fixedCell(lowestRow, 2));
  book.define('Gross_margin_last_year', sheet, fixedCell(rows.get('grossMargin') as number, 2 + last));
}
