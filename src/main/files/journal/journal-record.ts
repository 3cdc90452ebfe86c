import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { Patch, Project } from '#shared/project';

/** The state that everything after it is counted from. */
export interface StartRecord {
  readonly kind: 'start';
  readonly pid: number;
  readonly host: string;
  readonly startedAt: string;
  readonly revision: number;
  /** The project's file; null while it has none. */
  readonly path: string | null;
  /** The `tail` of the file's fingerprint. */
  readonly tail: string | null;
  /** The revision that the file has, or that nobody would miss; null: there is work in it that is in no file. */
  readonly savedRevision: number | null;
  readonly project: Project;
}
export interface EditRecord {
  readonly kind: 'edit';
  readonly revision: number;
  readonly patches: readonly Patch[];
}
/** Written before a saved file takes its place: a file with this tail is ours, even if nobody lived to say so. */
export interface SavingRecord {
  readonly kind: 'saving';
  readonly revision: number;
  readonly path: string;
  readonly tail: string;
}
export type JournalRecord = StartRecord | EditRecord | SavingRecord;

const revision = z.int().min(0);
/** A record as it lies on the disk: its project and its patches may be of an older format. */
const foundRecord = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('start'),
    pid: z.int(),
    host: z.string(),
    startedAt: z.string(),
    revision,
    path: z.string().nullable(),
    tail: z.string().nullable(),
    savedRevision: revision.nullable(),
    project: z.unknown(),
  }),
  z.object({ kind: z.literal('edit'), revision, patches: z.array(z.unknown()) }),
  z.object({ kind: z.literal('saving'), revision, path: z.string(), tail: z.string() }),
]);
export type FoundRecord = z.infer<typeof foundRecord>;
export type FoundStart = Extract<FoundRecord, { kind: 'start' }>;

/** One line: eight hex digits of CRC-32, a space, JSON. */
export function journalLine(record: JournalRecord): string {
  const json = JSON.stringify(record);
  return `${crc32(json).toString(16).padStart(8, '0')} ${json}\n`;
}

/**
 * The start of a journal, and what follows it up to the first line that is cut off, does not match its sum or says nothing that a
 * journal says. `spareStart` is the copy of the first line, for when that is hit. Null without a start.
 */
export function parseJournal(
  text: string,
  spareStart = '',
): { readonly start: FoundStart; readonly records: readonly FoundRecord[] } | null {
  // What follows the last line break was being written when the end came.
  const [first = '', ...lines] = text.split('\n').slice(0, -1);
  const start = startOf(first) ?? startOf(spareStart.trimEnd());
  if (!start) return null;
  const records: FoundRecord[] = [];
  for (const line of lines) {
    const record = recordOf(line);
    if (!record) break;
    records.push(record);
  }
  return { start, records };
}

function startOf(line: string): FoundStart | null {
  const record = recordOf(line);
  return record?.kind === 'start' ? record : null;
}

function recordOf(line: string): FoundRecord | null {
  const json = line.slice(9);
  if (line[8] !== ' ' || line.slice(0, 8) !== crc32(json).toString(16).padStart(8, '0')) return null;
  return foundRecord.safeParse(JSON.parse(json)).data ?? null;
}
