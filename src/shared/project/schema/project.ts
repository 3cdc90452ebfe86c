import { z } from 'zod';
import { documentLanguages } from '#shared/base';
import { moment } from '../moment';
import { capTableSchema } from './cap-table';
import { ceilings } from './ceilings';
import { companySchema, memberSchema } from './company';
import { deckSchema } from './deck';
import { dismissalSchema } from './dismissals';
import { id, line } from './fields';
import { marketSchema } from './market';
import { milestoneSchema } from './milestones';
import { numbersSchema } from './numbers';
import { assetSchema } from './pictures';
import { planSchema } from './plan';
import { raiseSchema } from './raise';
import { claimSchema, referenceSchema } from './references';
import { registersSchema } from './registers';
import { rounds } from './round';

/** The format this program writes. Raise it together with a migration and a frozen fixture. */
export const formatVersion = 4;

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
  /** Findings that are not for this company, each with its reason; absent: none. */
  dismissals: z.array(dismissalSchema).max(ceilings.facts).optional(),
  /** Words that are spelled right in this project, whatever dictionaries say; absent: none. */
  ownWords: z.array(line).max(ceilings.facts).optional(),
  plan: planSchema,
  deck: deckSchema,
  assets: z.record(z.string().regex(/^[0-9a-f]{64}$/), assetSchema),
});

/** Everything a project is, as one plain value. Unknown fields of looser programs survive a round trip. */
export type Project = z.infer<typeof projectSchema>;
