import { z } from 'zod';
import { ceilings } from './ceilings';
import { date, id, idOrNone, line, prose } from './fields';
import { pictureViewSchema } from './pictures';

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
  /** Asset key of the logo as it stands on dark grounds; empty or absent: the first stands there too. */
  logoDark: line.optional(),
});
export type Company = z.infer<typeof companySchema>;

export const memberStates = ['founder', 'employee', 'adviser', 'to-hire'] as const;
export type MemberState = (typeof memberStates)[number];

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
