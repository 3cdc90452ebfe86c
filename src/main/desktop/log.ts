import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Writes what nobody foresaw into `bugs.log` in that folder and returns the number that the user is shown. */
export function bugLog(folderOf: () => string): (error: unknown, where: string) => string {
  return (error, where) => {
    const id = randomUUID().slice(0, 8);
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(`[${id}] ${where}: ${words}`);
    try {
      const folder = folderOf();
      mkdirSync(folder, { recursive: true });
      appendFileSync(join(folder, 'bugs.log'), `${new Date().toISOString()} ${id} ${where}\n${words}\n\n`);
    } catch (failure) {
      console.error('The log could not be written', failure);
    }
    return id;
  };
}
