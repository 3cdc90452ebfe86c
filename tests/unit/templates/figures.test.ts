import { beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '#shared/plan';
import type { Project } from '#shared/project';
import { type Figures, figures } from './figures';
import { deckText, example } from './template-helper';

/** The three figures of a row of a section's tables. */
function rowOf(project: Project, first: string): number[] {
  const lines = plainText(project.plan.sections.flatMap(({ kind, body }) => (kind === 'financials' ? body : [])));
  const cells = lines
    .split('\n')
    .map((line) => line.split('\t'))
    .find(([name]) => name === first);
  return (cells ?? []).slice(1).map((cell) => Number(cell.replaceAll(/[$,]/g, '')));
}

const close = (left: number, right: number, share = 0.005) =>
  expect(Math.abs(left - right), `${left} against ${right}`).toBeLessThanOrEqual(Math.abs(right) * share + 1e-9);

describe.each(figures)('the figures of $template in $language', (figure: Figures) => {
  let project: Project;
  beforeAll(async () => {
    project = (await example(figure.template, figure.language)).project;
  });

  it('raises what its use of funds sums to, for the months that its burn allows', () => {
    const { raise } = project;
    expect(raise.amountMinor).toBe(figure.ask * 100);
    expect(raise.useOfFunds.map((use) => (use.amountMinor / raise.amountMinor) * 100)).toEqual(figure.shares);
    expect(raise.runwayMonths).toBe(figure.ask / figure.burnAMonth);
    expect(raise.valuationMinor).toBe(figure.valuation * 100);
    const share =
      raise.instrument === 'safe' ? figure.ask / figure.valuation : figure.ask / (figure.ask + figure.valuation);
    expect(share).toBeCloseTo(0.2, 10);
  });

  it('earns what its customers pay, and counts its market from the bottom', () => {
    const { recurring, market, payback } = figure;
    expect(recurring.parts.reduce((sum, [count, price]) => sum + count * price, 0)).toBe(recurring.total);
    const amounts = market.customers.map((customers) => customers * market.price);
    for (const [index, amount] of amounts.entries()) close(amount, market.amounts[index] ?? 0);
    expect([...amounts].sort((left, right) => right - left)).toEqual(amounts);
    close(payback.cost / ((payback.revenueAMonth * payback.margin) / 100), payback.months, 0.01);
  });

  it('forecasts three years that add up', () => {
    const { rows, unit } = figure;
    expect(rowOf(project, rows.customers)).toEqual(figure.customers);
    expect(rowOf(project, rows.recurring).map((amount) => amount * unit)).toEqual(figure.recurringAtEnd);
    const [revenue, gross, costs, result] = [rows.revenue, rows.gross, rows.costs, rows.result].map((row) =>
      rowOf(project, row),
    );
    for (const year of [0, 1, 2]) {
      const [earned, left, spent, kept] = [revenue, gross, costs, result].map((row) => row?.[year] ?? Number.NaN) as [
        number,
        number,
        number,
        number,
      ];
      close(left, (earned * (figure.margins[year] ?? 0)) / 100);
      close(kept, left - spent, 1e-9);
    }
    // The runway is planned with the burn of the two years that it lasts.
    const burn = ((result?.[1] ?? 0) + (result?.[2] ?? 0)) / -24;
    close(burn * unit, figure.burnAMonth, 0.04);
    const each = (figure.recurringAtEnd[2] ?? 0) / (figure.customers[2] ?? 1);
    close(((costs?.[2] ?? 0) * unit * 100) / (figure.margins[2] ?? 1) / each, figure.breakEven, 0.02);
  });

  it('says the same in plan and deck', () => {
    const plan = plainText(project.plan.sections.flatMap((section) => section.body));
    const deck = deckText(project);
    for (const words of figure.said) {
      expect(plan, `${words} in the plan`).toContain(words);
      expect(deck, `${words} in the deck`).toContain(words);
    }
  });
});
