import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addSwitch, browser, closeBrowser } from '../chromium/browser';
import { emitPreventable } from './emitter';
import { takeInstanceLock } from './instance-lock';
import { LifeCycle } from './life-cycle';
import { type PathName, pathOf, programFolder } from './paths';
import { session } from './session';

const appPath = programFolder();
const packageJson = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};
/** What a second start still has to tell the first one before it ends. */
let told: Promise<void> = Promise.resolve();

/** `app` of Electron: the program's life, its folders and its language. */
class App extends LifeCycle {
  /** Never packaged: the stand-in runs from a checkout. */
  readonly isPackaged = false;
  readonly #paths = new Map<PathName, string>();
  #name = 'Pitchwright';

  constructor() {
    super({
      open: async () => void (await browser()),
      close: () => told.then(closeBrowser),
      endProcess: (code) => process.exit(code),
    });
    this.once('ready', () => this.emit('session-created', session.defaultSession));
  }

  readonly commandLine = {
    /** Chromium gets it at its start; later it would do nothing. */
    appendSwitch: (name: string, value?: string): void => addSwitch(name, value),
  };

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
    return this.#paths.get(name) ?? pathOf(name, this.#name);
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
    const lock = takeInstanceLock(this.getPath('userData'), ({ args, folder }) => {
      // Electron holds it back until it is ready.
      void this.whenReady().then(() => emitPreventable(this, 'second-instance', args, folder, undefined));
    });
    told = lock.told;
    return lock.isFirst;
  }

  setAsDefaultProtocolClient(): boolean {
    return false;
  }

  setAboutPanelOptions(): void {}

  addRecentDocument(): void {}

  enableSandbox(): void {}

  setAppUserModelId(): void {}
}

export const app = new App();
