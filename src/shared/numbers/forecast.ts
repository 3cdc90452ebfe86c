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
import type { CostForecast, Forecast, FundingForecast, LoanForecast, NumbersInput, StreamForecast } from './types';
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
  const total = totalCustomers(numbers.streams, streams, months);
  const deferredBefore = openingDeferred(numbers.streams, streams);
  const revenueRows = summed(
    months,
    streams.map(({ revenue }) => revenue),
  );
  const earlier = earlierRevenue(view);
  const hires = numbers.hires.map((hire) => forecastHire(view, hire));
  const heads = summed(
    months,
    hires.map(({ people }) => people?.heads ?? zeros(months)),
  );
  const basis: CostBasis = {
    revenue: revenueRows.map((value, t) => value + (earlier[t] as number)),
    revenueOf: (id) => streams.find((stream) => stream.id === id)?.revenue ?? null,
    customers: total.count,
    customersOf,
    heads,
  };
  const supplied = [
    ...numbers.costs.map((cost) => forecastCost(view, cost, basis)),
    ...numbers.training.map((training) => forecastTraining(view, training)),
    ...numbers.dataWork.map((work) => forecastDataWork(view, work)),
  ];
  const costs = [...supplied, ...hires];
  const assets = forecastAssets(view, numbers.opening, numbers.capex);
  const loans = numbers.loans.map((loan) => forecastLoan(view, loan));
  const funding = forecastFunding(view, options.withRaise ?? true);
  const opening = openingBalance(view, deferredBefore, loans);
  const rowOf = rowsOf({ view, streams, costs, supplied, hires, funding });
  const rows = new Map<LineName, readonly number[]>([
    ['streamRevenue', revenueRows],
    ['earlierRevenue', earlier],
    ['heads', heads],
    [
      'depreciation',
      summed(
        months,
        assets.map(({ depreciation }) => depreciation),
      ),
    ],
    [
      'capex',
      summed(
        months,
        assets.map(({ paid }) => paid),
      ),
    ],
    [
      'interest',
      summed(
        months,
        loans.map(({ interest }) => interest),
      ),
    ],
    [
      'loansDrawn',
      summed(
        months,
        loans.map(({ drawn }) => drawn),
      ),
    ],
    [
      'loansRepaid',
      summed(
        months,
        loans.map(({ repaid }) => repaid),
      ),
    ],
    ...rowOf,
  ]);
  const lines = statementLines(months, opening, (name) => rows.get(name) ?? taxRow(name));
  const taxes = () => forecastTax(lines.get('profitBeforeTax'), view.calendar, numbers.tax);
  let tax: ReturnType<typeof forecastTax> | null = null;
  function taxRow(name: LineName): readonly number[] {
    tax ??= taxes();
    return name === 'taxPaid' ? tax.paid : tax.tax;
  }
  return {
    scenario,
    currency: input.raise.currency,
    isSet: numbers.startMonth !== '',
    startMonth: view.startMonth,
    months,
    calendar: view.calendar,
    lines: lines.all(),
    opening,
    drivers: view.drivers,
    streams,
    costs,
    assets,
    loans,
    funding,
    customers: total.count,
    newCustomers: total.added,
    lostCustomers: total.lost,
  };
}

interface Parts {
  readonly view: ModelView;
  readonly streams: readonly StreamForecast[];
  readonly costs: readonly CostForecast[];
  readonly supplied: readonly CostForecast[];
  readonly hires: readonly CostForecast[];
  readonly funding: readonly FundingForecast[];
}

/** The rows that are sums of what streams, costs and funding say. */
function rowsOf({ view, streams, costs, supplied, hires, funding }: Parts): [LineName, readonly number[]][] {
  const { months, input } = view;
  const { opening } = input.numbers;
  const amounts = (list: readonly CostForecast[]) =>
    summed(
      months,
      list.map((cost) => cost.amounts),
    );
  const days = Math.max(0, view.whole('payableDays', input.numbers.payableDays));
  const suppliersBilled = amounts(supplied);
  const suppliersPaid = paidAfter(suppliersBilled, days);
  suppliersPaid[0] = (suppliersPaid[0] ?? 0) + amount(opening.payablesMinor);
  const collected = summed(
    months,
    streams.map((stream) => stream.collected),
  );
  collected[0] = (collected[0] ?? 0) + amount(opening.receivablesMinor);
  const categories = Object.entries(lineOfCategory).map(([category, line]): [LineName, readonly number[]] => [
    line,
    amounts(costs.filter((cost) => cost.category === category)),
  ]);
  const money = (kind: FundingForecast['kind']) => {
    const row = zeros(months);
    for (const one of funding) if (one.kind === kind) row[one.index] = (row[one.index] as number) + one.amountMinor;
    return row;
  };
  return [
    ...categories,
    [
      'billed',
      summed(
        months,
        streams.map((stream) => stream.billed),
      ),
    ],
    ['collected', collected],
    ['suppliersBilled', suppliersBilled],
    ['suppliersPaid', suppliersPaid],
    ['peoplePaid', amounts(hires)],
    ['grants', money('grant')],
    ['equityIn', money('equity')],
    ['safesIn', money('safe')],
    ['notesIn', money('convertible-note')],
  ];
}

function summed(months: number, rows: readonly (readonly number[])[]): number[] {
  const sum = zeros(months);
  for (const row of rows) addTo(sum, row);
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
