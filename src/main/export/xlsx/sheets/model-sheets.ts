import { type LineName, lineOfCategory } from '#shared/numbers';
import { costCategories } from '#shared/project';
import { type Assumptions, createAssumptions } from './assumptions';
import { addCosts, addPeople, type CostRows, type PeopleRows } from './cost-sheets';
import { addDriverRows } from './driver-sheet';
import { addFinancing, addTax, type FinancingRows, type TaxRows } from './financing-sheet';
import { addModelInputs, type ModelInputs } from './model-inputs';
import { createMonthlySheet, type MonthCells, type MonthlyRow, type MonthlySheet } from './monthly-sheet';
import { addRevenue, type RevenueRows } from './revenue-sheet';
import { addStatements, placeLines, type StatementSheets } from './statement-sheets';
import type { WorkbookContext } from './workbook-context';

/** The sheets of the model with the rows that summaries, metrics and checks look at. */
export interface ModelSheets {
  readonly assumptions: Assumptions;
  readonly drivers: MonthlySheet;
  readonly statements: StatementSheets;
  readonly lines: ReadonlyMap<LineName, MonthlyRow>;
  readonly revenue: RevenueRows;
  readonly heads: MonthlyRow;
  /** The calendar year of each month (2027) and its quarter (20271). */
  readonly calendar: Readonly<Record<'year' | 'quarter', MonthlyRow>>;
}

type MonthlyName = 'drivers' | 'revenue' | 'people' | 'costs' | 'financing' | 'profit' | 'cash' | 'balance';

/** Adds the model: inputs, drivers by month, calculations and statements, each cell a formula or an input. */
export function addModel(workbook: WorkbookContext): ModelSheets {
  const { t } = workbook;
  const monthly = (key: MonthlyName) => {
    const about = t(`workbook.about.${key}`, { currency: workbook.project.raise.currency });
    return createMonthlySheet(workbook, t(`workbook.sheet.${key}`), about);
  };
  const assumptions = createAssumptions(workbook, t('workbook.sheet.assumptions'));
  const inputs = addModelInputs(workbook, assumptions);
  const drivers = monthly('drivers');
  const calendar = addCalendar(workbook, drivers);
  const driver = addDrivers(workbook, drivers, assumptions, inputs);
  const context = (sheet: MonthlySheet) => ({ workbook, sheet, assumptions, driver });
  const revenue = addRevenue(context(monthly('revenue')));
  const people = addPeople(context(monthly('people')));
  const costs = addCosts(context(monthly('costs')), revenue, people);
  const financingSheet = monthly('financing');
  const statements = { profit: monthly('profit'), cash: monthly('cash'), balance: monthly('balance') };
  const lines = placeLines(statements);
  const financing = addFinancing(context(financingSheet));
  const tax = addTax(context(financingSheet), lines.get('profitBeforeTax') as MonthlyRow);
  const feeds = feedsOf({ revenue, people, costs, financing, tax });
  const balance = (line: LineName) => statements.balance.eve(lines.get(line) as MonthlyRow);
  const eves = evesOf(workbook, assumptions, { revenue, financing, balance });
  addStatements(workbook, statements, lines, {
    month: (line, cells: MonthCells) => {
      const from = feeds.get(line) ?? [];
      return from.length === 0 ? '0' : from.map(cells.at).join('+');
    },
    eve: (line) => eves.get(line) ?? null,
  });
  return { assumptions, drivers, statements, lines, revenue, heads: people.heads, calendar };
}

/** Adds the year and the quarter of each month. */
function addCalendar({ t }: WorkbookContext, sheet: MonthlySheet): ModelSheets['calendar'] {
  sheet.heading(t('workbook.heading.calendar'));
  const year = sheet.add({
    label: t('workbook.line.year'),
    format: 'year',
    month: ({ date }) => `YEAR(${date})`,
  });
  const quarter = sheet.add({
    label: t('workbook.line.quarter'),
    format: 'quarter',
    month: ({ date }) => `YEAR(${date})*10+INT((MONTH(${date})+2)/3)`,
  });
  return { year, quarter };
}

