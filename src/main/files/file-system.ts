import * as fs from 'node:fs/promises';

/** The few calls that this room makes of the disk. Tests put faults in here, and nowhere else. */
export type FileSystem = Pick<
  typeof fs,
  | 'access'
  | 'constants'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'readFile'
  | 'readlink'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'rmdir'
  | 'stat'
  | 'unlink'
  | 'utimes'
>;

/** The real disk. */
export const nodeFileSystem: FileSystem = fs;

/** The system's code of a failed call (`ENOENT`), or an empty string for any other failure. */
export function errnoOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : '';
}
