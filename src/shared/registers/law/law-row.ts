import { z } from 'zod';
import type { AnyLanguage } from '#shared/base';
import { isCalendarDate } from '#shared/base';

/** Whose law it is; `standards` bind nobody by law, and customers ask for them. */
export const jurisdictions = ['cn', 'eu', 'us', 'standards'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** What a product has to be for a duty to concern it; `general` concerns all. */
export const lawProducts = ['general', 'financial', 'medical'] as const;
export type LawProduct = (typeof lawProducts)[number];

const words = z.string().min(1);
const inEachLanguage = z.strictObject({ en: words, 'zh-CN': words } satisfies Record<AnyLanguage, z.ZodType>);
const day = z
  .string()
  .refine((text) => text.length === 10 && isCalendarDate(text), { error: 'must be a day, YYYY-MM-DD' });

/** One duty that a law or a standard puts on somebody, with its date and where it can be read: `resources/law/<jurisdiction>.json`. */
export const lawRowSchema = z
  .strictObject({
    /** Stable: rows of registers that came from it carry it. */
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .max(60),
    jurisdiction: z.enum(jurisdictions),
    product: z.enum(lawProducts),
    /** The official name, with the article. */
    instrument: inEachLanguage,
    /** What one has to do, in one plain sentence. */
    duty: inEachLanguage,
    who: inEachLanguage,
    /** The day from which it applies. */
    from: day,
    /** The official text, or the authority. */
    address: z.url({ protocol: /^https$/, error: 'must be an address that begins with https://' }),
    /** What is not settled about it, or was moved. */
    state: inEachLanguage.optional(),
    /** When somebody last compared it with the law, and when they should again. */
    reviewed: day,
    reviewBy: day,
    /** Since when it says something else than before: who added it earlier is told. Absent: never yet. */
    changed: day.optional(),
  })
  .refine(({ reviewed, reviewBy }) => reviewed < reviewBy, {
    path: ['reviewBy'],
    error: 'must be later than “reviewed”',
  });
export type LawRow = z.infer<typeof lawRowSchema>;

/** The duties of a file, or of all files together. */
export const lawRowsSchema = z.array(lawRowSchema);
