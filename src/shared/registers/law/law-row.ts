import { z } from 'zod';
import { httpsAddress, inEachLanguage, shippedDay, shippedId } from '#shared/base';

/** Whose law it is; `standards` bind nobody by law, and customers ask for them. */
export const jurisdictions = ['cn', 'eu', 'us', 'standards'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** What a product has to be for a duty to concern it; `general` concerns all. */
export const lawProducts = ['general', 'financial', 'medical'] as const;
export type LawProduct = (typeof lawProducts)[number];

/** One duty that a law or a standard puts on somebody, with its date and where it can be read: `resources/law/<jurisdiction>.json`. */
export const lawRowSchema = z
  .strictObject({
    /** Stable: rows of registers that came from it carry it. */
    id: shippedId,
    jurisdiction: z.enum(jurisdictions),
    product: z.enum(lawProducts),
    /** The official name, with the article. */
    instrument: inEachLanguage,
    /** What one has to do, in one plain sentence. */
    duty: inEachLanguage,
    who: inEachLanguage,
    /** The day from which it applies. */
    from: shippedDay,
    /** The official text, or the authority. */
    address: httpsAddress,
    /** What is not settled about it, or was moved. */
    state: inEachLanguage.optional(),
    /** When somebody last compared it with the law, and when they should again. */
    reviewed: shippedDay,
    reviewBy: shippedDay,
    /** Since when it says something else than before: who added it earlier is told. Absent: never yet. */
    changed: shippedDay.optional(),
  })
  .refine(({ reviewed, reviewBy }) => reviewed < reviewBy, {
    path: ['reviewBy'],
    error: 'must be later than “reviewed”',
  });
export type LawRow = z.infer<typeof lawRowSchema>;

/** The duties of a file, or of all files together. */
export const lawRowsSchema = z.array(lawRowSchema);
