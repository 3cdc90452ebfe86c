import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

/** `shell` of Electron, by the system's own opener. Nothing is opened while there is no screen. */
export const shell = {
  openExternal(url: string): Promise<void> {
    open(url);
    return Promise.resolve();
  },
  showItemInFolder(path: string): void {
    open(dirname(path));
  },
  openPath(path: string): Promise<string> {
    open(path);
    return Promise.resolve('');
  },
};

const opened: string[] = [];

/** What the system was asked to open, for tests. */
export function openedBySystem(): readonly string[] {
  return opened;
}

/** Forgets what was opened, for a test that begins with the program of another. */
export function forgetOpened(): void {
  opened.length = 0;
}

function open(target: string): void {
  opened.push(target);
  if (process.env.PITCHWRIGHT_HEADLESS) return;
  const [command, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['explorer.exe'] : ['xdg-open'];
  if (command)
    spawn(command, [...args, target], { detached: true, stdio: 'ignore' })
      .on('error', () => undefined)
      .unref();
}
