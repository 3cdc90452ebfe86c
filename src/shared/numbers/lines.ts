import { type CostCategory, costCategories } from '#shared/project';

/** Where a line of a statement comes from, so that grid, spreadsheet and explanations need no second book of rules. */
export type LineSource =
  /** Worked out from drivers, row by row: see docs/specs/numbers.md. */
  | { readonly kind: 'rows' }
  /** The sum of other lines of the same month, each with its sign. */
  | { readonly kind: 'sum'; readonly of: readonly SignedLine[] }
  /** What a balance is more than a month before, with a sign. */
  | { readonly kind: 'rise'; readonly of: SignedLine }
  /** A balance of the month before: the opening one in the first. */
  | { readonly kind: 'before'; readonly of: LineName }
  /** Last month's balance and this month's flows. */
  | { readonly kind: 'carried'; readonly flows: readonly SignedLine[] };

export type SignedLine = readonly [sign: 1 | -1, line: LineName];
export type StatementKind = 'profit' | 'cash' | 'burn' | 'balance' | 'people';

export interface LineDefinition {
  readonly name: LineName;
  readonly statement: StatementKind;
  /** A `flow` is added up over a quarter or year; of a `balance` the last month counts. */
  readonly nature: 'flow' | 'balance';
  /** A sum that a reader looks for: set off in tables. */
  readonly total: boolean;
  readonly source: LineSource;
}

/** The line of the profit and loss account that a cost category is added to. */
export const lineOfCategory = {
  inference: 'inference',
  hosting: 'hosting',
  'third-party': 'thirdParty',
  support: 'support',
  'data-licence': 'dataLicence',
  delivery: 'delivery',
  'sales-marketing': 'salesMarketing',
  research: 'research',
  general: 'general',
} as const satisfies Record<CostCategory, string>;
export type CostLineName = (typeof lineOfCategory)[CostCategory];

export type LineName =
  // Profit and loss
  | 'streamRevenue'
  | 'earlierRevenue'
  | 'revenue'
  | CostLineName
  | 'costOfRevenue'
  | 'grossProfit'
  | 'operatingCosts'
  | 'ebitda'
  | 'depreciation'
  | 'operatingProfit'
  | 'grants'
  | 'interest'
  | 'profitBeforeTax'
  | 'tax'
  | 'netProfit'
  // Cash flow
  | 'receivablesRise'
  | 'payablesRise'
  | 'deferredRise'
  | 'taxPayableRise'
  | 'operatingCash'
  | 'capex'
  | 'investingCash'
  | 'equityIn'
  | 'safesIn'
  | 'notesIn'
  | 'loansDrawn'
  | 'loansRepaid'
  | 'financingCash'
  | 'cashChange'
  | 'openingCash'
  | 'closingCash'
  // Burn: the same money counted as it comes and goes, without financing
  | 'billed'
  | 'collected'
  | 'cashIn'
  | 'suppliersBilled'
  | 'suppliersPaid'
  | 'peoplePaid'
  | 'taxPaid'
  | 'cashOut'
  | 'netBurn'
  // Balance sheet
  | 'cash'
  | 'receivables'
  | 'fixedAssets'
  | 'assets'
  | 'payables'
  | 'deferredRevenue'
  | 'taxPayable'
  | 'notes'
  | 'loans'
  | 'liabilities'
  | 'paidIn'
  | 'safes'
  | 'retained'
  | 'equity'
  // People
  | 'heads';

const rows: LineSource = { kind: 'rows' };
const sum = (...of: readonly SignedLine[]): LineSource => ({ kind: 'sum', of });
const rise = (sign: 1 | -1, line: LineName): LineSource => ({ kind: 'rise', of: [sign, line] });
const carried = (...flows: readonly SignedLine[]): LineSource => ({ kind: 'carried', flows });

type Row = readonly [LineName, LineSource, 'total'?];
const revenueCosts = costCategories.slice(0, 6).map((category) => lineOfCategory[category]);
const operating = costCategories.slice(6).map((category) => lineOfCategory[category]);

const profit: readonly Row[] = [
  ['streamRevenue', rows],
  ['earlierRevenue', rows],
  ['revenue', sum([1, 'streamRevenue'], [1, 'earlierRevenue']), 'total'],
  ...revenueCosts.map((line): Row => [line, rows]),
  ['costOfRevenue', sum(...revenueCosts.map((line): SignedLine => [1, line]))],
  ['grossProfit', sum([1, 'revenue'], [-1, 'costOfRevenue']), 'total'],
  ...operating.map((line): Row => [line, rows]),
  ['operatingCosts', sum(...operating.map((line): SignedLine => [1, line]))],
  ['ebitda', sum([1, 'grossProfit'], [-1, 'operatingCosts']), 'total'],
  ['depreciation', rows],
  ['operatingProfit', sum([1, 'ebitda'], [-1, 'depreciation'])],
  ['grants', rows],
  ['interest', rows],
  ['profitBeforeTax', sum([1, 'operatingProfit'], [1, 'grants'], [-1, 'interest'])],
  ['tax', rows],
  ['netProfit', sum([1, 'profitBeforeTax'], [-1, 'tax']), 'total'],
];

