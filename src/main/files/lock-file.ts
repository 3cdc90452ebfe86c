import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
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
 * Claims a project for this program. A lock whose process is gone, or that was not touched for ten minutes, is taken
 * over. Rejects with `project.locked` while another program has it, and with `AppFailure` of the `files` family.
 */
export async function lockFile(path: string, fs: FileSystem = nodeFileSystem): Promise<FileLock> {
  const lock = lockPath(path);
  const owner: Owner = { pid: process.pid, host: hostname(), token: randomBytes(8).toString('hex') };
  for (let attempt = 0; ; attempt += 1) {
    try {
      const file = await fs.open(lock, 'wx');
      await file.writeFile(JSON.stringify(owner)).finally(() => file.close());
      break;
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw fileFailure(error, path);
      if (attempt > 2 || !(await isStale(lock, fs))) fail('project.locked', { path });
      await fs.unlink(lock).catch(() => undefined);
    }
  }
  const timer = setInterval(() => void fs.utimes(lock, new Date(), new Date()).catch(() => undefined), touchEveryMs);
  timer.unref();
  const release = async () => {
    clearInterval(timer);
    // Somebody may have taken the lock over while this machine slept.
    if ((await readOwner(lock, fs))?.token === owner.token) await fs.unlink(lock).catch(() => undefined);
  };
  return { release };
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

async function isStale(lock: string, fs: FileSystem): Promise<boolean> {
  const stats = await fs.stat(lock).catch(() => null);
  if (!stats) return true;
  const untouchedMs = Date.now() - stats.mtimeMs;
  const owner = await readOwner(lock, fs);
  // Between making a lock and writing its owner lie microseconds; an empty one that is older was left by a kill.
  if (!owner) return untouchedMs > 5_000;
  return untouchedMs > staleAfterMs || (owner.host === hostname() && !isAlive(owner.pid));
}

async function readOwner(lock: string, fs: FileSystem): Promise<Owner | null> {
  try {
    const json: unknown = JSON.parse(await fs.readFile(lock, 'utf8'));
    const { pid, host, token } = json as Partial<Owner>;
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof token !== 'string') return null;
    return { pid, host, token };
  } catch {
    return null;
  }
}
