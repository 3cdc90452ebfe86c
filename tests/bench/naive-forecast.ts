import { baseOf, type NumbersInput } from '#shared/numbers';
import type { Driver } from '#shared/project';

const driverAt = ({ start, growth }: Driver, t: number): number => {
  const moves = Math.floor(t / growth.every);
  if (growth.kind === 'percent') return start * (1 + growth.value / 100) ** moves;
  return growth.kind === 'step' ? Math.max(0, start + growth.value * moves) : start;
};

/**
 * Profit and cash by month as a script in a notebook would have them: one pass, doubles, nothing rounded, dates as
 * month numbers, no terms of payment, no balance sheet. The bench's yardstick, and nobody's forecast.
 */
export function naiveForecast({ numbers, raise }: NumbersInput): { profit: number[]; cash: number[] } {
  const [year = 0, month = 1] = numbers.startMonth.split('-').map(Number);
  const known = new Map<string, number>();
  const indexOf = (date: string, otherwise: number) => {
    if (date === '') return otherwise;
    const before = known.get(date);
    if (before !== undefined) return before;
    const [y = 0, m = 1] = date.split('-').map(Number);
    const index = (y - year) * 12 + m - month;
    known.set(date, index);
    return index;
  };
  const customers = new Map<string, number>();
  const profit: number[] = [];
  const cash: number[] = [];
  let balance = numbers.opening.cashMinor;
  let losses = numbers.tax.openingLossesMinor;
  for (const stream of numbers.streams) {
    const base = baseOf(stream);
    if (base) customers.set(stream.id, base.opening);
  }
  for (let t = 0; t < numbers.months; t += 1) {
    let revenue = 0;
    let all = 0;
    const revenueOf = new Map<string, number>();
    for (const stream of numbers.streams) {
      const from = Math.max(0, indexOf(stream.start, 0));
      if (t < from) continue;
      const at = (driver: Driver) => driverAt(driver, t - from);
      let earned = 0;
      const base = baseOf(stream);
      if (base?.of === '') {
        const before = customers.get(stream.id) ?? 0;
        customers.set(stream.id, before * (1 - at(base.churn) / 100) + at(base.new));
        all += customers.get(stream.id) ?? 0;
      }
      const count = base ? (customers.get(base.of || stream.id) ?? 0) : 0;
      if (stream.kind === 'licence' || stream.kind === 'services') earned = at(stream.units) * at(stream.price);
      else if (stream.kind === 'subscription') earned = count * at(stream.price);
      else if (stream.kind === 'usage') earned = (count * at(stream.units) * at(stream.price)) / stream.perUnits;
      else if (stream.kind === 'assets') earned = (count * at(stream.assets) * at(stream.fee)) / 120_000;
      else if (stream.kind === 'partner') earned = (at(stream.sales) * at(stream.share)) / 100;
      revenueOf.set(stream.id, earned);
      revenue += earned;
    }
    let costs = 0;
    let heads = 0;
    for (const hire of numbers.hires) {
      const from = Math.max(0, indexOf(hire.start, 0));
      if (t < from || t > indexOf(hire.end, numbers.months)) continue;
      heads += hire.count;
      costs += hire.count * driverAt(hire.salary, t - from) * (1 + numbers.payrollPercent / 100);
    }
    for (const cost of numbers.costs) {
      const from = Math.max(0, indexOf(cost.start, 0));
      if (t < from || t > indexOf(cost.end, numbers.months)) continue;
      const at = (driver: Driver) => driverAt(driver, t - from);
      const named = 'stream' in cost ? (cost.stream as string) : '';
      const count = named === '' ? all : (customers.get(named) ?? 0);
      if (cost.kind === 'fixed') costs += at(cost.amount);
      else if (cost.kind === 'per-head') costs += heads * at(cost.amount);
      else if (cost.kind === 'per-customer') costs += count * at(cost.amount);
      else if (cost.kind === 'per-unit') costs += (count * at(cost.units) * at(cost.price)) / cost.perUnits;
      else if (cost.kind === 'revenue-share')
        costs += ((cost.stream === '' ? revenue : (revenueOf.get(cost.stream) ?? 0)) * at(cost.share)) / 100;
    }
    for (const run of numbers.training) {
      const at = (driver: Driver) => driverAt(driver, t);
      costs += (at(run.gpus) * at(run.hours) * at(run.price) * at(run.runsPerQuarter)) / 3;
    }
    for (const work of numbers.dataWork) {
      const at = (driver: Driver) => driverAt(driver, t);
      costs += at(work.labels) * at(work.labelPrice) + at(work.storage) * at(work.storagePrice);
    }
    let paid = 0;
    for (const item of numbers.capex) {
      const age = t - indexOf(item.month, numbers.months);
      if (age >= 0 && age < item.lifeMonths) costs += item.amountMinor / item.lifeMonths;
      if (age === 0) paid += item.amountMinor;
    }
    const before = revenue - costs;
    const taxed = Math.max(0, before - losses);
    losses = Math.max(0, losses - before);
    const net = before - (taxed * numbers.tax.ratePercent) / 100;
    const raised = t === indexOf(raise.closeDate, -1) ? raise.amountMinor : 0;
    balance += net - paid + raised;
    profit.push(net);
    cash.push(balance);
  }
  return { profit, cash };
}
