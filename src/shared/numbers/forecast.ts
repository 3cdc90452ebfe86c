import type { Override, ScenarioId, Stream } from '#shared/project';
import { type CostBasis, forecastCost } from './cost-forecast';
import { customersOfStreams } from './customers';
import { forecastDataWork } from './data-work';
import { addTo, amount, largest, partOf, zeros } from './exact';
import { forecastAssets, forecastFunding, forecastLoan } from './financing';
import { type LineName, lineDefinitions, lineOfCategory } from './lines';
import { forecastHire } from './people';
import { statementLines } from './statement-lines';
import { forecastStream, openingDeferred } from './stream-forecast';
import { bringsCustomers } from './streams/index';
import { forecastTax } from './tax';
import { paidAfter } from './terms';
import { forecastTraining } from './training';
import type {
  AssetForecast,
  CostForecast,
  Forecast,
  FundingForecast,
  LoanForecast,
  NumbersInput,
  StreamForecast,
} from './types';
import { type ModelView, viewModel } from './view';

export interface ForecastOptions {
  /** False: as if the raise never came. */
  readonly withRaise?: boolean;
  /** Tried on top of the scenario's own. */
  readonly overrides?: readonly Override[];
}

/**
 * Works a model out for one scenario: rows, statements, balances, to the cent. Total: a hostile model gives a forecast
 * too, with every driver kept in its range (`modelFindings` says which were not); a model without a first month is
 * worked out over months of no year, and `isSet` is false.
 */
export function forecast(input: NumbersInput, scenario: ScenarioId = 'base', options: ForecastOptions = {}): Forecast {
  const view = viewModel(input, scenario, options.overrides);
  const { numbers } = input;
  const { months } = view;
  const customersOf = customersOfStreams(view);
  const streams = numbers.streams.map((stream) => forecastStream(view, stream, customersOf));
  const customers = totalCustomers(numbers.streams, streams, months);
  const earlier = earlierRevenue(view);
  const hires = numbers.hires.map((hire) => forecastHire(view, hire));
  const revenue = sumOf(months, streams, (stream) => stream.revenue);
  const heads = sumOf(months, hires, ({ people }) => people?.heads ?? zeros(months));
  const supplied = suppliedCosts(view, {
    revenue: revenue.map((value, t) => value + (earlier[t] as number)),
    revenueOf: (id) => streams.find((stream) => stream.id === id)?.revenue ?? null,
    customers: customers.count,
    customersOf,
    heads,
  });
  const parts: Parts = {
    view,
    streams,
    supplied,
    hires,
    assets: forecastAssets(view, numbers.opening, numbers.capex),
    loans: numbers.loans.map((loan) => forecastLoan(view, loan)),
    funding: forecastFunding(view, options.withRaise ?? true),
  };
  const opening = openingBalance(view, openingDeferred(numbers.streams, streams), parts.loans);
  const rows = new Map<LineName, readonly number[]>([
    ['streamRevenue', revenue],
    ['earlierRevenue', earlier],
    ['heads', heads],
    ...paidRows(parts),
    ...moneyRows(parts),
  ]);
  return {
    scenario,
    currency: input.raise.currency,
    isSet: numbers.startMonth !== '',
    startMonth: view.startMonth,
    months,
    calendar: view.calendar,
    lines: linesOf(view, opening, rows),
    opening,
    drivers: view.drivers,
    streams,
    costs: [...supplied, ...hires],
    assets: parts.assets,
    loans: parts.loans,
    funding: parts.funding,
    customers: customers.count,
    newCustomers: customers.added,
    lostCustomers: customers.lost,
  };
}

interface Parts {
  readonly view: ModelView;
  readonly streams: readonly StreamForecast[];
  readonly supplied: readonly CostForecast[];
  readonly hires: readonly CostForecast[];
  readonly assets: readonly AssetForecast[];
  readonly loans: readonly LoanForecast[];
  readonly funding: readonly FundingForecast[];
}

/** What suppliers are paid for, in the order of the model. */
function suppliedCosts(view: ModelView, basis: CostBasis): readonly CostForecast[] {
  const { costs, training, dataWork } = view.input.numbers;
  return [
    ...costs.map((cost) => forecastCost(view, cost, basis)),
    ...training.map((run) => forecastTraining(view, run)),
    ...dataWork.map((work) => forecastDataWork(view, work)),
  ];
}

/** The statements. Tax is worked out from the profit before it, once that is known. */
function linesOf(
  view: ModelView,
  opening: Readonly<Record<LineName, number>>,
  rows: ReadonlyMap<LineName, readonly number[]>,
): Forecast['lines'] {
  let tax: ReturnType<typeof forecastTax> | null = null;
  const taxRow = (name: LineName) => {
    tax ??= forecastTax(lines.get('profitBeforeTax'), view.calendar, view.input.numbers.tax);
    return name === 'taxPaid' ? tax.paid : tax.tax;
  };
  const lines = statementLines(view.months, opening, (name) => rows.get(name) ?? taxRow(name));
  return lines.all();
}

