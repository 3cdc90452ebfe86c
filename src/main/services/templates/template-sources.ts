import { z } from 'zod';
import {
  chartTypes,
  chartUnits,
  layoutIds,
  memberStates,
  milestoneSchema,
  raiseSchema,
  slideKinds,
  themeIds,
} from '#shared/project';

const words = z.string().min(1);
/** Whole major units: a template never needs cents, and a reviewer should not have to count zeros twice. */
const amount = z.int().positive();

/** `company.json`: who they are, what they raise, what they have reached. */
export const companySourceSchema = z.strictObject({
  title: words,
  company: z.strictObject({
    name: words,
    oneLiner: words,
    vision: words,
    mission: words,
    values: z.array(words).min(2),
    industry: words,
    legalForm: words,
    founded: z.string().regex(/^\d{4}-\d{2}$/),
    location: words,
    website: words,
    contactName: words,
    contactEmail: words,
    contactPhone: words,
  }),
  team: z
    .array(
      z.strictObject({
        name: z.string(),
        role: words,
        state: z.enum(memberStates),
        bio: words,
        skills: z.array(words).min(2),
      }),
    )
    .min(4)
    .max(16),
  raise: z.strictObject({
    amount,
    currency: raiseSchema.shape.currency,
    instrument: raiseSchema.shape.instrument,
    valuation: amount,
    closeDate: words,
    runwayMonths: z.int().positive(),
    useOfFunds: z.array(z.strictObject({ label: words, detail: words, amount })).min(3),
  }),
  milestones: z
    .array(
      z.strictObject({
        title: words,
        date: words,
        measure: words,
        state: milestoneSchema.shape.state,
        /** A name of the team. */
        owner: words.optional(),
        doubt: words.optional(),
        result: words.optional(),
        resultDate: words.optional(),
      }),
    )
    .min(4),
});
export type CompanySource = z.infer<typeof companySourceSchema>;

/** Lines of slide text: `- ` a bullet, two spaces in front a level deeper, `1. ` a number, `**bold**`. */
const lines = z.union([words, z.array(words).min(1)]);

const slideSourceSchema = z.strictObject({
  kind: z.enum(slideKinds),
  layout: z.enum(layoutIds),
  title: lines,
  subtitle: lines.optional(),
  body: lines.optional(),
  body2: lines.optional(),
  body3: lines.optional(),
  caption: lines.optional(),
  /** Value, label and note of each figure; a value may be a fact alone: `{raise.amount}`, `{raise.amount|words}`. */
  metrics: z
    .array(z.tuple([words, words, z.string()]))
    .max(4)
    .optional(),
  /** Label, title and text of each step. */
  steps: z
    .array(z.tuple([z.string(), words, z.string()]))
    .max(9)
    .optional(),
  /**
   * The first row is the header; `emphasis` counts from it. Columns are aligned by their first letter: `l`, `c`, `r`. A cell
   * may be a fact alone, without a style.
   */
  table: z
    .strictObject({
      aligns: z.string().regex(/^[lcr]+$/),
      emphasis: z.int().min(0),
      rows: z.array(z.array(z.string())).min(2),
    })
    .optional(),
  /** One series over categories. Values in major units; a category may take a fact in place of its value. */
  chart: z
    .strictObject({
      type: z.enum(chartTypes),
      unit: z.enum(chartUnits),
      name: words,
      rows: z.array(z.tuple([words, z.number(), z.string()])).min(1),
      emphasis: z.int(),
      alt: words,
    })
    .optional(),
  /** A file in the template's `images` folder. */
  image: z.strictObject({ file: words, alt: words, fit: z.enum(['cover', 'contain']) }).optional(),
  /** Names of members in the order in which the slide shows them. */
  team: z.array(words).optional(),
  notes: z.array(words).min(1),
});
export type SlideSource = z.infer<typeof slideSourceSchema>;

/** `deck.json`: the slides of the round's deck in their order. */
export const deckSourceSchema = z.strictObject({
  theme: z.enum(themeIds),
  slides: z.array(slideSourceSchema).min(1),
});
