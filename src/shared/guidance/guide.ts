import { z } from 'zod';

/** A sentence of the guide; `[[file.save]]` stands for a command, which is shown by its title and its keys. */
const sentence = z.string().min(1).max(400);

/** A page of the guide: what one does there first, and what is good to know. */
const guidePageSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  title: z.string().min(1).max(60),
  lead: sentence,
  steps: z.array(sentence).min(2).max(8),
  notes: z.array(sentence).max(6),
});
export type GuidePage = z.infer<typeof guidePageSchema>;

/** The guide of a language: `resources/guide/<language>.json`. */
export const guideSchema = z.array(guidePageSchema).min(1).max(20);

/** Somebody else's work that the program carries; `licence` is an SPDX expression. `resources/about/parts.json`, made by a script. */
export const partSchema = z.strictObject({
  name: z.string().min(1),
  version: z.string().min(1),
  licence: z.string().min(1),
});
export type Part = z.infer<typeof partSchema>;
export const partsSchema = z.array(partSchema).min(1);
