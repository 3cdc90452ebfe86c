import type { FileHandle } from 'node:fs/promises';
import { type FileSystem, nodeFileSystem } from '#main/files';

/** A call of the disk on its way: `open`, `rename`, or `file.write` of an open file. */
export interface DiskCall {
  readonly name: string;
  readonly args: readonly unknown[];
  /** Of an open file: a number for each opening, and the path that it was opened by. */
  readonly file: { readonly id: number; readonly path: string } | null;
  /** Makes the call, if it is to be made. */
  readonly make: (args?: readonly unknown[]) => Promise<unknown>;
}

/** The real disk, with every call handed to `around`: all methods that services may use, and all of the files that they open. */
export function watchedDisk(
  around: (call: DiskCall) => Promise<unknown>,
  onOpened: (handle: FileHandle) => void = () => undefined,
): FileSystem {
  let opened = 0;
  type Method = (...args: unknown[]) => Promise<unknown>;
  const watch = (name: string, method: Method, file: DiskCall['file']): Method => {
    return (...args) => around({ name, args, file, make: (given = args) => method(...given) });
  };
  const watchFile = (handle: FileHandle, path: string): FileHandle => {
    opened += 1;
    onOpened(handle);
    const file = { id: opened, path };
    return new Proxy(handle, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        return watch(`file.${String(key)}`, value.bind(target) as Method, file);
      },
    });
  };
  const open: Method = async (...args) =>
    watchFile(await nodeFileSystem.open(...(args as Parameters<FileSystem['open']>)), String(args[0]));
  return new Proxy(nodeFileSystem, {
    get(target, key: keyof FileSystem) {
      const value = target[key];
      if (typeof value !== 'function') return value;
      return watch(key, key === 'open' ? open : (value as Method), null);
    },
  });
}
