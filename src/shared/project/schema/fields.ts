import { z } from 'zod';

/** The small values that every part of a project is made of. */
export const id = z.string().min(1).max(64);
/** The id of something else in the project; empty: none. */
export const idOrNone = z.string().max(64);
export const line = z.string().max(2_000);
export const prose = z.string().max(20_000);
/** Calendar dates are kept as written, `YYYY-MM-DD` or `YYYY-MM`; empty when not set. */
export const date = z.string().max(10);
/** A calendar month, `YYYY-MM`. */
export const month = z.string().regex(/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/);
/** A calendar month; empty when not set. */
export const monthOrNone = z.string().regex(/^(?:(?:19|20|21)\d\d-(?:0[1-9]|1[0-2]))?$/);
/** Whole minor units: fen, cents. */
export const amountMinor = z.int();
/**
 * A number as a person typed it: negative and absurd ones are kept, so that a finding can say where they are. Percents
 * are kept as written: 5 is 5 %. Six decimals count; finer ones are rounded when they are read.
 */
export const decimal = z.number().min(-1e15).max(1e15);