type Rows = readonly (readonly [LineName, readonly number[]])[];

/** What customers and suppliers owe and pay, and what people are paid. */
function paidRows({ view, streams, supplied, hires }: Parts): Rows {
  const { months, input } = view;
  const { opening, payableDays } = input.numbers;
  const amounts = (list: readonly CostForecast[]) => sumOf(months, list, (cost) => cost.amounts);
  const suppliersBilled = amounts(supplied);
  const suppliersPaid = paidAfter(suppliersBilled, Math.max(0, view.whole('payableDays', payableDays)));
  suppliersPaid[0] = (suppliersPaid[0] ?? 0) + amount(opening.payablesMinor);
  const collected = sumOf(months, streams, (stream) => stream.collected);
  collected[0] = (collected[0] ?? 0) + amount(opening.receivablesMinor);
  const costs = [...supplied, ...hires];
  const categories = Object.entries(lineOfCategory).map(
    ([category, line]) => [line, amounts(costs.filter((cost) => cost.category === category))] as const,
  );
  return [
    ...categories,
    ['billed', sumOf(months, streams, (stream) => stream.billed)],
    ['collected', collected],
    ['suppliersBilled', suppliersBilled],
    ['suppliersPaid', suppliersPaid],
    ['peoplePaid', amounts(hires)],
  ];
}

/** What is bought to last, borrowed and given. */
function moneyRows({ view: { months }, assets, loans, funding }: Parts): Rows {
  const money = (kind: FundingForecast['kind']) => {
    const row = zeros(months);
    for (const one of funding) if (one.kind === kind) row[one.index] = (row[one.index] as number) + one.amountMinor;
    return row;
  };
  return [
    ['depreciation', sumOf(months, assets, (asset) => asset.depreciation)],
    ['capex', sumOf(months, assets, (asset) => asset.paid)],
    ['interest', sumOf(months, loans, (loan) => loan.interest)],
    ['loansDrawn', sumOf(months, loans, (loan) => loan.drawn)],
    ['loansRepaid', sumOf(months, loans, (loan) => loan.repaid)],
    ['grants', money('grant')],
    ['equityIn', money('equity')],
    ['safesIn', money('safe')],
    ['notesIn', money('convertible-note')],
  ];
}

/** A row of each, added up month by month. */
function sumOf<T>(months: number, list: readonly T[], row: (one: T) => readonly number[]): number[] {
  const sum = zeros(months);
  for (const one of list) addTo(sum, row(one));
  return sum;
}

/** Revenue that was paid for before the model, beside what opening customers of streams have paid. */
function earlierRevenue(view: ModelView): number[] {
  const { deferredRevenueMinor, deferredMonths } = view.input.numbers.opening;
  const deferred = amount(deferredRevenueMinor);
  return zeros(view.months).map((_, t) => partOf(deferred, t, deferredMonths));
}

function totalCustomers(streams: readonly Stream[], forecasts: readonly StreamForecast[], months: number) {
  const [count, added, lost] = [zeros(months), zeros(months), zeros(months)];
  streams.forEach((stream, index) => {
    const of = forecasts[index];
    if (!of?.customers || !bringsCustomers(stream)) return;
    addTo(count, of.customers);
    addTo(added, of.newCustomers ?? []);
    addTo(lost, of.lostCustomers ?? []);
  });
  const within = (values: number[]) => values.map((value) => Math.min(value, largest));
  return { count: within(count), added: within(added), lost: within(lost) };
}

/** What the company has and owes on the eve. Whatever is not paid in is what it has kept or lost until now. */
function openingBalance(
  view: ModelView,
  deferredBefore: number,
  loans: readonly LoanForecast[],
): Readonly<Record<LineName, number>> {
  const { opening } = view.input.numbers;
  const cash = amount(view.whole('opening/cashMinor', opening.cashMinor));
  const receivables = amount(opening.receivablesMinor);
  const fixedAssets = amount(opening.fixedAssetsMinor);
  const payables = amount(opening.payablesMinor);
  const deferredRevenue = amount(opening.deferredRevenueMinor) + deferredBefore;
  const owed = loans.reduce((sum, loan) => sum + loan.opening, 0);
  const paidIn = amount(opening.paidInMinor);
  const assets = cash + receivables + fixedAssets;
  const liabilities = payables + deferredRevenue + owed;
  const nothing = Object.fromEntries(lineDefinitions.map(({ name }) => [name, 0])) as Record<LineName, number>;
  return {
    ...nothing,
    cash,
    openingCash: cash,
    closingCash: cash,
    receivables,
    fixedAssets,
    assets,
    payables,
    deferredRevenue,
    loans: owed,
    liabilities,
    paidIn,
    retained: assets - liabilities - paidIn,
    equity: assets - liabilities,
  };
}