const cash: readonly Row[] = [
  ['receivablesRise', rise(-1, 'receivables')],
  ['payablesRise', rise(1, 'payables')],
  ['deferredRise', rise(1, 'deferredRevenue')],
  ['taxPayableRise', rise(1, 'taxPayable')],
  [
    'operatingCash',
    sum(
      [1, 'netProfit'],
      [1, 'depreciation'],
      [1, 'receivablesRise'],
      [1, 'payablesRise'],
      [1, 'deferredRise'],
      [1, 'taxPayableRise'],
    ),
    'total',
  ],
  ['capex', rows],
  ['investingCash', sum([-1, 'capex']), 'total'],
  ['equityIn', rows],
  ['safesIn', rows],
  ['notesIn', rows],
  ['loansDrawn', rows],
  ['loansRepaid', rows],
  [
    'financingCash',
    sum([1, 'equityIn'], [1, 'safesIn'], [1, 'notesIn'], [1, 'loansDrawn'], [-1, 'loansRepaid']),
    'total',
  ],
  ['cashChange', sum([1, 'operatingCash'], [1, 'investingCash'], [1, 'financingCash'])],
  ['openingCash', { kind: 'before', of: 'cash' }],
  ['closingCash', sum([1, 'openingCash'], [1, 'cashChange']), 'total'],
];

const burn: readonly Row[] = [
  ['billed', rows],
  ['collected', rows],
  ['cashIn', sum([1, 'collected'], [1, 'grants'])],
  ['suppliersBilled', rows],
  ['suppliersPaid', rows],
  ['peoplePaid', rows],
  ['taxPaid', rows],
  ['cashOut', sum([1, 'suppliersPaid'], [1, 'peoplePaid'], [1, 'interest'], [1, 'taxPaid'], [1, 'capex'])],
  ['netBurn', sum([1, 'cashOut'], [-1, 'cashIn']), 'total'],
];

const balance: readonly Row[] = [
  ['cash', carried([1, 'cashIn'], [-1, 'cashOut'], [1, 'financingCash'])],
  ['receivables', carried([1, 'billed'], [-1, 'collected'])],
  ['fixedAssets', carried([1, 'capex'], [-1, 'depreciation'])],
  ['assets', sum([1, 'cash'], [1, 'receivables'], [1, 'fixedAssets']), 'total'],
  ['payables', carried([1, 'suppliersBilled'], [-1, 'suppliersPaid'])],
  ['deferredRevenue', carried([1, 'billed'], [-1, 'revenue'])],
  ['taxPayable', carried([1, 'tax'], [-1, 'taxPaid'])],
  ['notes', carried([1, 'notesIn'])],
  ['loans', carried([1, 'loansDrawn'], [-1, 'loansRepaid'])],
  ['liabilities', sum([1, 'payables'], [1, 'deferredRevenue'], [1, 'taxPayable'], [1, 'notes'], [1, 'loans']), 'total'],
  ['paidIn', carried([1, 'equityIn'])],
  ['safes', carried([1, 'safesIn'])],
  ['retained', carried([1, 'netProfit'])],
  ['equity', sum([1, 'paidIn'], [1, 'safes'], [1, 'retained']), 'total'],
];

const defined = (statement: StatementKind, nature: 'flow' | 'balance', list: readonly Row[]): LineDefinition[] =>
  list.map(([name, source, total]) => ({ name, statement, nature, total: total === 'total', source }));

/**
 * Every line of the statements in the order in which they are read. `openingCash` and `closingCash` stand in the cash
 * flow, and are balances.
 */
export const lineDefinitions: readonly LineDefinition[] = [
  ...defined('profit', 'flow', profit),
  ...defined('cash', 'flow', cash).map((line) =>
    line.name === 'openingCash' || line.name === 'closingCash' ? { ...line, nature: 'balance' as const } : line,
  ),
  ...defined('burn', 'flow', burn),
  ...defined('balance', 'balance', balance),
  ...defined('people', 'balance', [['heads', rows]]),
];

const byName = new Map(lineDefinitions.map((line) => [line.name, line]));

/** What a line is. */
export function lineDefinition(name: LineName): LineDefinition {
  return byName.get(name) as LineDefinition;
}
