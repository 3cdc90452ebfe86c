import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { browser } from '../chromium/browser';
import { emitPreventable } from './emitter';
import { openWindows } from './windows';

/** The program's folder: the nearest above this file that holds a package. */
function findAppPath(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

const appPath = findAppPath();
const packageJson = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};

type PathName = 'home' | 'appData' | 'userData' | 'temp' | 'documents' | 'logs' | 'exe';

/** `app` of Electron: the program's life, its folders and its language. */
class App extends EventEmitter {
  /** Never packaged: the stand-in runs from a checkout. */
  readonly isPackaged = false;
  readonly #paths = new Map<PathName, string>();
  #name = 'Pitchwright';
  #quitting = false;

  whenReady(): Promise<void> {
    return browser().then(() => undefined);
  }

  isReady(): boolean {
    return true;
  }

  getName(): string {
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
  }

  getVersion(): string {
    return packageJson.version;
  }

  getAppPath(): string {
    return appPath;
  }

  getPath(name: PathName): string {
    const known = this.#paths.get(name);
    if (known) return known;
    switch (name) {
      case 'home':
        return homedir();
      case 'appData':
        return appDataFolder();
      case 'userData':
        return process.env.PITCHWRIGHT_USER_DATA ?? join(appDataFolder(), this.#name);
      case 'logs':
        return join(this.getPath('userData'), 'logs');
      case 'documents':
        return join(homedir(), 'Documents');
      case 'temp':
        return tmpdir();
      case 'exe':
        return process.execPath;
    }
  }

  setPath(name: PathName, path: string): void {
    this.#paths.set(name, path);
  }

  getLocale(): string {
    return this.getPreferredSystemLanguages()[0] ?? 'en';
  }

  getPreferredSystemLanguages(): string[] {
    const { LC_ALL, LC_MESSAGES, LANG } = process.env;
    const posix = LC_ALL || LC_MESSAGES || LANG;
    const tag = posix && !/^(C|POSIX)\b/.test(posix) ? posix.split('.')[0]?.replace('_', '-') : undefined;
    return [tag ?? Intl.DateTimeFormat().resolvedOptions().locale];
  }

  /** Several stand-ins may run at once (tests do); project files are guarded by their own locks. */
  requestSingleInstanceLock(): boolean {
    return true;
  }

  setAsDefaultProtocolClient(): boolean {
    return false;
  }

  setAboutPanelOptions(): void {}

  addRecentDocument(): void {}

  enableSandbox(): void {}

  setAppUserModelId(): void {}

  /** Asks every window, then ends the program; any of them may refuse. */
  quit(): void {
    if (this.#quitting) return;
    if (!emitPreventable(this, 'before-quit')) return;
    this.#quitting = true;
    for (const window of openWindows()) {
      window.close();
      if (!window.isDestroyed()) {
        this.#quitting = false;
        return;
      }
    }
    this.#quitting = false;
    if (emitPreventable(this, 'will-quit')) void this.exit(0);
  }

  /** Ends at once, without asking. */
  async exit(code = 0): Promise<void> {
    this.emit('quit', {}, code);
    await browser()
      .then((context) => context.close())
      .catch(() => undefined);
    process.exit(code);
  }
}

function appDataFolder(): string {
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}

export const app = new App();
