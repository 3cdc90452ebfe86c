import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from '#main/files';
import { errno } from './errno';
import { type DiskCall, watchedDisk } from './watched-disk';

/** What disks say: full, broken, forbidden, held by a scanner, too many files, read-only, gone, a network that does not answer. */
export const errnos = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'EMFILE', 'EROFS', 'ENOENT', 'ETIMEDOUT'] as const;

/** Whether a call that fails has done nothing, all, or a half of what it was to do. */
export type Failing = 'refuses' | 'does' | 'half';

export interface Fault {
  /** The number of the call that fails, counted from 0 when the disk was armed. */
  readonly at: number;
  readonly code: string;
  readonly how: Failing;
  /** All later calls fail too. */
  readonly fromHereOn: boolean;
}

export interface FaultyDisk {
  readonly fs: FileSystem;
  /** Lets calls fail from now on, and counts them. */
  arm(faults: readonly Fault[]): void;
  /** Makes the disk sound again; answers with the names of the calls since it was armed, and of those that failed. */
  disarm(): { readonly calls: readonly string[]; readonly failed: readonly string[] };
  /** The program has died: no call is made or answered any more. */
  die(): void;
}

const writes = new Set(['file.write', 'file.writev', 'file.writeFile', 'file.appendFile']);
/** Calls that change something, so that they can have done it when they report a failure. */
const changes = new Set([
  ...writes,
  'rename',
  'unlink',
  'rm',
  'rmdir',
  'mkdir',
  'file.sync',
  'file.datasync',
  'utimes',
]);

/** Whether a call can fail in this way. */
export function canFail(name: string, how: Failing): boolean {
  return how === 'refuses' || (how === 'does' ? changes.has(name) : writes.has(name));
}

export function faultyDisk(): FaultyDisk {
  let faults: readonly Fault[] | null = null;
  let calls: string[] = [];
  let failed: string[] = [];
  let isDead = false;
  const open = new Set<FileHandle>();
  const fs = watchedDisk(
    async (call) => {
      if (isDead) return new Promise(() => undefined);
      const fault = faults?.find(({ at, fromHereOn }) => at === calls.length || (fromHereOn && at < calls.length));
      if (faults) calls.push(call.name);
      if (!fault) return call.make();
      failed.push(call.name);
      await spoil(call, fault.how);
      throw errno(fault.code);
    },
    (handle) => open.add(handle),
  );
  return {
    fs,
    arm(given) {
      faults = given;
      calls = [];
      failed = [];
    },
    disarm() {
      faults = null;
      return { calls, failed };
    },
    die() {
      isDead = true;
      for (const handle of open) void handle.close().catch(() => undefined);
      open.clear();
    },
  };
}

async function spoil({ name, args, make }: DiskCall, how: Failing): Promise<void> {
  // Whatever a system says of it, a file that was closed is closed.
  if (name === 'file.close' || (how === 'does' && changes.has(name))) await make().catch(() => undefined);
  if (how !== 'half' || !writes.has(name)) return;
  const [data, at, ...rest] = args as [string | Uint8Array | readonly Uint8Array[], ...unknown[]];
  const from = typeof at === 'number' ? at : 0;
  await make([
    data.slice(from, from + Math.floor((data.length - from) / 2)),
    ...(typeof at === 'number' ? [] : [at]),
    ...rest,
  ]);
}
