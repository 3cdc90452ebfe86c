import type { FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createQueue } from '#shared/base';
import type { Patch, Project } from '#shared/project';
import { type FileSystem, nodeFileSystem } from '../file-system';
import { isAlive } from '../lock-file';
import { makeFolder } from '../make-folder';
import { removeLeftovers, replaceFile, stageFile } from '../replace-file';
import { type JournalRecord, journalLine } from './journal-record';

export const journalName = 'journal.jsonl';
/** A copy of the first line: the longest one, without which the others are worth nothing. */
export const spareStartName = 'start.jsonl';
export const journalAssetsFolder = 'assets';

export interface JournalStart {
  readonly revision: number;
  readonly path: string | null;
  readonly tail: string | null;
  readonly savedRevision: number | null;
  readonly project: Project;
}

export interface JournalOptions {
  readonly fs?: FileSystem;
  readonly now: () => Date;
  /** Told once when the disk refuses the journal: editing goes on, but a crash would now lose work. */
  readonly onFailure: (error: unknown) => void;
}

/** The running record of one session's edits. */
export interface Journal {
  /** Hands an edit to the system at once and to the disk within a second. */
  edit(revision: number, patches: readonly Patch[]): void;
  /** Resolves when the line is safe on the disk. */
  saving(revision: number, path: string, tail: string): Promise<void>;
  /** Keeps a picture that no file holds yet. A disk that refuses it is told of, like one that refuses an edit. */
  asset(key: string, bytes: Uint8Array): Promise<void>;
  /** Begins anew from a state, leaving the past behind. */
  restart(start: JournalStart): Promise<void>;
  /** Bytes of edits since the last start. */
  size(): number;
  /** A line is missing: what follows it can't be replayed until the journal begins anew. */
  isBroken(): boolean;
  /** Writes and syncs all that waits. */
  flush(): Promise<void>;
  close(): Promise<void>;
  /** Closes and removes it: nothing is left to recover. */
  remove(): Promise<void>;
}

const syncAfterMs = 500;
const touchEveryMs = 60_000;

/**
 * Makes a journal in its own folder. When the disk refuses even that, it is told, and the journal is one of which a line is missing: it
 * keeps nothing until it begins anew.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one open file, and the order in which it is written, read at once
export async function createJournal(folder: string, start: JournalStart, options: JournalOptions): Promise<Journal> {
  const fs = options.fs ?? nodeFileSystem;
  const path = join(folder, journalName);
  let file: FileHandle | null = null;
  let size = 0;
  let failed = false;
  let timer: NodeJS.Timeout | null = null;
  let spare: Promise<void> = Promise.resolve();

  const noteFailure = (error: unknown) => {
    if (!failed) options.onFailure(error);
    failed = true;
  };
  const queue = createQueue(noteFailure);
  const write = async (record: JournalRecord) => {
    const line = journalLine(record);
    size += line.length;
    await file?.appendFile(line);
  };
  const begin = async (from: JournalStart) => {
    const started = { pid: process.pid, host: hostname(), startedAt: options.now().toISOString() };
    const line = journalLine({ kind: 'start', ...started, ...from });
    const bytes = new TextEncoder().encode(line);
    await makeFolder(join(folder, journalAssetsFolder), fs);
    const staged = await stageFile(path, [bytes], fs);
    // Windows renames over no file that is open; whatever becomes of the rename, edits must have a file to go to, if there is one.
    let isThere = file !== null;
    await file?.close().catch(() => undefined);
    try {
      await staged.commit();
      isThere = true;
    } finally {
      file = isThere ? await fs.open(path, 'a') : null;
    }
    // Only the spare: nothing waits for it, and without it there is a journal all the same.
    spare = spare.then(() => replaceFile(join(folder, spareStartName), [bytes], { fs })).catch(() => undefined);
    size = 0;
    failed = false;
  };
  // A disk may take seconds for a sync. What is typed meanwhile must still reach the system, so nothing queues behind it.
  const syncWritten = async () => {
    await queue.idle();
    try {
      await file?.datasync();
    } catch (error) {
      noteFailure(error);
    }
  };
  const syncSoon = () => {
    timer ??= setTimeout(() => {
      timer = null;
      void syncWritten();
    }, syncAfterMs);
    timer.unref();
  };
  const close = async () => {
    clearInterval(heartbeat);
    if (timer) clearTimeout(timer);
    timer = null;
    await syncWritten();
    await queue.run(async () => {
      await file?.close();
      file = null;
    });
    await spare;
  };

  // What a killed program left there stays else for as long as its work is brought back and not closed.
  for (const one of [folder, join(folder, journalAssetsFolder)]) await removeLeftovers(one, isAlive, fs);
  await begin(start).catch(noteFailure);
  // A later start must be able to tell a journal that is being written from one whose process number somebody else got.
  const heartbeat = setInterval(
    () => void fs.utimes(path, new Date(), new Date()).catch(() => undefined),
    touchEveryMs,
  );
  heartbeat.unref();
  return {
    edit: (revision, patches) => {
      queue.run(() => write({ kind: 'edit', revision, patches })).catch(() => undefined);
      syncSoon();
    },
    saving: async (revision, target, tail) => {
      await queue.run(() => write({ kind: 'saving', revision, path: target, tail }));
      await syncWritten();
    },
    asset: (key, bytes) =>
      replaceFile(join(folder, journalAssetsFolder, key), [bytes], { fs }).catch(options.onFailure),
    restart: (from) => queue.run(() => begin(from)),
    size: () => size,
    isBroken: () => failed,
    flush: syncWritten,
    close,
    remove: async () => {
      await close().catch(() => undefined);
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}
