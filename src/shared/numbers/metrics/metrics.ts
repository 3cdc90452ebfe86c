import { periodsOf, sumOver } from '../calendar';
import type { LineName } from '../lines';
import type { Forecast, Metric, MetricId, MetricInput, MetricResult, Period } from '../types';
import { type PeriodFigures, periodFigures, yearlyRetention } from './period-figures';
import {
  acquisitionCost,
  breakEvenUnits,
  burnMultiple,
  compoundGrowth,
  count,
  grossMargin,
  lifetimeMonths,
  lifetimeValue,
  money,
  noValue,
  payback,
  percent,
  runway,
  runwayPath,
} from './ratios';

export type Metrics = Readonly<Record<MetricId, MetricResult>>;

/**
 * Every metric of a period, each with its inputs and where they come from. Stocks (runway, ARR, cash) are those of the
 * period's end; flows are the period's. `breakEvenMonth` and `cagr` are the model's, whatever the period.
 */
export function metricsOf(forecast: Forecast, period: Period): Metrics {
  const figures = periodFigures(forecast, period);
  const line = (name: LineName, over: Period = period): MetricInput => ({
    name,
    value: money(sumOver(forecast.lines[name], over)),
    from: { kind: 'line', line: name, period: over },
  });
  const parts: Parts = { forecast, period, figures, line };
  const unit = unitMetrics(parts);
  const all = [...cashMetrics(parts), ...unit, ...growthMetrics(parts)];
  return Object.fromEntries(all.map((metric) => [metric.id, metric])) as unknown as Metrics;
}

interface Parts {
  readonly forecast: Forecast;
  readonly period: Period;
  readonly figures: PeriodFigures;
  readonly line: (name: LineName, over?: Period) => MetricInput;
}

const result = (id: MetricId, value: Metric, ...inputs: readonly MetricInput[]): MetricResult => ({
  id,
  value,
  inputs,
});
const ofMetric = ({ id, value }: MetricResult): MetricInput => ({ name: id, value, from: { kind: 'metric', id } });
const balance = (input: MetricInput, amountMinor: number): MetricInput => ({ ...input, value: money(amountMinor) });

function cashMetrics({ forecast, period, figures, line }: Parts): MetricResult[] {
  const cash = balance(line('closingCash'), figures.last('closingCash'));
  const cashMinor = figures.last('closingCash');
  const burn = result(
    'netBurn',
    money(figures.recentBurn),
    line('cashOut', figures.recent),
    line('cashIn', figures.recent),
  );
  const path = runwayPath(
    cashMinor,
    forecast.lines.netBurn.slice(period.until).map((value, t) => value - financing(forecast, period.until + t)),
  );
  const lasting = path.verdict === 'default-alive' || (period.until === forecast.months && figures.recentBurn <= 0);
  const at = (index: number): Metric => {
    const place = period.until + index;
    return { kind: 'month', month: forecast.calendar[place] ?? '', index: place };
  };
  const empty =
    cashMinor < 0
      ? at(-1)
      : path.emptyIndex !== null
        ? at(path.emptyIndex)
        : noValue(lasting ? 'lasting' : 'beyond-horizon');
  const arr = result('arr', figures.recurringStreams.length > 0 ? money(figures.arr) : noValue('no-data'), {
    name: 'recurring',
    value: money(figures.arr / 12),
    from: { kind: 'streams', ids: figures.recurringStreams },
  });
  const newArr: MetricInput = {
    name: 'netNewArr',
    value: money(figures.netNewArr),
    from: { kind: 'streams', ids: figures.recurringStreams },
  };
  const multiple = burnMultiple({ netBurnMinor: figures.sum('netBurn'), netNewArrMinor: figures.netNewArr });
  return [
    burn,
    result('runway', runway({ cashMinor, netBurnMinor: figures.recentBurn }), cash, ofMetric(burn)),
    result('cashOut', empty, cash),
    result('lowestCash', money(Math.min(...forecast.lines.closingCash)), cash),
    arr,
    result(
      'burnMultiple',
      figures.recurringStreams.length > 0 ? multiple : noValue('no-data'),
      line('netBurn'),
      newArr,
    ),
  ];
}

const financing = (forecast: Forecast, t: number) => forecast.lines.financingCash[t] ?? 0;

function unitMetrics(parts: Parts): MetricResult[] {
  const { figures, line } = parts;
  const { margin, cac, arpa, churn, arpaMinor, churnPercent, has } = unitFigures(parts);
  const known = has && margin.value.kind === 'percent' && churn.value.kind === 'percent';
  const marginPercent = margin.value.kind === 'percent' ? margin.value.value : 0;
  const worth: Metric = known
    ? lifetimeValue({ arpaMinor, grossMarginPercent: marginPercent, churnPercent })
    : noValue('no-data');
  const ltv = result('ltv', worth, ofMetric(arpa), ofMetric(margin), ofMetric(churn));
  // Ratios are of what the metrics are before they are rounded to be shown.
  const cost = cac.value.kind === 'money' ? figures.sum('salesMarketing') / figures.newCustomers : 0;
  const { months: lifetime, capped } = lifetimeMonths(churnPercent);
  const exactWorth = known ? ((arpaMinor * marginPercent) / 100) * lifetime : null;
  return [
    margin,
    cac,
    arpa,
    churn,
    ltv,
    result('ltvToCac', ratioOf(exactWorth, cost, capped), ofMetric(ltv), ofMetric(cac)),
    result(
      'payback',
      has && margin.value.kind === 'percent' && cac.value.kind === 'money'
        ? payback({ cacMinor: cost, arpaMinor, grossMarginPercent: marginPercent })
        : noValue('no-data'),
      ofMetric(cac),
      ofMetric(arpa),
      ofMetric(margin),
    ),
    breakEven(figures, arpaMinor, has, [
      line('operatingCosts'),
      line('depreciation'),
      ofMetric(arpa),
      line('costOfRevenue'),
    ]),
  ];
}

