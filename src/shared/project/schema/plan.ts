import { z } from 'zod';
import { ceilings } from './ceilings';
import { id, line } from './fields';
import { blockSchema } from './rich-text';

/** What a section is about; `custom`: the author's own. Words for them live in i18n and resources/guidance. */
export const sectionKinds = [
  'cover',
  'summary',
  'company',
  'background',
  'solution',
  'technology',
  'market',
  'competition',
  'business-model',
  'go-to-market',
  'partners',
  'operations',
  'traction',
  'team',
  'financials',
  'funding',
  'law-ethics',
  'risks',
  'exit',
  'responsibility',
  'references',
  'custom',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

export const sectionSchema = z.looseObject({
  id,
  kind: z.enum(sectionKinds),
  /** The author's own title; empty: the outline's title in the project's language. */
  title: line,
  hidden: z.boolean(),
  done: z.boolean(),
  /** Ids of the coach's checklist items that the author has ticked. */
  checked: z.array(line).max(ceilings.facts).optional(),
  body: z.array(blockSchema).max(ceilings.blocks),
});
export type Section = z.infer<typeof sectionSchema>;

/** The sizes of paper that a project is printed on. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

export const planSchema = z.looseObject({
  sections: z.array(sectionSchema).max(ceilings.sections),
  /** The paper of all that is laid on pages, a deck's handouts too; absent: A4. */
  paper: z.enum(papers).optional(),
});
export type Plan = z.infer<typeof planSchema>;
