import type { FileHandle } from 'node:fs/promises';
import { type FileSystem, nodeFileSystem } from '#main/files';
import { errno } from '../../support/torture/disk/errno';

export { errno };

/** The real disk, with some calls replaced. */
export function withFaults(faults: Partial<FileSystem>): FileSystem {
  return { ...nodeFileSystem, ...faults };
}

/** A disk on which writing fails after some bytes, as a full one does: the first part is there. */
export function fullAfter(bytes: number): FileSystem {
  let left = bytes;
  const open: FileSystem['open'] = async (...args) => {
    const file = await nodeFileSystem.open(...args);
    const writev = file.writev.bind(file);
    const limited: FileHandle['writev'] = async (parts) => {
      const room = new Uint8Array(Buffer.concat(parts as unknown as Uint8Array[]).subarray(0, left));
      if (room.length === 0) throw errno('ENOSPC');
      left -= room.length;
      return { ...(await writev([room])), buffers: parts } as never;
    };
    file.writev = limited;
    return file;
  };
  return withFaults({ open });
}
