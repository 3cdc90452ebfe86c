import { type CellFormat, type CellRole, style } from '../book/cell-style';
import { cellName, formula, type SheetDraft } from '../book/sheet-draft';
import { serialOfDate } from '../formula/serial-date';
import type { WorkbookContext } from './workbook-context';

/** Fills the first sheet: what this is, of when, in which scenario, what colours mean, and where things are. */
export function fillReadMe(workbook: WorkbookContext, draft: SheetDraft, day: string): void {
  const { t, project, book } = workbook;
  let row = 1;
  const put = (
    label: string,
    content: string | number | null,
    role: CellRole = 'plain',
    format: CellFormat = 'text',
  ) => {
    draft.put(row, 1, label, style('plain'));
    draft.put(row, 2, content, style(role, format));
    row += 1;
  };
  const live = (label: string, name: string, format: CellFormat) => {
    draft.put(row, 1, label, style('plain'));
    draft.put(row, 2, formula(name), style('plain', format));
    row += 1;
  };
  const heading = (label: string) => {
    row += 1;
    draft.put(row, 1, label, style('heading'));
    draft.put(row, 2, null, style('heading'));
    row += 1;
  };
  draft.put(row, 1, project.company.name || project.title, style('title'));
  row += 1;
  draft.put(row, 1, t('workbook.about.readMe'), style('note'));
  row += 1;
  heading(t('workbook.heading.status'));
  put(t('workbook.input.asOf'), serialOfDate(day), 'plain', 'day');
  put(t('workbook.input.currency'), project.raise.currency);
  live(t('workbook.input.scenario'), 'Scenario', 'text');
  live(t('workbook.sheet.checks'), 'All_checks', 'text');
  colorCheck(workbook, draft, cellName(row - 1, 2));
  heading(t('workbook.heading.key'));
  live(t('workbook.key.revenue'), 'Revenue_last_year', 'cents');
  live(t('workbook.key.netProfit'), 'Net_profit_last_year', 'cents');
  live(t('workbook.key.cash'), 'Cash_at_end', 'cents');
  live(t('workbook.key.lowest'), 'Lowest_cash', 'cents');
  live(t('workbook.key.arr'), 'ARR_at_end', 'cents');
  heading(t('workbook.heading.colours'));
  put(t('workbook.legend.input'), t('workbook.legend.sample'), 'input');
  put(t('workbook.legend.formula'), t('workbook.legend.sample'), 'plain');
  put(t('workbook.legend.total'), t('workbook.legend.sample'), 'total');
  heading(t('workbook.heading.use'));
  for (const step of ['scenario', 'inputs', 'rounding', 'tax'] as const) {
    draft.put(row, 1, t(`workbook.use.${step}`), style('plain'));
    row += 1;
  }
  heading(t('workbook.heading.sheets'));
  for (const { name } of book.sheets.slice(1)) {
    draft.put(row, 1, name, style('link'));
    draft.links.push({ cell: cellName(row, 1), sheet: name });
    row += 1;
  }
  draft.printed = { across: 1, down: 1 };
  draft.widths.set(1, 46);
  draft.widths.set(2, 24);
}

/** Whether all checks hold, to be seen from afar. */
function colorCheck({ t }: WorkbookContext, draft: SheetDraft, cell: string): void {
  draft.colorRules.push(
    { area: cell, formula: `${cell}="${t('workbook.check.good')}"`, colour: 'good' },
    { area: cell, formula: `${cell}="${t('workbook.check.bad')}"`, colour: 'bad' },
  );
}
