import { EventEmitter } from 'node:events';
import { emitPreventable } from './emitter';
import { openWindows } from './windows';

/** What a program's life hangs on. */
export interface LifeSupport {
  /** Opens the browser behind the windows. */
  open(): Promise<void>;
  /** Lets go of everything; never fails. */
  close(): Promise<void>;
  endProcess(code: number): void;
}

/**
 * How Electron's `app` begins and ends. It is ready when main's own file has been evaluated to its end, and no sooner. It quits by
 * asking every window, then itself; a window that closes later still belongs to the quitting that closed it.
 */
export class LifeCycle extends EventEmitter {
  readonly #support: LifeSupport;
  readonly #ready: Promise<void>;
  #evaluated: () => void = () => undefined;
  #isReady = false;
  #isQuitting = false;
  /** The code of an end that nobody is asked about. */
  #exitCode: number | null = null;
  #hasEnded = false;

  constructor(support: LifeSupport) {
    super();
    this.#support = support;
    const evaluated = new Promise<void>((resolve) => {
      this.#evaluated = resolve;
    });
    this.#ready = evaluated.then(() => this.#begin());
  }

  /** Main's own file has run to its end. Called by the launcher. */
  mainEvaluated(): void {
    this.#evaluated();
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  async #begin(): Promise<void> {
    try {
      await this.#support.open();
    } catch (error) {
      // Nobody can show a window here, nor a box that says so.
      console.error(error instanceof Error ? error.message : String(error));
      this.#support.endProcess(1);
      return new Promise(() => undefined);
    }
    this.#isReady = true;
    emitPreventable(this, 'ready', {});
  }

  /** Asks listeners and every window, then ends the program; any of them may refuse. */
  quit(): void {
    if (this.#hasEnded || this.#isQuitting || !emitPreventable(this, 'before-quit')) return;
    this.#isQuitting = true;
    const windows = openWindows();
    for (const window of windows) window.close();
    if (windows.length === 0) this.#quitNow();
  }

  /** Ends at once, without asking. */
  exit(code = 0): void {
    this.#isQuitting = true;
    this.#exitCode = code;
    const windows = openWindows();
    for (const window of windows) window.destroy();
    if (windows.length === 0) this.#end(code);
  }

  /** A window has refused to close, and with it the quitting is off. Called by that window. */
  closeRefused(): void {
    this.#isQuitting = false;
  }

  /** The last window has closed. Called by that window. */
  allWindowsClosed(): void {
    if (this.#exitCode !== null) this.#end(this.#exitCode);
    else if (this.#isQuitting) this.#quitNow();
    else if (!this.emit('window-all-closed')) this.quit();
  }

  #quitNow(): void {
    // When the last window has closed, Electron forgets that it is quitting after the listeners and what they promised have run: a
    // call to quit from there is not heard. (It is heard when no window was open; nothing should rest on that.) The turn is taken
    // before they run, so that theirs come after it.
    setImmediate(() => {
      this.#isQuitting = false;
    });
    if (emitPreventable(this, 'will-quit')) this.#end(0);
  }

  #end(code: number): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    emitPreventable(this, 'quit', code);
    void this.#support.close().then(() => this.#support.endProcess(code));
  }
}
