import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a second start tells the first one. */
interface SecondStart {
  readonly args: string[];
  readonly folder: string;
}

/**
 * Takes the lock of a user's folder, so that one program at a time has it. The second start tells the first its arguments and its
 * folder, and gets false; `told` then resolves when that is done. A lock whose process has died counts for nothing.
 */
export function takeInstanceLock(
  userData: string,
  onSecondStart: (second: SecondStart) => void,
): { readonly isFirst: boolean; readonly told: Promise<void> } {
  const lock = join(userData, 'SingletonLock');
  const address = addressOf(userData);
  try {
    mkdirSync(userData, { recursive: true });
    if (holderOf(lock) !== null) return { isFirst: false, told: tell(address) };
    rmSync(lock, { force: true });
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch {
    // As in Electron: a folder that can't be locked looks like one that another program holds.
    return { isFirst: false, told: Promise.resolve() };
  }
  process.once('exit', () => rmSync(lock, { force: true }));
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
  return { isFirst: true, told: Promise.resolve() };
}

function addressOf(userData: string): string {
  const name = `pitchwright-${createHash('sha256').update(userData).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** The living process that holds a lock, or null. */
function holderOf(lock: string): number | null {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}

function tell(address: string): Promise<void> {
  const words: SecondStart = { args: process.argv, folder: process.cwd() };
  return new Promise((resolve) => {
    const socket = connect(address, () => socket.end(JSON.stringify(words)));
    socket.on('close', () => resolve());
    socket.on('error', () => resolve());
  });
}
