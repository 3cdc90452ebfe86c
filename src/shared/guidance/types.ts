import { z } from 'zod';
import { type rounds, sectionKinds, slideKinds } from '#shared/project';

const words = z.string().min(1);

/** What the coach says about one section, slide or room. Lives in `resources/guidance/<language>/<family>/<kind>.json`. */
export const guidanceSchema = z.strictObject({
  /** The question that an investor asks here. */
  question: words,
  /** Why it matters, for each round that has its own reason; `seed` is always there. */
  why: z.strictObject({ seed: words, a: words.optional(), b: words.optional() }),
  steps: z.array(words).min(3).max(8),
  pitfalls: z.array(words).min(2).max(6),
  example: words,
  checklist: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), text: words }))
    .min(3)
    .max(8),
  /** Where the advice comes from: a standard, a guide, the article's chapter. */
  source: words,
});
export type Guidance = z.infer<typeof guidanceSchema>;

const titled = { title: words, question: words };

/** Words of the outlines: `resources/guidance/<language>/outline.json`. Every kind has an entry. */
export const outlineWordsSchema = z.strictObject({
  sections: z.record(
    z.enum(sectionKinds),
    z.strictObject({ ...titled, topics: z.record(z.string(), z.strictObject({ title: words, prompt: words })) }),
  ),
  slides: z.record(
    z.enum(slideKinds),
    /** `hints`: by slot name of the slide's own layout, what belongs there, shown while the slot is empty. */
    z.strictObject({ ...titled, hints: z.record(z.string(), words) }),
  ),
});
export type OutlineWords = z.infer<typeof outlineWordsSchema>;

/**
 * Texts that a section can begin with, by topic: `resources/guidance/<language>/texts/<section>.json`. Paragraphs, or items of a list where they
 * begin with `- `. What the founder has to say is a gap, `[[how many pages]]`; `{raise.amount}` is a value of the project.
 */
export const topicTextsSchema = z.record(z.string(), z.array(words).min(1));
export type TopicTexts = z.infer<typeof topicTextsSchema>;

/** The families of guidance: plan sections, slides, and rooms of the program. */
export const guidanceRooms = [
  'company',
  'raise',
  'team',
  'milestones',
  'ask',
  'revenue',
  'cost-of-revenue',
  'people',
  'operating-costs',
  'market',
  'ownership',
  'scenarios',
  'metrics',
  'claims',
] as const;
export type GuidanceRoom = (typeof guidanceRooms)[number];

/** All guidance of one language, as services load it and the contract carries it. */
export const guidanceBundleSchema = z.strictObject({
  outline: outlineWordsSchema,
  sections: z.partialRecord(z.enum(sectionKinds), guidanceSchema),
  slides: z.partialRecord(z.enum(slideKinds), guidanceSchema),
  rooms: z.partialRecord(z.enum(guidanceRooms), guidanceSchema),
  texts: z.partialRecord(z.enum(sectionKinds), topicTextsSchema),
});
export type GuidanceBundle = z.infer<typeof guidanceBundleSchema>;

/** The reason for a round: its own, else the nearest earlier one. */
export function whyFor(guidance: Guidance, round: (typeof rounds)[number]): string {
  const { seed, a, b } = guidance.why;
  return round === 'b' ? (b ?? a ?? seed) : round === 'a' ? (a ?? seed) : seed;
}

/** What the advice rests on, one source at a time. */
export function sourcesOf({ source }: Guidance): readonly string[] {
  return source.split(/; |；/u);
}
