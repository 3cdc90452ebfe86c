import { z } from 'zod';
import { date, decimal, id, idOrNone, line, prose } from './fields';

/**
 * Where a figure comes from: a report, a page, a talk with a customer. Several authors or editors stand in one line, separated by `;`.
 * What kinds there are, and which of the optional fields each of them has, is written in `shared/references`.
 */
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
  /** Any kind is kept, so that a file of a newer program with more of them opens here; absent: nobody has said. */
  kind: z.string().max(40).optional(),
  /** What it is a part of: a journal, a newspaper, a site, a book, a conference. */
  container: line.optional(),
  /** Who has edited the book that it is, or is a part of. */
  editor: line.optional(),
  volume: line.optional(),
  issue: line.optional(),
  pages: line.optional(),
  edition: line.optional(),
  place: line.optional(),
  /** As its publisher writes it: `GB/T 3792—2021`, `NIH Publication No. 18-2424`. */
  number: line.optional(),
  doi: line.optional(),
  /** What it is, more closely than by its kind: `Master’s thesis`, `Press release`. */
  form: line.optional(),
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
