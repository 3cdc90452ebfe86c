import { type LineDefinition, type LineName, lineDefinition, lineDefinitions, type SignedLine } from '#shared/numbers';
import type { MonthCells, MonthlyRow, MonthlySheet } from './monthly-sheet';
import type { WorkbookContext } from './workbook-context';

/** The rows of the statements, and where the lines that are worked out elsewhere come from. */
export interface Statements {
  readonly row: (line: LineName) => MonthlyRow;
}

export interface LineFeed {
  /** Formula for one month of a line that is worked out from drivers. Asked for once a month. */
  readonly month: (line: LineName, cells: MonthCells) => string;
  /** Formula for what a balance is on the eve; null for lines that begin at nothing. */
  readonly eve: (line: LineName) => string | null;
}

export type StatementSheets = Readonly<Record<'profit' | 'cash' | 'balance', MonthlySheet>>;

/** Where a line will stand: known before any is written, because statements look at each other. */
export function placeLines(sheets: StatementSheets): ReadonlyMap<LineName, MonthlyRow> {
  const places = new Map<LineName, MonthlyRow>();
  for (const { sheet, lines } of statementPlan(sheets)) {
    let row = sheet.nextRow();
    let group: Group | '' = '';
    for (const line of lines) {
      if (groupOf(line) !== group) {
        // A heading takes its row and, unless it is the first, an empty one above.
        row += group === '' ? 1 : 2;
        group = groupOf(line);
        row += shownAbove(group).length;
      }
      places.set(line.name, { sheet: sheet.draft.name, row });
      row += 1;
    }
  }
  return places;
}

/** Writes profit and loss account, cash flow and balance sheet by the engine's own definitions of lines. */
export function addStatements(
  workbook: WorkbookContext,
  sheets: StatementSheets,
  places: ReadonlyMap<LineName, MonthlyRow>,
  feed: LineFeed,
): void {
  const { t, project } = workbook;
  for (const { sheet, lines } of statementPlan(sheets)) {
    let group: Group | '' = '';
    for (const line of lines) {
      if (groupOf(line) !== group) {
        group = groupOf(line);
        sheet.heading(t(`workbook.group.${groupOf(line)}`));
        for (const name of shownAbove(group)) {
          const label = t(`numbers.line.${name}`);
          sheet.add({
            label,
            unit: project.raise.currency,
            format: 'money',
            month: ({ at }) => at(place(places, name)),
          });
        }
      }
      const row = sheet.add({
        label: t(`numbers.line.${line.name}`),
        unit: project.raise.currency,
        format: 'money',
        role: line.total ? 'total' : 'plain',
        eve: eveOf(line, sheet, places, feed),
        month: (cells) => monthOf(line, cells, places, feed),
      });
      if (row.row !== places.get(line.name)?.row) throw new Error(`${line.name} is not where it was meant to be`);
    }
  }
}

function statementPlan(sheets: StatementSheets) {
  const of = (...statements: LineDefinition['statement'][]) =>
    lineDefinitions.filter(({ statement }) => statements.includes(statement));
  return [
    { sheet: sheets.profit, lines: of('profit') },
    { sheet: sheets.cash, lines: of('cash', 'burn') },
    { sheet: sheets.balance, lines: of('balance') },
  ] as const;
}

type Group = 'profit' | 'cash' | 'burn' | 'assets' | 'liabilities' | 'equity';

function groupOf({ name, statement }: LineDefinition): Group {
  if (statement !== 'balance') return statement === 'people' ? 'profit' : statement;
  if (['cash', 'receivables', 'fixedAssets', 'assets'].includes(name)) return 'assets';
  return ['paidIn', 'safes', 'retained', 'equity'].includes(name) ? 'equity' : 'liabilities';
}

/** What the cash flow begins with stands in the profit and loss account. */
function shownAbove(group: Group | ''): readonly LineName[] {
  return group === 'cash' ? ['netProfit', 'depreciation'] : [];
}

function monthOf(
  line: LineDefinition,
  cells: MonthCells,
  places: ReadonlyMap<LineName, MonthlyRow>,
  feed: LineFeed,
): string {
  const { source } = line;
  const at = (name: LineName) => cells.at(place(places, name));
  const before = (name: LineName) => cells.before(place(places, name));
  switch (source.kind) {
    case 'rows':
      return feed.month(line.name, cells);
    case 'sum':
      return signed(source.of, at);
    case 'rise': {
      const [sign, of] = source.of;
      return sign === 1 ? `${at(of)}-${before(of)}` : `${before(of)}-${at(of)}`;
    }
    case 'before':
      return before(source.of);
    case 'carried':
      return `${before(line.name)}+${signed(source.flows, at)}`.replace('+-', '-');
  }
}

/** Balances on the eve are given; sums of them follow as in any month. */
function eveOf(
  line: LineDefinition,
  sheet: MonthlySheet,
  places: ReadonlyMap<LineName, MonthlyRow>,
  feed: LineFeed,
): string | null {
  const given = feed.eve(line.name);
  if (given !== null) return given;
  if (line.statement !== 'balance' || line.source.kind !== 'sum') return null;
  return signed(line.source.of, (name) => sheet.eve(place(places, name)));
}

function signed(of: readonly SignedLine[], at: (name: LineName) => string): string {
  return of.map(([sign, name], index) => `${sign === -1 ? '-' : index === 0 ? '' : '+'}${at(name)}`).join('');
}

function place(places: ReadonlyMap<LineName, MonthlyRow>, name: LineName): MonthlyRow {
  const found = places.get(name);
  if (!found) throw new Error(`${lineDefinition(name).name} stands on no sheet`);
  return found;
}
