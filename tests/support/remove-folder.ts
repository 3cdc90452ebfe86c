import { rm } from 'node:fs/promises';

/**
 * Takes a folder away in which a program may be at work still: it writes what nobody waits for, such as a journal's spare start, and a
 * folder that gets a file meanwhile is not empty.
 */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 25 });
}
