import { beforeAll, describe, expect, it } from 'vitest';
import { capFindings, capTable, type Stage, toNumber } from '#shared/cap-table';
import {
  askOf,
  baseOf,
  type Forecast,
  forecast,
  type LineName,
  metricsOf,
  modelFindings,
  type Period,
  periodsOf,
  sumOver,
} from '#shared/numbers';
import { type Project, scenarioIds } from '#shared/project';
import { type Figures, figures } from './figures';
import { example, planText, tableRow } from './template-helper';

const million = 1_000_000;

describe.each(figures)('the model of $template for $round in $language', (figure: Figures) => {
  const [first, second, third] = [1, 2, 3].map((after) => String(figure.now + after)) as [string, string, string];
  let project: Project;
  let model: Forecast;
  let years: readonly Period[];
  beforeAll(async () => {
    project = (await example(figure.template, figure.language, figure.round)).project;
    model = forecast(project);
    years = periodsOf(model, 'year');
  });
  const index = (month: string) => model.calendar.indexOf(month);
  const year = (name: string) => years.find((one) => one.name === name) as Period;
  const major = (minor: number) => minor / 100;
  const annual = (t: number) => major(model.streams.reduce((sum, { earned }) => sum + (earned[t] ?? 0) * 12, 0));
  const sum = (line: LineName, name: string) => major(sumOver(model.lines[line], year(name)));
  const margin = (from: number, until: number) =>
    (sumOver(model.lines.grossProfit, { from, until }) / sumOver(model.lines.revenue, { from, until })) * 100;
  const near = (value: number, said: number, half: number) =>
    expect(Math.abs(value - said), `${value} said as ${said}`).toBeLessThanOrEqual(half + 1e-6);
  const words = (amount: number) =>
    figure.language === 'en' ? `$${amount.toLocaleString('en-US')}` : `${amount / 10_000} 万元`;
  /** Chips write 125万元; who types may leave a blank. */
  const spaced = (text: string) => text.replaceAll(/(?<=\d)(?=[万亿])/g, ' ');

  it('begins with what customers pay at the end of the year', () => {
    const paid = figure.opening.reduce((all, [count, price]) => all + count * price, 0);
    const { rows, unit } = figure;
    expect((tableRow(project, rows.recurring)[0] ?? 0) * unit).toBeCloseTo(paid, 6);
    near(tableRow(project, rows.cash)[0] ?? 0, major(project.numbers.opening.cashMinor) / unit, 0.5);
    const own = project.numbers.streams.map((stream) => {
      const customers = baseOf(stream);
      if (!customers) return 0;
      const source = project.numbers.streams.find(({ id }) => id === (customers.of || stream.id));
      const count = (source && baseOf(source)?.opening) ?? 0;
      if (stream.kind === 'subscription') return customers.of === '' ? count * stream.price.start * 12 : null;
      if (stream.kind === 'usage') return count * stream.units.start * stream.price.start * 12;
      return null;
    });
    // Streams that share customers move with them from the first month on; their openings are told in the plan alone.
    if (own.every((part) => part !== null))
      near(major(own.reduce<number>((all, part) => all + (part ?? 0), 0)), paid, 1);
  });

  it('forecasts what the plan prints, year by year', () => {
    const { rows, unit, step } = figure;
    const printed = (row: string, at: number) => tableRow(project, row)[at + 1] ?? Number.NaN;
    const isSame = (row: string | undefined, at: number, amount: number) =>
      row && near(amount / unit, printed(row, at), step / 2);
    for (const [at, name] of [first, second, third].entries()) {
      const last = year(name).until - 1;
      isSame(rows.recurring, at, annual(last));
      isSame(rows.revenue, at, sum('revenue', name));
      isSame(rows.gross, at, sum('grossProfit', name));
      isSame(rows.costs, at, sum('operatingCosts', name) + sum('depreciation', name));
      isSame(rows.grants, at, sum('grants', name));
      isSame(rows.result, at, sum('profitBeforeTax', name));
      isSame(rows.cash, at, major(model.lines.closingCash[last] ?? 0));
      expect(model.lines.heads[last]).toBe(printed(rows.people, at));
      const customers = (model.customers[last] ?? 0) / million;
      near(customers, printed(rows.customers, at), Math.max(0.5, customers * 0.0025));
    }
  });

  it('keeps the margins that are said', () => {
    const [today, inFirst, inSecond] = figure.margins;
    expect(Math.round(margin(0, 1))).toBe(today);
    expect(Math.round(margin(year(first).from, year(first).until))).toBe(inFirst);
    expect(Math.round(margin(year(second).from, year(second).until))).toBe(inSecond);
  });

  it('reaches the milestone of the ask with the raise, and has money until then', () => {
    const { month, customers, revenue } = figure.milestone;
    near((model.customers[index(month)] ?? 0) / million, customers, Math.max(0.5, customers * 0.0025));
    near(annual(index(month)), revenue, revenue * 0.005);
    const ask = askOf(project);
    expect(model.calendar[ask.untilIndex]).toBe(month);
    expect(ask.neededMinor).toBeGreaterThan(0);
    expect(ask.overMinor).toBeGreaterThanOrEqual(0);
    expect(ask.overMinor).toBeLessThan(project.raise.amountMinor / 10);
    expect(ask.runwayWith).toMatchObject({ kind: 'months', note: 'at-least' });
  });

  it('burns what the plan says, and less than it plans with', () => {
    const from = index(project.raise.closeDate.slice(0, 7)) + 1;
    const planned = { from, until: from + project.raise.runwayMonths };
    const burn = [year(first), year(second), planned].map((period) => {
      return major(sumOver(model.lines.netBurn, period)) / (period.until - period.from);
    });
    const text = planText(project, 'financials');
    for (const [at, said] of figure.burn.entries()) {
      near(burn[at] ?? 0, said, 500);
      expect(spaced(text)).toContain(words(said));
    }
    const average = burn[2] ?? 0;
    expect(figure.burnAMonth).toBeGreaterThanOrEqual(average);
    expect(figure.burnAMonth).toBeLessThan(average * 1.15);
  });

  it('breaks even when the plan says, with its lowest cash above nothing', () => {
    const { breakEven, lowest } = figure;
    const metrics = metricsOf(model, year(second));
    expect(metrics.breakEvenMonth.value).toMatchObject({ kind: 'month', month: breakEven.month });
    expect(metrics.breakEvenCustomers.value).toEqual({ kind: 'count', value: breakEven.customers });
    const after = model.lines.closingCash.slice(index(project.raise.closeDate.slice(0, 7)));
    const low = Math.min(...after);
    expect(model.calendar[model.lines.closingCash.indexOf(low)]).toBe(lowest.month);
    near(major(low), lowest.amount, 500);
    expect(planText(project, 'financials')).toContain(monthWords(breakEven.month, figure.language));
  });

  it('spends on each new customer what the plan says', () => {
    const text = planText(project, 'business-model');
    for (const [at, said] of figure.acquisition.entries()) {
      const { cac } = metricsOf(model, year(String(figure.now + 1 + at)));
      if (cac.value.kind !== 'money') throw new Error('no cost to win a customer');
      const digits = 10 ** (Math.floor(Math.log10(said)) - 2);
      near(major(cac.value.amountMinor), said, figure.language === 'en' ? Math.max(50, digits) : 500);
      expect(spaced(text)).toContain(words(said));
    }
  });

  it('goes as the plan says if it goes worse, and better if bold', () => {
    const { cautious } = figure;
    const worse = forecast(project, 'cautious');
    const empty = worse.lines.closingCash.findIndex((cash) => cash < 0);
    expect(worse.calendar[empty - 1]).toBe(cautious.until);
    expect(planText(project, 'financials')).toContain(monthWords(cautious.until, figure.language));
    const end = index(`${second}-12`);
    near((worse.customers[end] ?? 0) / million, cautious.customers, Math.max(0.5, cautious.customers * 0.01));
    expect(worse.lines.heads[end]).toBe(cautious.people);
    const bold = forecast(project, 'bold');
    expect(bold.lines.closingCash[end]).toBeGreaterThan(model.lines.closingCash[end] as number);
  });

  it.each(scenarioIds)('balances in every month when %s', (scenario) => {
    const { lines, months } = forecast(project, scenario);
    for (let t = 0; t < months; t += 1) {
      expect(lines.assets[t]).toBe((lines.liabilities[t] as number) + (lines.equity[t] as number));
      expect(lines.cash[t]).toBe(lines.closingCash[t]);
    }
  });

  it('gives no reason for more than hints', () => {
    const found = modelFindings(project).filter(({ severity }) => severity !== 'hint');
    expect(found.map(({ code }) => code)).toEqual([]);
    expect(capFindings(project).filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('names the owners of the company section, and leaves to new money what the plan sells', () => {
    const { stages } = capTable(project);
    // What SAFEs would become at their caps counts as owned before the round.
    const [before, after] = [stages.at(-2), stages.at(-1)] as [Stage, Stage];
    const cells = planText(project, 'company').match(/\t[\d.]+%/g) ?? [];
    const isPool = (stake: Stage['stakes'][number]) => stake.owner.kind === 'pool' || stake.options > 0;
    const stakes = before.stakes.filter((stake) => !isPool(stake)).map(({ part }) => toNumber(part) * 100);
    const pool = before.stakes.filter(isPool).reduce((all, { part }) => all + toNumber(part) * 100, 0);
    const owned = [...stakes, ...(pool > 0 ? [pool] : []), 100].sort((left, right) => left - right);
    const printed = cells.map((cell) => cell.slice(1, -1)).sort((left, right) => Number(left) - Number(right));
    expect(printed).toHaveLength(owned.length);
    for (const [at, words] of printed.entries()) {
      const decimals = words.split('.')[1]?.length ?? 0;
      near(owned[at] ?? 0, Number(words), decimals === 0 ? 0 : 0.5 * 10 ** -decimals);
    }
    expect(after.kind).toBe('raise');
    const known = new Set(before.stakes.map(({ owner }) => owner.id));
    const fresh = after.stakes.filter(({ owner }) => owner.kind === 'new-investors' || !known.has(owner.id));
    const sold = fresh.reduce((all, { part }) => all + toNumber(part), 0);
    expect(after.round ? after.round.newShares / after.shares : sold).toBeCloseTo(figure.sold / 100, 5);
    expect(after.stakes.reduce((all, { part }) => all + toNumber(part), 0)).toBeCloseTo(1, 12);
  });

  it('says where its market and its claims come from', () => {
    const known = new Set(project.references.map(({ id }) => id));
    const { topDown, segments, growthReference } = project.market;
    const named = [
      growthReference,
      ...Object.values(topDown).map((one) => (one as { reference: string }).reference),
      ...segments.flatMap((one) => [one.customersReference, one.priceReference, one.shareReference]),
      ...segments.flatMap(({ filters }) => filters.map(({ reference }) => reference)),
      ...project.claims.map(({ reference }) => reference),
    ];
    for (const reference of named) expect(known.has(reference)).toBe(true);
    expect(new Set(named).size).toBe(known.size);
    for (const { note } of project.references) expect(note).toMatch(/invented|虚构/);
    expect(new Set(project.claims.map(({ state }) => state)).size).toBe(3);
  });
});

/** `2028-11` as the plans write it. */
function monthWords(month: string, language: string): string {
  const date = new Date(`${month}-15T00:00:00Z`);
  if (language === 'zh-CN') return `${date.getUTCFullYear()} 年 ${date.getUTCMonth() + 1} 月`;
  return date.toLocaleString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
