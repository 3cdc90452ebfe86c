import { EventEmitter } from 'node:events';
import type { Frame, Page } from 'playwright-core';
import { ipcMain } from './ipc-main';
import { deliverFunction, filePath, filesName } from './preload-script';
import { fromPageUrl } from './protocol';
import { createValueCodec } from './values';

let lastId = 0;
const codec = createValueCodec();

/** `webContents` of Electron over one page of Chromium. */
export class WebContents extends EventEmitter {
  readonly id = ++lastId;
  #page: Page | undefined;
  #destroyed = false;
  #zoomLevel = 0;

  /** Called by the window whenever it has a new page. */
  attach(page: Page | undefined): void {
    this.#page = page;
  }

  markDestroyed(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  getURL(): string {
    return this.#page ? fromPageUrl(this.#page.url()) : '';
  }

  /** Delivers to the preload's listeners; lost when the page is gone or still loading, as in Electron, which logs it. */
  send(channel: string, ...args: unknown[]): void {
    const text = codec.encode(args);
    this.#page
      ?.evaluate(
        ([name, to, values]) => (window as unknown as Record<string, (...a: unknown[]) => void>)[name]?.(to, values),
        [deliverFunction, channel, text] as const,
      )
      .catch((error: unknown) => {
        if (!this.#destroyed) console.error(`A message on ${channel} did not arrive`, error);
      });
  }

  /** What the page's preload sent. */
  async receive(frame: Frame, channel: string, text: string): Promise<void> {
    const isMainFrame = frame.parentFrame() === null;
    const senderFrame = { url: fromPageUrl(frame.url()), parent: isMainFrame ? null : {} };
    const args = codec.decode(text) as unknown[];
    const withPaths = text.includes(filePath) ? await Promise.all(args.map((arg) => this.#filePaths(arg))) : args;
    const event = { sender: this, senderFrame, preventDefault: () => undefined, defaultPrevented: false };
    ipcMain.emit(channel, event, ...withPaths);
  }

  /** Puts paths in place of the files that the page gave to `webUtils`: only Chromium knows them, and only when asked. */
  async #filePaths(value: unknown): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map((item) => this.#filePaths(item)));
    if (typeof value !== 'string' || !value.startsWith(filePath) || !this.#page) return value;
    const session = await this.#page.context().newCDPSession(this.#page);
    try {
      const expression = `window[${JSON.stringify(filesName)}][${Number(value.slice(filePath.length))}]`;
      const { result } = await session.send('Runtime.evaluate', { expression });
      return (await session.send('DOM.getFileInfo', { objectId: result.objectId ?? '' })).path;
    } catch {
      // A file that is on no disk has no path.
      return '';
    } finally {
      await session.detach();
    }
  }

  /** The stand-in opens no second window at all, whatever the handler would say. */
  setWindowOpenHandler(): void {}

  /** Chromium keeps a page's size to itself: the wish is kept. */
  setZoomLevel(level: number): void {
    this.#zoomLevel = level;
  }

  getZoomLevel(): number {
    return this.#zoomLevel;
  }

  getZoomFactor(): number {
    return 1;
  }

  forcefullyCrashRenderer(): void {
    const page = this.#page;
    void page
      ?.context()
      .newCDPSession(page)
      .then((session) => session.send('Page.crash'))
      .catch(() => undefined);
  }
}