/** What a customer costs and brings a month, before anything is made of it. */
function unitFigures({ figures, line }: Parts) {
  const ids = figures.customerStreams;
  const customers = (name: string, value: number): MetricInput => ({
    name,
    value: count(value),
    from: { kind: 'streams', ids },
  });
  const has = figures.customerMonths > 0;
  const arpaMinor = has ? figures.customerRevenue / figures.customerMonths : 0;
  const churnPercent = figures.customersBefore > 0 ? (figures.lostCustomers / figures.customersBefore) * 100 : 0;
  const margin = result(
    'grossMargin',
    grossMargin(figures.sum('revenue'), figures.sum('costOfRevenue')),
    line('revenue'),
    line('costOfRevenue'),
  );
  const cac = result(
    'cac',
    acquisitionCost(figures.sum('salesMarketing'), figures.newCustomers),
    line('salesMarketing'),
    customers('newCustomers', figures.newCustomers),
  );
  const arpa = result(
    'arpa',
    has ? money(arpaMinor) : noValue('no-data'),
    { name: 'customerRevenue', value: money(figures.customerRevenue), from: { kind: 'streams', ids } },
    customers('customerMonths', figures.customerMonths),
  );
  const churn = result(
    'churn',
    figures.customersBefore > 0 ? percent(churnPercent) : noValue('no-data'),
    customers('lostCustomers', figures.lostCustomers),
    customers('customersBefore', figures.customersBefore),
  );
  return { margin, cac, arpa, churn, arpaMinor, churnPercent, has };
}

function ratioOf(ltvMinor: number | null, cacMinor: number, capped: boolean): Metric {
  if (ltvMinor === null) return noValue('no-data');
  if (cacMinor <= 0) return noValue('not-meaningful');
  const value = ltvMinor / cacMinor;
  return capped ? { kind: 'ratio', value, note: 'lifetime-capped' } : { kind: 'ratio', value };
}

function breakEven(figures: PeriodFigures, arpaMinor: number, has: boolean, inputs: MetricInput[]): MetricResult {
  const fixed = (figures.sum('operatingCosts') + figures.sum('depreciation')) / figures.months;
  const variable = has ? figures.sum('costOfRevenue') / figures.customerMonths : 0;
  return result('breakEvenCustomers', has ? breakEvenUnits(fixed, arpaMinor, variable) : noValue('no-data'), ...inputs);
}

function growthMetrics({ forecast, period, figures, line }: Parts): MetricResult[] {
  const periods = periodsOf(forecast, period.kind);
  const index = periods.findIndex(({ from }) => from === period.from);
  const before = periods[index - 1];
  const comparable = before?.complete === true && period.complete;
  const last = comparable && before ? sumOver(forecast.lines.revenue, before) : 0;
  const revenue = figures.sum('revenue');
  const growth = last > 0 ? (revenue / last - 1) * 100 : null;
  const earlier = before ? [line('revenue', before)] : [];
  const margin = revenue > 0 ? (figures.sum('ebitda') / revenue) * 100 : null;
  const rule =
    growth === null || margin === null || period.kind !== 'year' ? noValue('no-data') : percent(growth + margin);
  const heads = sumOver(forecast.lines.heads, period) / figures.months;
  const kept = yearlyRetention(forecast, period.until);
  const level: MetricInput = {
    name: 'recurring',
    value: money(figures.arr / 12),
    from: { kind: 'streams', ids: figures.recurringStreams },
  };
  return [
    result('revenueGrowth', growth === null ? noValue('no-data') : percent(growth), line('revenue'), ...earlier),
    result('ruleOf40', rule, line('revenue'), ...earlier, line('ebitda')),
    result('revenuePerHead', heads > 0 ? money(revenue / heads) : noValue('no-data'), line('revenue'), {
      name: 'heads',
      value: count(heads),
      from: { kind: 'line', line: 'heads', period },
    }),
    cagr(forecast, line),
    breakEvenMonth(forecast, period, line),
    result('netRetention', kept ? percent(kept.net) : noValue('no-data'), level),
    result('grossRetention', kept ? percent(kept.gross) : noValue('no-data'), level),
  ];
}

function cagr(forecast: Forecast, line: Parts['line']): MetricResult {
  const years = periodsOf(forecast, 'year').filter(({ complete }) => complete);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || years.length < 2) return result('cagr', noValue('no-data'));
  const revenue = (year: Period) => sumOver(forecast.lines.revenue, year);
  return result(
    'cagr',
    compoundGrowth(revenue(first), revenue(last), years.length - 1),
    line('revenue', first),
    line('revenue', last),
  );
}

/** The first month from which net profit is never below nothing again in the model, and there is revenue. */
function breakEvenMonth(forecast: Forecast, period: Period, line: Parts['line']): MetricResult {
  const { netProfit, revenue } = forecast.lines;
  let from = netProfit.length;
  while (from > 0 && (netProfit[from - 1] ?? 0) >= 0 && (revenue[from - 1] ?? 0) > 0) from -= 1;
  const value: Metric =
    from < netProfit.length
      ? { kind: 'month', month: forecast.calendar[from] ?? '', index: from }
      : noValue(revenue.some((amount) => amount > 0) ? 'beyond-horizon' : 'no-data');
  const whole: Period = { ...period, from: 0, until: netProfit.length };
  return result('breakEvenMonth', value, line('netProfit', whole));
}
