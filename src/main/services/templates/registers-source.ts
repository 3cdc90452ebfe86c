import { z } from 'zod';
import type { IdSource } from '#shared/base';
import type { Registers } from '#shared/project';
import { type RegisterColumn, type RegisterKind, readCell, registerKinds } from '#shared/registers';

/** A cell as a project keeps it: `2027-09`, `4`, the id of a choice. What a column would read otherwise is refused. */
function cellSource(column: RegisterColumn) {
  const isKept = (text: string) => {
    const read = readCell(column, text);
    return text !== '' && read.ok && read.cell === text;
  };
  return z.string().refine(isKept, { error: `no ${column.type} as a register keeps it` });
}

function rowSource({ columns }: RegisterKind) {
  const cells = Object.fromEntries(columns.map((column) => [column.id, cellSource(column).optional()]));
  return z.strictObject(cells).refine((row) => row.name !== undefined, { error: 'no name' });
}

/** `registers.json`: rows by kind, each its cells by column. Kinds and columns that there are not are refused. */
export const registersSourceSchema = z.strictObject(
  Object.fromEntries(registerKinds.map((kind) => [kind.id, z.array(rowSource(kind)).min(1).optional()])),
);

/** The rows as a project keeps them, in the order of the kinds, with new ids. */
export function registersFromSource(source: z.infer<typeof registersSourceSchema>, newId: IdSource): Registers {
  return Object.fromEntries(
    registerKinds.flatMap(({ id: kind, columns }) => {
      const rows = source[kind]?.map((row) => ({
        id: newId(),
        cells: Object.fromEntries(columns.flatMap(({ id }) => (row[id] === undefined ? [] : [[id, row[id]]]))),
      }));
      return rows ? [[kind, rows]] : [];
    }),
  );
}
