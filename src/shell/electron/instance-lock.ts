import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a second start tells the first one. */
export interface SecondStart {
  readonly args: string[];
  readonly folder: string;
}

export interface InstanceLock {
  readonly isFirst: boolean;
  /** A second start has told the first one, or found nobody to tell. */
  readonly told: Promise<void>;
}

/**
 * Takes the lock of a user's folder, so that one program at a time has it. The second start tells the first its arguments and its
 * folder, and gets false. A lock whose process has died counts for nothing.
 */
export function takeInstanceLock(userData: string, onSecondStart: (second: SecondStart) => void): InstanceLock {
  const lock = join(userData, 'SingletonLock');
  const address = addressOf(userData);
  try {
    mkdirSync(userData, { recursive: true });
    if (!claim(lock)) return { isFirst: false, told: tell(lock, address) };
  } catch {
    // As in Electron: a folder that can't be locked looks like one that another program holds.
    return { isFirst: false, told: Promise.resolve() };
  }
  process.once('exit', () => {
    rmSync(lock, { force: true });
    if (process.platform !== 'win32') rmSync(address, { force: true });
  });
  listen(address, onSecondStart);
  return { isFirst: true, told: Promise.resolve() };
}

/** Writes this process into the lock; false when a living one stands there. */
function claim(lock: string): boolean {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    for (;;) {
      // A link appears whole, and fails where there is a file: of two starts at the same moment one gets it.
      if (links(own, lock)) return true;
      const found = readLock(lock);
      if (isAlive(found)) return false;
      if (found !== null) putAside(lock, found);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** Takes away the lock of a process that has died. Another start may have done so before, and stand there by now. */
function putAside(lock: string, dead: string): void {
  const aside = `${lock}.old.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    // The other start is just there.
    return;
  }
  if (readLock(aside) !== dead) links(aside, lock);
  rmSync(aside, { force: true });
}

function links(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readLock(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return null;
  }
}

function isAlive(pid: string | null): boolean {
  try {
    return pid !== null && process.kill(Number(pid), 0);
  } catch (error) {
    // Somebody else's process.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function addressOf(userData: string): string {
  const name = `pitchwright-${createHash('sha256').update(userData).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(address: string, onSecondStart: (second: SecondStart) => void): void {
  if (process.platform !== 'win32') rmSync(address, { force: true });
  const server = createServer((socket) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    socket.on('end', () => onSecondStart(JSON.parse(text) as SecondStart));
    socket.on('error', () => undefined);
  });
  server.on('error', (error) => console.error('No second start can be heard', error));
  server.listen(address);
  server.unref();
}

/** Tells the first start; one that has just taken the lock may not listen yet. */
async function tell(lock: string, address: string): Promise<void> {
  const words: SecondStart = { args: process.argv, folder: process.cwd() };
  while (isAlive(readLock(lock)) && !(await say(address, JSON.stringify(words)))) await pause(20);
}

function say(address: string, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => socket.end(text));
    socket.on('close', (failed) => resolve(!failed));
    socket.on('error', () => undefined);
  });
}
