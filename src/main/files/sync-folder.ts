import type { FileSystem } from './file-system';

/** Makes what has happened to the names in a folder last through a power cut. Windows has no such call, and needs none. */
export async function syncFolder(folder: string, fs: FileSystem): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}
