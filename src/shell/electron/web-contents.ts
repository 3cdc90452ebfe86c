import { EventEmitter } from 'node:events';
import type { Frame, Page } from 'playwright-core';
import { ipcMain } from './ipc-main';
import { deliverFunction } from './preload-script';
import { fromPageUrl } from './protocol';

let lastId = 0;

/** `webContents` of Electron over one page of Chromium. */
export class WebContents extends EventEmitter {
  readonly id = ++lastId;
  #page: Page | undefined;
  #destroyed = false;

  /** Called by the window whenever it has a new page. */
  attach(page: Page): void {
    this.#page = page;
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed' }));
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

  /** Delivers to the preload's listeners; lost when the page is gone or still loading, as in Electron. */
  send(channel: string, ...args: unknown[]): void {
    this.#page
      ?.evaluate(
        ([name, to, values]) => (window as unknown as Record<string, (...a: unknown[]) => void>)[name]?.(to, values),
        [deliverFunction, channel, args] as const,
      )
      .catch(() => undefined);
  }

  /** What the page's preload sent. */
  receive(frame: Frame, channel: string, args: readonly unknown[]): void {
    const isMainFrame = frame.parentFrame() === null;
    const senderFrame = { url: fromPageUrl(frame.url()), parent: isMainFrame ? null : {} };
    ipcMain.emit(channel, { sender: this, senderFrame }, ...args);
  }

  /** The stand-in opens no second window at all, whatever the handler would say. */
  setWindowOpenHandler(): void {}
}
