import { createHash, randomBytes } from 'node:crypto';
import { hostname, uptime } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fail } from '#shared/base';
import { fileFailure } from './file-failure';
import { errnoOf, type FileSystem, nodeFileSystem } from './file-system';

interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

export interface FileLock {
  release(): Promise<void>;
}

/** The locks that this process has. One of its own that is not among them is there because the disk would not let go of it. */
const held = new Set<string>();

/** A live owner touches its lock this often; a lock that nobody touched for ten times as long has no owner. */
const touchEveryMs = 60_000;
const staleAfterMs = 10 * touchEveryMs;

/** What most disks allow. */
const longestNameBytes = 255;

/** The lock of a project lies beside it, hidden: `.Plan.pitch.lock`. Of a name that leaves no room for that, a part and a sum. */
export function lockPath(path: string): string {
  const base = basename(path);
  const name = `.${base}.lock`;
  if (Buffer.byteLength(name) <= longestNameBytes) return join(dirname(path), name);
  const sum = createHash('sha256').update(base).digest('hex').slice(0, 12);
  return join(dirname(path), `.${base.slice(0, 40)}-${sum}.lock`);
}

/**
 * Claims a project for this program, by the file and not by a link to it. A lock whose process is gone, or that was not touched for
 * ten minutes, is taken over. Rejects with `project.locked` while another program has it, and with `AppFailure` of the `files`
 * family; nothing is left of the try then.
 */
export async function lockFile(path: string, fs: FileSystem = nodeFileSystem): Promise<FileLock> {
  const lock = lockPath(await fs.realpath(path).catch(() => path));
  const owner: Owner = { pid: process.pid, host: hostname(), token: randomBytes(8).toString('hex') };
  held.add(owner.token);
  try {
    await claim(lock, JSON.stringify(owner), path, fs);
  } catch (error) {
    held.delete(owner.token);
    throw error;
  }
  const timer = setInterval(() => void fs.utimes(lock, new Date(), new Date()).catch(() => undefined), touchEveryMs);
  timer.unref();
  const release = async () => {
    clearInterval(timer);
    // Somebody may have taken the lock over while this machine slept.
    if (ownerIn((await readLock(lock, fs))?.text ?? null)?.token === owner.token)
      await fs.unlink(lock).catch(() => undefined);
    held.delete(owner.token);
  };
  return { release };
}

/** Makes the lock, in the place of a dead one too. `path` is what failures name. */
async function claim(lock: string, text: string, path: string, fs: FileSystem): Promise<void> {
  const patientUntil = Date.now() + emptyForMs + askAgainMs;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await writeNew(lock, text, fs);
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw fileFailure(error, path);
    }
    const found = await readLock(lock, fs);
    const isDead = found !== null && isStale(lock, found);
    // Who made an empty lock is about to say so, or was killed before they could; so was who holds the guard. Both show soon.
    const isHeld = found !== null && ownerIn(found.text) !== null && !isDead;
    if (isHeld || Date.now() > patientUntil) fail('project.locked', { path });
    if (isDead) await removeStale(lock, text, fs);
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
}

/** Whether a process of this machine runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errnoOf(error) === 'EPERM';
  }
}

/** Whether something was written before this machine was started: by a process whose number somebody else may have now. */
export function isBeforeStart(mtimeMs: number): boolean {
  return mtimeMs < Date.now() - uptime() * 1_000;
}

/** Locks of ours that could be neither filled nor taken away. */
const spoilt = new Set<string>();

/** Makes a file that must not be there. What can't be filled is taken away again: an empty lock would keep everybody out. */
async function writeNew(path: string, text: string, fs: FileSystem): Promise<void> {
  const file = await fs.open(path, 'wx');
  try {
    await file.writeFile(text).finally(() => file.close());
    spoilt.delete(path);
  } catch (error) {
    await fs.unlink(path).catch(() => spoilt.add(path));
    throw error;
  }
}

/** No program takes as long as this between making a file and filling it. */
const emptyForMs = 5_000;
const askAgainMs = 100;

interface FoundLock {
  /** Null when it can't be read. */
  readonly text: string | null;
  readonly mtimeMs: number;
}

/** Null when there is none, any more. */
async function readLock(lock: string, fs: FileSystem): Promise<FoundLock | null> {
  const stats = await fs.stat(lock).catch(() => null);
  return stats && { text: await fs.readFile(lock, 'utf8').catch(() => null), mtimeMs: stats.mtimeMs };
}

function isStale(lock: string, { text, mtimeMs }: FoundLock): boolean {
  const untouchedMs = Date.now() - mtimeMs;
  const owner = ownerIn(text);
  // Between making a lock and writing its owner lie microseconds; an empty one that is older was left by a kill.
  if (!owner) return spoilt.has(lock) || untouchedMs > emptyForMs;
  const isGone = () =>
    owner.pid === process.pid ? !held.has(owner.token) : !isAlive(owner.pid) || isBeforeStart(mtimeMs);
  return untouchedMs > staleAfterMs || (owner.host === hostname() && isGone());
}

/**
 * Takes a dead lock away, and only that: between looking and removing, a rival may have done the same and put their own in its
 * place. So who removes holds a guard, and looks again. A guard says like a lock whose it is; a dead one was left by a kill.
 */
async function removeStale(lock: string, text: string, fs: FileSystem): Promise<void> {
  const guard = `${lock.slice(0, -'.lock'.length)}.guard`;
  const guarded = await readLock(guard, fs);
  if (guarded && isStale(guard, guarded)) await fs.unlink(guard).catch(() => undefined);
  try {
    await writeNew(guard, text, fs);
  } catch {
    return;
  }
  const found = await readLock(lock, fs);
  if (found && isStale(lock, found)) await fs.unlink(lock).catch(() => undefined);
  await fs.unlink(guard).catch(() => undefined);
}

function ownerIn(text: string | null): Owner | null {
  try {
    const { pid, host, token } = JSON.parse(text ?? '') as Partial<Owner>;
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof token !== 'string') return null;
    return { pid, host, token };
  } catch {
    return null;
  }
}
