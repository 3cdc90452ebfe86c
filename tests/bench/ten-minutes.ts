import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { mock } from 'node:test';
import { createJournal, type FileSystem, nodeFileSystem, readProjectFile } from '../../src/main/files/index';
import { createSession } from '../../src/main/services/session/index';
import { newId } from '../../src/shared/base/index';

/** A key every so often, in bursts of a sentence with a pause to think behind each. */
const keyEveryMs = 200;
const sentenceMs = 12_000;
const thoughtMs = 4_000;
const tenMinutesMs = 600_000;

export interface Typed {
  /** Handed to the disk, in files and journal. */
  readonly bytes: number;
  /** Of the processor, from the first key to the last. */
  readonly cpuMs: number;
}

/**
 * Ten minutes of typing into an open project, on a clock that is moved by hand. `hasJournal`:
 * false as if the disk took none, when the file is written at each pause, as it always was before there was another way.
 */
export async function typeForTenMinutes(path: string, folder: string, hasJournal: boolean): Promise<Typed> {
  const { fs, written } = counting();
  const { fingerprint, isNewer, ...content } = await readProjectFile(path);
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.UTC(2026, 0, 1) });
  try {
    let isSaving = false;
    const now = () => new Date();
    const session = await createSession(
      {
        ...content,
        id: newId(),
        readOnly: null,
        touched: false,
        recovered: false,
        journalFolder: null,
        file: { path, fingerprint, lock: null },
      },
      {
        fs,
        now,
        paintPreview: () => Promise.resolve(null),
        openJournal: async (start) =>
          hasJournal ? createJournal(join(folder, newId()), start, { fs, now, onFailure: () => undefined }) : null,
        onState: ({ saveState }) => {
          isSaving = saveState === 'saving';
        },
        onPatched: () => undefined,
        onError: ({ code }) => {
          throw new Error(code);
        },
      },
    );
    let revision = 0;
    const before = process.cpuUsage();
    for (let atMs = 0; atMs < tenMinutesMs; atMs += keyEveryMs) {
      mock.timers.tick(keyEveryMs);
      do await new Promise(setImmediate);
      while (isSaving);
      if (atMs % (sentenceMs + thoughtMs) > sentenceMs) continue;
      revision = session.edit({
        baseRevision: revision,
        patches: [{ op: 'set', path: ['plan', 'sections', 0, 'body', 0, 'caption'], value: `${atMs}` }],
        label: 'edits.typing',
        merge: null,
      });
    }
    const { user, system } = process.cpuUsage(before);
    mock.timers.reset();
    await session.close('remove');
    return { bytes: written(), cpuMs: (user + system) / 1_000 };
  } finally {
    mock.timers.reset();
  }
}

/** The disk, and how many bytes have been handed to it. */
function counting(): { readonly fs: FileSystem; readonly written: () => number } {
  let bytes = 0;
  const watch = (handle: FileHandle) =>
    new Proxy(handle, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return async (...given: unknown[]) => {
          const answer: unknown = await member.apply(target, given);
          if (name === 'write' || name === 'writev') bytes += (answer as { bytesWritten: number }).bytesWritten;
          if (name === 'appendFile' || name === 'writeFile') bytes += Buffer.byteLength(given[0] as string);
          return answer;
        };
      },
    });
  const open: FileSystem['open'] = async (...given) => watch(await nodeFileSystem.open(...given));
  return { fs: { ...nodeFileSystem, open }, written: () => bytes };
}
