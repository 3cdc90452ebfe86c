import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './host';

export const projectRoot = join(import.meta.dirname, '../../..');

/** What an app has to itself: a folder, a profile, and a system in its language. */
export interface Ground {
  readonly folder: string;
  readonly userData: string;
  readonly env: NodeJS.ProcessEnv;
}

export function layGround({ userData, language }: LaunchOptions): Ground {
  const folder = mkdtempSync(join(tmpdir(), 'pitchwright-e2e-'));
  const locale = language === 'zh-CN' ? 'zh_CN' : 'en_US';
  const env = { ...process.env, LANGUAGE: locale, LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8` };
  return { folder, userData: userData ?? join(folder, 'user-data'), env };
}

/** Asks again until there is an answer; a sentence with `what` after so many tries. */
export async function until<T>(what: string, probe: () => Promise<T | undefined | false>): Promise<T> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const found = await probe();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain for ${what}`);
}

/** Waits for the end of a process, but not for ever: one that stays is a failure that must be read. */
export async function endOf(ended: Promise<void>, ms = 20_000): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The program still runs ${ms / 1000} s after it was told to quit`)), ms);
  });
  try {
    await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
}
