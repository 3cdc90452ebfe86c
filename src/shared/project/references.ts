import { z } from 'zod';
import { date, decimal, id, idOrNone, line, prose } from './fields';

/** Where a figure comes from: a report, a page, a talk with a customer. */
export const referenceSchema = z.looseObject({
  id,
  title: line,
  author: line,
  publisher: line,
  /** When it was published. */
  date,
  url: line,
  /** When we looked. */
  accessed: date,
  note: prose,
});
export type Reference = z.infer<typeof referenceSchema>;

export const claimStates = ['confirmed', 'estimate', 'to-confirm'] as const;
export type ClaimState = (typeof claimStates)[number];
export const claimUnits = ['money', 'count', 'percent', 'months', 'text'] as const;

/** A fact that somebody typed because no model computes it: a number of pilots, a benchmark, a rating. */
export const claimSchema = z.looseObject({
  id,
  label: line,
  unit: z.enum(claimUnits),
  /** Minor units for `money`, percent as written; unused for `text`. */
  value: decimal,
  /** What a `text` claim says; for others the word behind the number (`hospitals`). */
  text: line,
  reference: idOrNone,
  asOf: date,
  state: z.enum(claimStates),
  note: prose,
});
export type Claim = z.infer<typeof claimSchema>;
