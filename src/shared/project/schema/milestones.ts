import { z } from 'zod';
import { date, id, line } from './fields';

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
