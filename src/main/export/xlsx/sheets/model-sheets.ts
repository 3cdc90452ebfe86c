import { type LineName, lineOfCategory } from '#shared/numbers';
import { costCategories } from '#shared/project';
import { type Assumptions, createAssumptions } from './assumptions';
import { addCosts, addPeople } from './cost-sheets';
import { addDriverRows } from './driver-sheet';
import { addFinancing, addTax } from './financing-sheet';
import type { Kit } from './kit';
import { addModelInputs } from './model-inputs';
import { createMonthlySheet, type MonthCells, type MonthlyRow, type MonthlySheet } from './monthly-sheet';
import { addRevenue, type RevenueRows } from './revenue-sheet';
import { addStatements, placeLines, type StatementSheets } from './statement-sheets';

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

/** Adds the model: inputs, drivers by month, calculations and statements, each cell a formula or an input. */
export function addModel(kit: Kit): ModelSheets {
  const { t } = kit;
  const sheetName = (
    key: 'assumptions' | 'drivers' | 'revenue' | 'people' | 'costs' | 'financing' | 'profit' | 'cash' | 'balance',
  ) => t(`workbook.sheet.${key}`);
  const about = (key: 'drivers' | 'revenue' | 'people' | 'costs' | 'financing' | 'profit' | 'cash' | 'balance') =>
    createMonthlySheet(kit, sheetName(key), t(`workbook.about.${key}`, { currency: kit.project.raise.currency }));
  const assumptions = createAssumptions(kit, sheetName('assumptions'));
  const inputs = addModelInputs(kit, assumptions);
  const drivers = about('drivers');
  drivers.heading(t('workbook.heading.calendar'));
  const calendar = {
    year: drivers.add({ label: t('workbook.line.year'), format: 'year', month: ({ date }) => `YEAR(${date})` }),
    quarter: drivers.add({
      label: t('workbook.line.quarter'),
      format: 'quarter',
      month: ({ date }) => `YEAR(${date})*10+INT((MONTH(${date})+2)/3)`,
    }),
  };
  const rows = new Map<string, MonthlyRow>();
  const { numbers } = kit.project;
  const owners = [
    ...numbers.streams.map(({ id, name }) => ({ list: 'streams', id, name })),
    ...numbers.costs.map(({ id, name }) => ({ list: 'costs', id, name })),
    ...numbers.training.map(({ id, name }) => ({ list: 'training', id, name })),
    ...numbers.dataWork.map(({ id, name }) => ({ list: 'dataWork', id, name })),
    ...numbers.hires.map(({ id, role }) => ({ list: 'hires', id, name: role })),
  ];
  for (const { list, id, name } of owners) {
    drivers.heading(name);
    for (const placed of inputs.driversOf(list, id))
      rows.set(placed.info.path, addDriverRows(kit, drivers, assumptions, placed));
  }
  const driver = (path: string) => {
    const row = rows.get(path);
    if (!row) throw new Error(`No driver ${path}`);
    return row;
  };
  const context = (sheet: MonthlySheet) => ({ kit, sheet, assumptions, driver });
  const revenue = addRevenue(context(about('revenue')));
  const people = addPeople(context(about('people')));
  const costs = addCosts(context(about('costs')), revenue, people);
  const financingSheet = about('financing');
  const statements = { profit: about('profit'), cash: about('cash'), balance: about('balance') };
  const lines = placeLines(statements);
  const financing = addFinancing(context(financingSheet));
  const tax = addTax(context(financingSheet), lines.get('profitBeforeTax') as MonthlyRow);
  const feeds = new Map<LineName, readonly MonthlyRow[]>([
    ['streamRevenue', [revenue.streamRevenue]],
    ['earlierRevenue', [revenue.earlierRevenue]],
    ['billed', [revenue.billed]],
    ['collected', [revenue.collected]],
    ['suppliersBilled', [costs.billed]],
    ['suppliersPaid', [costs.paid]],
    ['peoplePaid', [people.paid]],
    ['tax', [tax.tax]],
    ['taxPaid', [tax.paid]],
    ...(
      [
        'depreciation',
        'capex',
        'interest',
        'loansDrawn',
        'loansRepaid',
        'grants',
        'equityIn',
        'safesIn',
        'notesIn',
      ] as const
    ).map((line) => [line, [financing[line]]] as const),
    ...costCategories.map((category) => {
      const own = [costs.categories.get(category), people.categories.get(category)];
      return [lineOfCategory[category], own.filter((row) => row !== undefined)] as const;
    }),
  ]);
  const at = (key: string) => assumptions.of(key);
  const eve = (line: LineName) => statements.balance.eve(lines.get(line) as MonthlyRow);
  const eves = new Map<LineName, string>([
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
    ['retained', `ROUND(${eve('assets')}-${eve('liabilities')}-${eve('paidIn')}-${eve('safes')},${kit.decimals})`],
  ]);
  addStatements(kit, statements, lines, {
    month: (line, cells: MonthCells) => {
      const from = feeds.get(line) ?? [];
      return from.length === 0 ? '0' : from.map(cells.at).join('+');
    },
    eve: (line) => eves.get(line) ?? null,
  });
  return { assumptions, drivers, statements, lines, revenue, heads: people.heads, calendar };
}
