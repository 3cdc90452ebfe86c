import { beforeAll, describe, expect, it } from 'vitest';
import type { Project } from '#shared/project';
import { type Figures, figures } from './figures';
import { deckText, example, planText, tableRow } from './template-helper';

const close = (left: number, right: number, share = 0.005) =>
  expect(Math.abs(left - right), `${left} against ${right}`).toBeLessThanOrEqual(Math.abs(right) * share + 1e-9);

describe.each(figures)('the figures of $template for $round in $language', (figure: Figures) => {
  let project: Project;
  beforeAll(async () => {
    project = (await example(figure.template, figure.language, figure.round)).project;
  });

  it('raises what its use of funds sums to, for the months that its burn allows', () => {
    const { raise } = project;
    expect(raise.amountMinor).toBe(figure.ask * 100);
    expect(raise.useOfFunds.map((use) => (use.amountMinor / raise.amountMinor) * 100)).toEqual(figure.shares);
    expect(raise.runwayMonths).toBe(figure.ask / figure.burnAMonth);
    expect(raise.valuationMinor).toBe(figure.valuation * 100);
    const share =
      raise.instrument === 'safe' ? figure.ask / figure.valuation : figure.ask / (figure.ask + figure.valuation);
    expect(share).toBeCloseTo(figure.sold / 100, 5);
  });

  it('earns what its customers pay, and counts its market from the bottom', () => {
    const { recurring, market, payback } = figure;
    expect(recurring.parts.reduce((sum, [count, price]) => sum + count * price, 0)).toBe(recurring.total);
    const amounts = market.customers.map((customers) => customers * market.price);
    for (const [index, amount] of amounts.entries()) close(amount, market.amounts[index] ?? 0);
    expect([...amounts].sort((left, right) => right - left)).toEqual(amounts);
    close(payback.cost / ((payback.revenueAMonth * payback.margin) / 100), payback.months, 0.01);
  });

  it('forecasts years that add up as they are printed', () => {
    const { rows, step } = figure;
    const row = (name: string) => tableRow(project, name);
    const [gross, costs, result] = [row(rows.gross), row(rows.costs), row(rows.result)];
    const grants = rows.grants ? row(rows.grants) : [0, 0, 0, 0];
    expect(result).toHaveLength(4);
    for (const year of [0, 1, 2, 3]) {
      const [left, spent, given] = [gross, costs, grants].map((list) => list[year] ?? Number.NaN) as [
        number,
        number,
        number,
      ];
      // Each of the four is rounded for itself.
      expect(Math.abs(left - spent + given - (result[year] ?? Number.NaN))).toBeLessThanOrEqual(step * 1.5 + 1e-9);
    }
  });

  it('says the same in plan and deck', () => {
    const plan = planText(project);
    const deck = deckText(project);
    for (const words of figure.said) {
      expect(plan, `${words} in the plan`).toContain(words);
      expect(deck, `${words} in the deck`).toContain(words);
    }
  });
});
