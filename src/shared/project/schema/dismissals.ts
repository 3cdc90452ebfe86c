import { z } from 'zod';
import { id, line } from './fields';

/** A finding that its author put aside, and why. `finding` says which, as `src/shared/checks/dismissals.ts` puts it. */
export const dismissalSchema = z.looseObject({ id, finding: line, reason: line });
export type Dismissal = z.infer<typeof dismissalSchema>;
