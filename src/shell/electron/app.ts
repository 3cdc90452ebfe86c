import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addSwitch, browser } from '../chromium/browser';
import { emitPreventable } from './emitter';
import { takeInstanceLock } from './instance-lock';
import { session } from './session';
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
  #isReady = false;
  /** What a second start still has to tell the first one before it ends. */
  #told: Promise<void> = Promise.resolve();
  #evaluated: () => void = () => undefined;
  readonly #ready = new Promise<void>((resolve) => {
    this.#evaluated = resolve;
  })
    .then(() => browser())
    .then(() => {
      this.#isReady = true;
      this.emit('session-created', session.defaultSession);
    });

  readonly commandLine = {
    /** Chromium gets it at its start; later it would do nothing. */
    appendSwitch: (name: string, value?: string): void => addSwitch(name, value),
  };

  /** Main's own file has run to its end: not before is Electron ready. Called by the launcher. */
  mainEvaluated(): void {
    this.#evaluated();
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  isReady(): boolean {
    return this.#isReady;
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

  requestSingleInstanceLock(): boolean {
    const { isFirst, told } = takeInstanceLock(this.getPath('userData'), ({ args, folder }) => {
      // Electron holds it back until it is ready.
      void this.#ready.then(() => this.emit('second-instance', {}, args, folder));
    });
    this.#told = told;
    return isFirst;
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
    // Electron forgets that it is quitting after the listeners and what they promised have run: a call to quit from there is not
    // heard. The turn is taken before they run, so that theirs come after it.
    setImmediate(() => {
      this.#quitting = false;
    });
    if (emitPreventable(this, 'will-quit')) void this.exit(0);
  }

  /** Ends at once, without asking. */
  async exit(code = 0): Promise<void> {
    this.emit('quit', {}, code);
    await this.#told;
    if (this.#isReady) {
      await browser()
        .then((context) => context.close())
        .catch(() => undefined);
    }
    process.exit(code);
  }
}

function appDataFolder(): string {
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}

export const app = new App();
