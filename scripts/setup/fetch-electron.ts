import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { downloadTrouble, Silence } from './download-trouble';
import { getArchive, unpackArchive } from './electron-installer';
import { electronProgram, electronVersion, unpackedElectron } from './electron-place';
import { type Screen, showProgress } from './progress';
import type { Trouble } from './trouble';

export interface FetchOptions {
  /** Electron's package folder. */
  readonly folder: string;
  readonly screen: Screen;
  /** Ends the transfer and removes what has come so far; the promise then rejects. */
  readonly stop: AbortSignal;
  /** How long the server may send nothing. A limit on the whole would punish slow lines instead of dead ones. */
  readonly silenceMs?: number;
}

/**
 * Fetches Electron and unpacks it into its package folder, with progress shown. Gives what went wrong, or undefined
 * when Electron is there whole.
 *
 * Electron's own installer isn't run, only the packages that it is made of: it shows nothing for 30 s, waits 300 s
 * for a server that has gone quiet, and unpacks straight into the folder from which Electron is run, so that a run
 * that was cut off can pass for a whole one.
 */
export async function fetchElectron(options: FetchOptions): Promise<Trouble | undefined> {
  const { folder, stop } = options;
  let address = '';
  try {
    removeLeftovers(folder);
    const room = join(folder, `${leftover}${process.pid}`);
    mkdirSync(room);
    try {
      const zip = await getArchive(folder, room, async (url, file, fetchTo) => {
        address = url;
        await watch(options, url, file, fetchTo);
      });
      return await unpack(folder, zip, room, stop);
    } finally {
      rmSync(room, { recursive: true, force: true, maxRetries: 3 });
    }
  } catch (error) {
    stop.throwIfAborted();
    return downloadTrouble(error, address);
  }
}

const leftover = '.fetching-';

/** Half a download or half an unpacked Electron of a run that was killed; those of a run that lives are left to it. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(leftover)) continue;
    try {
      process.kill(Number(name.slice(leftover.length)), 0);
    } catch {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}

/** Shows a transfer, and ends it when it is told to stop or when nothing comes any more. */
async function watch(
  { folder, screen, stop, silenceMs = 60_000 }: FetchOptions,
  url: string,
  file: string,
  fetchTo: Parameters<Parameters<typeof getArchive>[2]>[2],
): Promise<void> {
  // The list of checksums, where it is fetched too, is a line or two.
  const title = `Fetching Electron ${electronVersion(folder)} (once)`;
  const progress = file.endsWith('.zip') ? showProgress(screen, title, new URL(url).host) : undefined;
  const silence = new AbortController();
  const fallSilent = () => silence.abort(new Silence(silenceMs));
  let timer = setTimeout(fallSilent, silenceMs);
  try {
    await fetchTo({
      quiet: true,
      signal: AbortSignal.any([stop, silence.signal]),
      getProgressCallback: ({ transferred, total }) => {
        clearTimeout(timer);
        timer = setTimeout(fallSilent, silenceMs);
        progress?.update({ transferred, total: total ?? undefined });
      },
    });
  } finally {
    clearTimeout(timer);
    progress?.end();
  }
}

/** Unpacks beside the place where Electron is looked for, and moves it there in one step, `path.txt` last. */
async function unpack(folder: string, zip: string, room: string, stop: AbortSignal): Promise<Trouble | undefined> {
  const fresh = join(room, 'dist');
  try {
    await unpackArchive(folder, zip, fresh);
  } catch (error) {
    return { kind: 'unpacking', reason: error instanceof Error ? error.message : String(error) };
  }
  stop.throwIfAborted();
  // Another start may have been faster, and may be running it.
  if (unpackedElectron(folder)) return undefined;
  rmSync(join(folder, 'path.txt'), { force: true });
  rmSync(join(folder, 'dist'), { recursive: true, force: true, maxRetries: 3 });
  await move(fresh, join(folder, 'dist'));
  writeFileSync(join(folder, 'path.txt'), electronProgram());
  return unpackedElectron(folder) ? undefined : { kind: 'unpacking', reason: 'files are missing in it' };
}

/** Virus scanners on Windows hold files that have just been written; they let go within a second or two. */
async function move(from: string, to: string): Promise<void> {
  for (let triesLeft = 10; ; triesLeft -= 1) {
    try {
      return renameSync(from, to);
    } catch (error) {
      if (triesLeft === 0 || process.platform !== 'win32') throw error;
      await wait(300);
    }
  }
}
