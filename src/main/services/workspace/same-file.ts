import type { FileSystem } from '#main/files';

/** Whether two paths lead to one file: by a link, or on a disk that knows no upper case. */
export async function isSameFile(a: string, b: string, fs: FileSystem): Promise<boolean> {
  if (a === b) return true;
  const [one, other] = await Promise.all([a, b].map((path) => fs.realpath(path).catch(() => null)));
  return one !== null && one === other;
}
