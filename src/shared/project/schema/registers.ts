import { z } from 'zod';
import { ceilings } from './ceilings';
import { id, prose } from './fields';

/** Names of kinds and columns: short words that a program of ours has chosen. */
const name = z.string().min(1).max(40);

/**
 * One row of a register. Its cells are texts by column: an ISO date, a decimal number, the id of a choice, or what somebody wrote.
 * A cell that says nothing is absent or empty. What the kind does not know is kept.
 */
export const registerRowSchema = z.looseObject({ id, cells: z.record(name, prose) });
export type RegisterRow = z.infer<typeof registerRowSchema>;

/**
 * The registers by kind: risks, competitors, investors … Any kind is kept, so that a file of a newer program with more of them opens
 * here; what the kinds are is written in `shared/registers`.
 */
export const registersSchema = z.record(name, z.array(registerRowSchema).max(ceilings.rows));
export type Registers = z.infer<typeof registersSchema>;
