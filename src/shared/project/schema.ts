import { z } from 'zod';
import { currencies, documentLanguages } from '#shared/base';
import { capTableSchema } from './cap-table';
import { ceilings } from './ceilings';
import { chartFields } from './chart';
import { amountMinor, date, id, idOrNone, line, prose } from './fields';
import { deckModes, instruments, layoutIds, memberStates, rounds, sectionKinds, slideKinds, themeIds } from './kinds';
import { logosSlot, stepsSlot } from './list-slots';
import { marketSchema } from './market';
import { moment } from './moment';
import { numbersSchema } from './numbers';
import { claimSchema, referenceSchema } from './references';
import { registersSchema } from './registers';
import { blockSchema, slideText } from './rich-text';

/** The format this program writes. Raise it together with a migration and a frozen fixture. */
export const formatVersion = 3;

/** An image kept in the file as `assets/<sha256>.<ext>`; its key in `project.assets` is the SHA-256 in hex. */
export const assetSchema = z.looseObject({
  name: line,
  type: z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/svg+xml']),
  bytes: z.int().min(0),
  widthPx: z.int().min(1).max(ceilings.side),
  heightPx: z.int().min(1).max(ceilings.side),
});
export type Asset = z.infer<typeof assetSchema>;

const fraction = z.number().min(0).max(1);
/** What a place shows of a picture, in fractions of its width and height as it is seen upright. */
export const pictureViewSchema = z.looseObject({
  /** The point that stays in sight when the picture has to be cut to its place's shape; absent: the middle. */
  focus: z.looseObject({ x: fraction, y: fraction }).optional(),
  /** What is cut off at each side before anything else. */
  crop: z.looseObject({ left: fraction, top: fraction, right: fraction, bottom: fraction }).optional(),
});
export type PictureView = z.infer<typeof pictureViewSchema>;

export const companySchema = z.looseObject({
  name: line,
  /** What the company does, in one sentence: the deck's subtitle and the plan's opening. */
  oneLiner: line,
  vision: prose,
  mission: prose,
  values: z.array(z.looseObject({ id, text: line })).max(ceilings.facts),
  industry: line,
  legalForm: line,
  founded: date,
  location: line,
  website: line,
  contactName: line,
  contactEmail: line,
  contactPhone: line,
  /** Asset key of the logo; empty when there is none. */
  logo: line,
});
export type Company = z.infer<typeof companySchema>;

export const memberSchema = z.looseObject({
  id,
  name: line,
  role: line,
  state: z.enum(memberStates),
  bio: prose,
  skills: z.array(line).max(ceilings.facts),
  /** Asset key of the portrait; empty when there is none. */
  photo: line,
  /** What of the portrait is shown. */
  photoView: pictureViewSchema.optional(),
  /** Who leads them, by id; empty: nobody; absent: whoever leads the company. */
  reportsTo: idOrNone.optional(),
});
export type Member = z.infer<typeof memberSchema>;

export const raiseSchema = z.looseObject({
  amountMinor,
  currency: z.enum(currencies),
  instrument: z.enum(instruments),
  /** Pre-money valuation, or the cap of a SAFE; 0 when not set. */
  valuationMinor: amountMinor,
  closeDate: date,
  /** Months of runway that the money buys; 0 when not set. */
  runwayMonths: z.int().min(0).max(240),
  useOfFunds: z.array(z.looseObject({ id, label: line, detail: prose, amountMinor })).max(ceilings.facts),
});
export type Raise = z.infer<typeof raiseSchema>;

export const milestoneSchema = z.looseObject({
  id,
  title: line,
  date,
  measure: line,
  state: z.enum(['planned', 'done', 'missed']),
  /** Who answers for it, by name; `member`: the id of that person in the team, whose name it follows. */
  owner: line.optional(),
  member: id.optional(),
  /** What could make it late. */
  doubt: line.optional(),
  /** What was reached, and when. */
  result: line.optional(),
  resultDate: date.optional(),
});
export type Milestone = z.infer<typeof milestoneSchema>;

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

const textSlot = z.looseObject({ kind: z.literal('text'), paragraphs: slideText });
const metricsSlot = z.looseObject({
  kind: z.literal('metrics'),
  /** `fact`: the name of a value of the project, which is shown in place of `value`. */
  items: z
    .array(z.looseObject({ id, value: line, label: line, note: line, fact: line.optional() }))
    .max(ceilings.facts),
});
const tableSlot = z.looseObject({
  kind: z.literal('table'),
  header: z.boolean(),
  /** All rows have the same number of cells. `emphasis`: the row that stands out (the company, the total). */
  rows: z
    .array(
      z.looseObject({
        id,
        emphasis: z.boolean(),
        cells: z.array(line).max(ceilings.columns),
        /** Names of values of the project, one a cell, each shown in place of its text; empty: the text. */
        facts: z.array(line).max(ceilings.columns).optional(),
      }),
    )
    .max(ceilings.rows),
  aligns: z.array(z.enum(['left', 'center', 'right'])).max(ceilings.columns),
  /** The column that stands out (the company among others), by its place; -1 for none. Comparisons mark the second unless told. */
  emphasisColumn: z.int().min(-1).optional(),
});
const imageSlot = z.looseObject({
  kind: z.literal('image'),
  asset: line,
  alt: line,
  fit: z.enum(['cover', 'contain']),
  ...pictureViewSchema.shape,
});
/** Members of `project.team`, by id and in this order; none listed: all who are not still to be hired. */
const teamSlot = z.looseObject({ kind: z.literal('team'), memberIds: z.array(id).max(ceilings.facts) });

const chartSlot = z.looseObject({ kind: z.literal('chart'), ...chartFields });

export const slotSchema = z.discriminatedUnion('kind', [
  textSlot,
  metricsSlot,
  tableSlot,
  imageSlot,
  teamSlot,
  chartSlot,
  stepsSlot,
  logosSlot,
]);
export type Slot = z.infer<typeof slotSchema>;
export type SlotKind = Slot['kind'];

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

export const projectSchema = z.looseObject({
  formatVersion: z.literal(formatVersion),
  id,
  /** When what the project says was last changed; null: unknown, as in files of formats that did not keep it. */
  changedAt: moment.nullable(),
  title: line,
  language: z.enum(documentLanguages),
  round: z.enum(rounds),
  company: companySchema,
  team: z.array(memberSchema).max(ceilings.facts),
  raise: raiseSchema,
  milestones: z.array(milestoneSchema).max(ceilings.facts),
  numbers: numbersSchema,
  market: marketSchema,
  capTable: capTableSchema,
  references: z.array(referenceSchema).max(1_000),
  claims: z.array(claimSchema).max(1_000),
  /** Lists that the guidance asks for, by kind; absent: none is kept yet. */
  registers: registersSchema.optional(),
  /** Ids of the coach's checklist items that the author has ticked in rooms, by room. */
  checked: z.record(z.string(), z.array(line).max(ceilings.facts)).optional(),
  plan: z.looseObject({ sections: z.array(sectionSchema).max(ceilings.sections) }),
  deck: z.looseObject({
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
    /** The last rehearsals, oldest first. */
    rehearsals: z.array(rehearsalSchema).max(100).optional(),
  }),
  assets: z.record(z.string().regex(/^[0-9a-f]{64}$/), assetSchema),
});

/** Everything a project is, as one plain value. Unknown fields of looser programs survive a round trip. */
export type Project = z.infer<typeof projectSchema>;
export type Deck = Project['deck'];
export type Plan = Project['plan'];
