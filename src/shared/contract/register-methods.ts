import { z } from 'zod';
import { method } from './define';

const session = z.strictObject({ sessionId: z.string() });

/** A table as main read it from a file: what its rows are is for the window to say, and for the user to agree to. */
const table = z.strictObject({
  /** The file's name without its folder. */
  name: z.string(),
  path: z.string(),
  encoding: z.enum(['UTF-8', 'UTF-16', 'GB18030']),
  header: z.array(z.string()),
  rows: z.array(z.strictObject({ line: z.int(), cells: z.array(z.string()) })),
});
export type TableFile = z.infer<typeof table>;

/** How registers leave as tables, and how tables come in. */
export const registerMethods = {
  /** Writes a register as CSV to a place that the user is asked for; null when they cancel. `unknown`: columns that stayed at home. */
  'registers.export': method({
    kind: 'command',
    params: session.extend({ kind: z.string().max(40) }),
    result: z.strictObject({ path: z.string(), rows: z.int(), unknown: z.array(z.string()) }).nullable(),
  }),
  /** Asks for a table and reads it; the project stays as it is. Null when the user cancels. Reports when it has a file to read. */
  'registers.readTable': method({ kind: 'job', params: session, result: table.nullable() }),
} as const;
