import type { FileHandle } from 'node:fs/promises';
import { type FileSystem, nodeFileSystem } from '#main/files';

/** What the system says when a call fails. */
export function errno(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

/** The real disk, with some calls replaced. */
export function withFaults(faults: Partial<FileSystem>): FileSystem {
  return { ...nodeFileSystem, ...faults };
}

/** A disk on which writing fails after some bytes, as a full one does: the first part is there. */
export function fullAfter(bytes: number): FileSystem {
  let left = bytes;
  const open: FileSystem['open'] = async (...args) => {
    const file = await nodeFileSystem.open(...args);
    const write = file.write.bind(file) as (
      data: Uint8Array,
      at: number,
      length: number,
    ) => Promise<{ bytesWritten: number }>;
    const limited = async (data: Uint8Array, at = 0) => {
      const length = Math.min(left, data.length - at);
      if (length === 0) throw errno('ENOSPC');
      left -= length;
      return write(data, at, length);
    };
    file.write = limited as unknown as FileHandle['write'];
    return file;
  };
  return withFaults({ open });
}
