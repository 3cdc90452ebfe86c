import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ending, LaunchOptions } from './host';

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

/** What ends the program by a click or a key gets no answer any more. */
export function endedMeanwhile(error: unknown): true {
  if (/closed|disconnected/i.test(String(error))) return true;
  throw error;
}

/** How a host is started, without Playwright. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** Runs a command until it ends by itself; one that is still there after `ms` is ended, with no code. */
export function runToEnd({ file, args, env }: Command, folder: string, ms = 30_000): Promise<Ending> {
  const child = spawn(file, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
