import { z } from 'zod';
import { isCalendarDate } from './calendar-date';
import { interfaceLanguages } from './language';

/** Fields of the data that the program ships (law, library, benchmarks), each with the sentence that a build stops with. */

/** Stable: what came from it may carry it. */
export const shippedId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60);

/** Words that a person reads, in each language that the window speaks. */
export const inEachLanguage = z.record(z.enum(interfaceLanguages), z.string().min(1).max(2_000));

export const shippedDay = z
  .string()
  .refine((text) => text.length === 10 && isCalendarDate(text), { error: 'must be a day, YYYY-MM-DD' });

export const httpsAddress = z.url({ protocol: /^https$/, error: 'must be an address that begins with https://' });
