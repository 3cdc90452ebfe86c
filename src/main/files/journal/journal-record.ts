import { crc32 } from 'node:zlib';
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

/** One line: eight hex digits of CRC-32, a space, JSON. */
export function journalLine(record: JournalRecord): string {
  const json = JSON.stringify(record);
  return `${crc32(json).toString(16).padStart(8, '0')} ${json}\n`;
}

/** Records up to the first line that is cut off or does not match its sum. */
export function parseJournal(text: string): JournalRecord[] {
  const records: JournalRecord[] = [];
  // What follows the last line break was being written when the end came.
  for (const line of text.split('\n').slice(0, -1)) {
    const json = line.slice(9);
    if (line[8] !== ' ' || line.slice(0, 8) !== crc32(json).toString(16).padStart(8, '0')) break;
    records.push(JSON.parse(json) as JournalRecord);
  }
  return records;
}
