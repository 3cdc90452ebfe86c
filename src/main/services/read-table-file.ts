import { readTable } from '#main/import/tables';
import type { TableFile } from '#shared/contract';
import { readAnyFile } from './read-any-file';

/** Reads a table from a file that the user chose. Rejects with `AppFailure` of the families `files` and `import`. */
export async function readTableFile(path: string): Promise<TableFile> {
  const { name, bytes } = await readAnyFile(path);
  return { name, path, ...tableOf(bytes, path) };
}

/** The same of bytes that came another way. */
export function tableOf(bytes: Uint8Array, path: string): Pick<TableFile, 'encoding' | 'header' | 'rows'> {
  const { encoding, header, rows } = readTable(bytes, path);
  return { encoding, header: [...header], rows: rows.map(({ line, cells }) => ({ line, cells: [...cells] })) };
}
