import { createHash } from 'node:crypto';
import { access, chmod, constants, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../host';

/** A picture of a slide in this size has less; a larger one is no cover. */
const mostBytes = 512 * 1024;
const signature = Buffer.from('89504e470d0a1a0a', 'hex');

export interface CoversOptions {
  readonly store: Pick<Store, 'readSettings' | 'readRecent'>;
  /** The program's own folder for them; made when it is missing. */
  readonly folder: string;
}

/**
 * The pictures of recent files, in the program's own folder: as many as there are recent files, each of bounded size, each gone with its
 * entry. They are of the program's own drawing, never out of a file. None of them is worth a failure.
 */
export interface Covers {
  /** Whether a file's cover is missing, or older than the file. */
  isWanted(path: string): Promise<boolean>;
  /** Keeps the cover of a recent file of this user's. */
  keep(path: string, png: Uint8Array): Promise<void>;
  /** The key and the age of a recent file's cover, as one name; null for none. */
  nameOf(path: string): Promise<string | null>;
  /** A cover by its name, while its file can be read; null otherwise. */
  read(name: string): Promise<Uint8Array | null>;
  /** Removes what belongs to no recent file, or all when covers are turned off. */
  prune(): Promise<void>;
}

export function createCovers({ store, folder }: CoversOptions): Covers {
  const isOn = () => store.readSettings().covers ?? true;
  const isRecent = (path: string) => store.readRecent().some((one) => one.path === path);
  const placeOf = (path: string) => join(folder, fileOf(path));
  const prune = async (): Promise<void> => {
    const kept = new Set(isOn() ? store.readRecent().map(({ path }) => fileOf(path)) : []);
    const files = await readdir(folder).catch(() => [] as string[]);
    await Promise.all(files.filter((file) => !kept.has(file)).map((file) => rm(join(folder, file), { force: true })));
  };
  return {
    prune: () => prune().catch(() => undefined),
    isWanted: async (path) => {
      if (!isOn() || !(await isOwn(path))) return false;
      const [file, cover] = await Promise.all([path, placeOf(path)].map((one) => stat(one).catch(() => null)));
      return Boolean(file) && (!cover || cover.mtimeMs < (file?.mtimeMs ?? 0));
    },
    keep: async (path, png) => {
      if (!isOn() || !isRecent(path) || png.length > mostBytes || !(await isOwn(path))) return;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await chmod(folder, 0o700);
        // Half a picture would be shown until the next save.
        const beside = `${placeOf(path)}.new`;
        await writeFile(beside, png, { mode: 0o600 });
        await rename(beside, placeOf(path));
        // It may have been turned off, or the entry removed, meanwhile.
        await prune();
      } catch {
        // The entry shows no picture.
      }
    },
    nameOf: async (path) => {
      const cover = isOn() ? await stat(placeOf(path)).catch(() => null) : null;
      return cover?.isFile() ? `${fileOf(path).slice(0, -'.png'.length)}-${Math.round(cover.mtimeMs)}` : null;
    },
    read: async (name) => {
      const key = name.split('-')[0] ?? '';
      const path = isOn() ? store.readRecent().find((one) => fileOf(one.path) === `${key}.png`)?.path : undefined;
      if (path === undefined || !(await isOwn(path))) return null;
      const known = await stat(placeOf(path)).catch(() => null);
      if (!known?.isFile() || known.size > mostBytes) return null;
      const bytes = await readFile(placeOf(path)).catch(() => null);
      return bytes?.subarray(0, signature.length).equals(signature) ? bytes : null;
    },
  };
}

function fileOf(path: string): string {
  return `${createHash('sha256').update(path).digest('hex').slice(0, 40)}.png`;
}

/** Whether a file can be read now and is this user's: what somebody else lets one look at is not kept. */
async function isOwn(path: string): Promise<boolean> {
  try {
    await access(path, constants.R_OK);
    const user = process.getuid?.();
    return user === undefined || (await stat(path)).uid === user;
  } catch {
    return false;
  }
}