/** Adds the months of every driver; the answer finds them by their paths. */
function addDrivers(
  workbook: WorkbookContext,
  sheet: MonthlySheet,
  assumptions: Assumptions,
  inputs: ModelInputs,
): (path: string) => MonthlyRow {
  const rows = new Map<string, MonthlyRow>();
  const { numbers } = workbook.project;
  const owners = [
    ...numbers.streams.map(({ id, name }) => ({ list: 'streams', id, name })),
    ...numbers.costs.map(({ id, name }) => ({ list: 'costs', id, name })),
    ...numbers.training.map(({ id, name }) => ({ list: 'training', id, name })),
    ...numbers.dataWork.map(({ id, name }) => ({ list: 'dataWork', id, name })),
    ...numbers.hires.map(({ id, role }) => ({ list: 'hires', id, name: role })),
  ];
  for (const { list, id, name } of owners) {
    sheet.heading(name);
    for (const placed of inputs.driversOf(list, id))
      rows.set(placed.info.path, addDriverRows(workbook, sheet, assumptions, placed));
  }
  return (path) => {
    const row = rows.get(path);
    if (!row) throw new Error(`No driver ${path}`);
    return row;
  };
}

interface Calculated {
  readonly revenue: RevenueRows;
  readonly people: PeopleRows;
  readonly costs: CostRows;
  readonly financing: FinancingRows;
  readonly tax: TaxRows;
}

/** Lines of the statements that are calculated on other sheets, by the rows that make them. */
function feedsOf({ revenue, people, costs, financing, tax }: Calculated): ReadonlyMap<LineName, readonly MonthlyRow[]> {
  const financed = [
    'depreciation',
    'capex',
    'interest',
    'loansDrawn',
    'loansRepaid',
    'grants',
    'equityIn',
    'safesIn',
    'notesIn',
  ] as const;
  return new Map<LineName, readonly MonthlyRow[]>([
    ['streamRevenue', [revenue.streamRevenue]],
    ['earlierRevenue', [revenue.earlierRevenue]],
    ['billed', [revenue.billed]],
    ['collected', [revenue.collected]],
    ['suppliersBilled', [costs.billed]],
    ['suppliersPaid', [costs.paid]],
    ['peoplePaid', [people.paid]],
    ['tax', [tax.tax]],
    ['taxPaid', [tax.paid]],
    ...financed.map((line) => [line, [financing[line]]] as const),
    ...costCategories.map((category) => {
      const own = [costs.categories.get(category), people.categories.get(category)];
      return [lineOfCategory[category], own.filter((row) => row !== undefined)] as const;
    }),
  ]);
}

interface Eve {
  readonly revenue: RevenueRows;
  readonly financing: FinancingRows;
  /** A balance on the eve, as the balance sheet says it. */
  readonly balance: (line: LineName) => string;
}

/** Formulas of balances on the eve of the first month. Whatever is not paid in is what has been kept or lost until then. */
function evesOf(
  { decimals }: WorkbookContext,
  assumptions: Assumptions,
  { revenue, financing, balance }: Eve,
): ReadonlyMap<LineName, string> {
  const at = (key: string) => assumptions.of(key);
  const owned = `${balance('assets')}-${balance('liabilities')}-${balance('paidIn')}-${balance('safes')}`;
  return new Map<LineName, string>([
    ['cash', at('opening/cashMinor')],
    ['receivables', at('opening/receivablesMinor')],
    ['fixedAssets', at('opening/fixedAssetsMinor')],
    ['payables', at('opening/payablesMinor')],
    ['deferredRevenue', `${at('opening/deferredRevenueMinor')}+${revenue.openingDeferred}`],
    ['taxPayable', '0'],
    ['notes', '0'],
    ['loans', financing.openingLoans],
    ['paidIn', at('opening/paidInMinor')],
    ['safes', '0'],
    ['retained', `ROUND(${owned},${decimals})`],
  ]);
}
