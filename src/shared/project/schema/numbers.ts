import { z } from 'zod';
import {
  capexSchema,
  costSchema,
  dataWorkSchema,
  fundingSchema,
  hireSchema,
  loanSchema,
  trainingSchema,
} from './costs';
import { amountMinor, decimal, id, idOrNone, line, month, monthOrNone } from './fields';
import { streamSchema } from './streams';

export const scenarioIds = ['base', 'cautious', 'bold'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/**
 * What a scenario changes, by the stable path of a driver, number or month (`streams/<id>/price`, `hires/<id>/start`):
 * `scale` percent of every month's value, `set` another start value, `growth` another growth value, `month` one month's
 * value, `delay` months later (a start or a date only).
 */
export const overrideSchema = z.discriminatedUnion('op', [
  z.looseObject({ id, path: line, op: z.literal('scale'), percent: decimal }),
  z.looseObject({ id, path: line, op: z.literal('set'), value: decimal }),
  z.looseObject({ id, path: line, op: z.literal('growth'), value: decimal }),
  z.looseObject({ id, path: line, op: z.literal('month'), month, value: decimal }),
  z.looseObject({ id, path: line, op: z.literal('delay'), months: z.int().min(-60).max(60) }),
]);
export type Override = z.infer<typeof overrideSchema>;

/** What the company has and owes on the eve of the first month. What is left over is retained earnings. */
export const openingSchema = z.looseObject({
  cashMinor: amountMinor,
  /** Collected in the first month. */
  receivablesMinor: amountMinor,
  /** Paid in the first month. */
  payablesMinor: amountMinor,
  /** Becomes revenue evenly over `deferredMonths`. */
  deferredRevenueMinor: amountMinor,
  deferredMonths: z.int().min(1).max(60),
  /** Book value, written off evenly over `fixedAssetsMonths`. */
  fixedAssetsMinor: amountMinor,
  fixedAssetsMonths: z.int().min(1).max(600),
  /** Paid in by founders and investors until now, SAFEs included. */
  paidInMinor: amountMinor,
});
export type Opening = z.infer<typeof openingSchema>;

export const taxSchema = z.looseObject({
  /** Percent of a calendar year's taxable profit. */
  ratePercent: decimal,
  /** Losses of earlier years lower the profit of later ones, `lossLimitPercent` of it at most. */
  carryLosses: z.boolean(),
  lossLimitPercent: decimal,
  /** Losses from before the model. */
  openingLossesMinor: amountMinor,
  /** Months after December in which a year's tax is paid: 4 is April, 0 December itself. */
  payAfterMonths: z.int().min(0).max(12),
});
export type Tax = z.infer<typeof taxSchema>;

/** The model behind plan, deck and spreadsheet. Its currency is the raise's. */
export const numbersSchema = z.looseObject({
  /** First month of the forecast; empty: there is no model yet. */
  startMonth: monthOrNone,
  months: z.int().min(36).max(60),
  /** The scenario whose figures plan and deck show. */
  scenario: z.enum(scenarioIds),
  streams: z.array(streamSchema).max(60),
  costs: z.array(costSchema).max(120),
  hires: z.array(hireSchema).max(200),
  /** Employer's charges, percent of salaries. */
  payrollPercent: decimal,
  training: z.array(trainingSchema).max(30),
  dataWork: z.array(dataWorkSchema).max(30),
  capex: z.array(capexSchema).max(100),
  loans: z.array(loanSchema).max(30),
  funding: z.array(fundingSchema).max(60),
  /** Days from a supplier's invoice to its payment; people, interest and taxes are paid at once. */
  payableDays: z.int().min(0).max(720),
  tax: taxSchema,
  opening: openingSchema,
  /** Whether the forecast counts on the money of `raise`, in the month of its closing date. */
  includeRaise: z.boolean(),
  /** What the ask must reach: a milestone, and percent on top of the cash needed until then. */
  ask: z.looseObject({ milestone: idOrNone, bufferPercent: decimal }),
  /** What differs from the base; the base itself has no overrides. */
  scenarios: z.looseObject({ cautious: z.array(overrideSchema).max(500), bold: z.array(overrideSchema).max(500) }),
});
export type Numbers = z.infer<typeof numbersSchema>;

/** A model in which nothing has been said yet. */
export function emptyNumbers(): Numbers {
  return {
    startMonth: '',
    months: 36,
    scenario: 'base',
    streams: [],
    costs: [],
    hires: [],
    payrollPercent: 0,
    training: [],
    dataWork: [],
    capex: [],
    loans: [],
    funding: [],
    payableDays: 0,
    tax: { ratePercent: 0, carryLosses: true, lossLimitPercent: 100, openingLossesMinor: 0, payAfterMonths: 4 },
    opening: {
      cashMinor: 0,
      receivablesMinor: 0,
      payablesMinor: 0,
      deferredRevenueMinor: 0,
      deferredMonths: 12,
      fixedAssetsMinor: 0,
      fixedAssetsMonths: 36,
      paidInMinor: 0,
    },
    includeRaise: true,
    ask: { milestone: '', bufferPercent: 0 },
    scenarios: { cautious: [], bold: [] },
  };
}
