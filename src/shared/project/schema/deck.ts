import { z } from 'zod';
import { ceilings } from './ceilings';
import { id, line, prose } from './fields';
import { layoutIds } from './layouts';
import { slotSchema } from './slots';

/** What a slide is about; `custom`: the author's own. Words for them live in i18n and resources/guidance. */
export const slideKinds = [
  'cover',
  'snapshot',
  'traction-teaser',
  'promised-delivered',
  'problem',
  'solution',
  'why-now',
  'category-thesis',
  'product',
  'traction',
  'retention',
  'unit-economics',
  'sales-engine',
  'platform',
  'insight',
  'moat',
  'market',
  'competition',
  'technology',
  'global',
  'partners',
  'business-model',
  'responsibility',
  'governance',
  'organisation',
  'vision',
  'team',
  'financials',
  'operating-plan',
  'ask',
  'vision-exit',
  'appendix-drivers',
  'appendix-cap-table',
  'appendix-unit-model',
  'appendix-data-compliance',
  'appendix-qa',
  'appendix-statements',
  'appendix-cohorts',
  'appendix-security',
  'appendix-data-room',
  'appendix-pipeline',
  'custom',
] as const;
export type SlideKind = (typeof slideKinds)[number];

export const themeIds = ['ledger', 'swiss', 'folio', 'blueprint', 'atrium'] as const;
export type ThemeId = (typeof themeIds)[number];

export const deckModes = ['light', 'dark'] as const;
export type DeckMode = (typeof deckModes)[number];

export const slideSchema = z.looseObject({
  id,
  kind: z.enum(slideKinds),
  layout: z.enum(layoutIds),
  hidden: z.boolean(),
  /** Filled slots by the layout's slot name. What the present layout has no slot for stays here, parked. */
  slots: z.record(z.string(), slotSchema),
  /** Speaker notes; paragraphs are separated by \n. */
  notes: prose,
  /** Ids of the plan's sections that it was drafted from; absent: it was not. */
  draftedFrom: z.array(id).max(ceilings.sections).optional(),
  /** How long the speaker means to stay, in seconds; absent: its share of the talk. */
  plannedSeconds: z.int().min(0).max(36_000).optional(),
  /** Ids of the coach's checklist items that the author has ticked. */
  checked: z.array(line).max(ceilings.facts).optional(),
});
export type Slide = z.infer<typeof slideSchema>;

/** One rehearsal of the talk: when it began (ISO 8601) and the whole seconds of each slide, by the slide's id. */
export const rehearsalSchema = z.looseObject({
  id,
  startedAt: line,
  seconds: z.record(z.string().max(100), z.int().min(0).max(86_400)),
});
export type Rehearsal = z.infer<typeof rehearsalSchema>;

export const deckSchema = z.looseObject({
  theme: z.enum(themeIds),
  /** Light where nothing is said. */
  mode: z.enum(deckModes).optional(),
  /** The colour that takes the place of the theme's own, `#RRGGBB`; empty or absent for the theme's. */
  brand: z
    .string()
    .regex(/^(#[0-9A-Fa-f]{6})?$/)
    .optional(),
  slides: z.array(slideSchema).max(ceilings.slides),
  /** How long the whole talk may take; absent: not said. */
  talkMinutes: z.int().min(1).max(600).optional(),
  /** How long there is for questions after it; absent: not said. */
  questionMinutes: z.int().min(1).max(600).optional(),
  /** The last rehearsals, oldest first. */
  rehearsals: z.array(rehearsalSchema).max(100).optional(),
});
export type Deck = z.infer<typeof deckSchema>;
