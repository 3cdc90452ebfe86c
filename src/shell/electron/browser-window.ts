import { EventEmitter } from 'node:events';
import type { Page } from 'playwright-core';
import { isHeadless } from '../chromium/browser';
import { app } from './app';
import { emitPreventable } from './emitter';
import { itemForKey } from './menu';
import { nativeTheme } from './native-theme';
import { fromPageUrl, toPageUrl } from './protocol';
import type { Rectangle } from './screen';
import { session } from './session';
import { WebContents } from './web-contents';
import { fillDisplay, openWindowPage, showTheme } from './window-page';
import { focusedWindow, forgetWindow, giveFocus, openWindows, registerWindow, systemMs } from './windows';

interface WindowOptions extends Partial<Rectangle> {
  readonly title?: string;
  readonly webPreferences?: { readonly preload?: string };
}

/** `BrowserWindow` of Electron as a page of Chromium in app mode. */
export class BrowserWindow extends EventEmitter {
  static getAllWindows(): BrowserWindow[] {
    return openWindows().flatMap((window) =>
      window instanceof BrowserWindow && !window.isDestroyed() ? [window] : [],
    );
  }

  static getFocusedWindow(): BrowserWindow | null {
    const window = focusedWindow();
    return window instanceof BrowserWindow ? window : null;
  }

  readonly webContents = new WebContents();
  readonly #options: WindowOptions;
  #url = '';
  #page: Page | undefined;
  #isClosing = false;
  #destroyed = false;
  #fullScreen = false;
  #maximized = false;
  #place: Pick<Rectangle, 'x' | 'y'>;
  #hasBeenReady = false;
  readonly #showTheme = () => void (this.#page && showTheme(this.#page).catch(() => undefined));

  constructor(options: WindowOptions = {}) {
    super();
    this.#options = options;
    this.#place = { x: options.x ?? 0, y: options.y ?? 0 };
    registerWindow(this);
    session.defaultSession.begin();
    nativeTheme.on('updated', this.#showTheme);
  }

  /** The page behind the window, for the stand-in's own dialogs. */
  get page(): Page | undefined {
    return this.#page;
  }

  async loadURL(url: string): Promise<void> {
    this.#url = url;
    this.#page ??= await this.#openPage();
    try {
      const answer = await this.#page.goto(toPageUrl(url));
      const [status, words] = [answer?.status() ?? 200, answer?.statusText() ?? ''];
      emitPreventable(this.webContents, 'did-navigate', url, status, words);
    } catch (error) {
      if (this.#destroyed) return;
      emitPreventable(this.webContents, 'did-fail-load', -2, String(error), url, true);
      throw error;
    }
    this.webContents.emit('did-finish-load');
    if (!this.#hasBeenReady) emitPreventable(this, 'ready-to-show');
    this.#hasBeenReady = true;
  }

  async #openPage(): Promise<Page> {
    const { width, height } = this.#size();
    const page = await openWindowPage({
      size: { width, height },
      preload: this.#options.webPreferences?.preload,
      onMessage: (frame, channel, text) => this.webContents.receive(frame, channel, text),
      onKey: (pressed) => {
        const input = {
          ...pressed,
          type: 'keyDown',
          isAutoRepeat: false,
          isComposing: false,
          location: 0,
          modifiers: [],
        };
        if (emitPreventable(this.webContents, 'before-input-event', input)) itemForKey(pressed)?.click(this);
      },
      onNavigated: (url) => {
        // Chromium has no hook before a navigation: whoever leaves the program's page is brought back.
        const left = new URL(fromPageUrl(url)).protocol !== new URL(this.#url).protocol;
        if (left && !emitPreventable(this.webContents, 'will-navigate', url)) void this.loadURL(this.#url);
      },
      onClosed: () => {
        if (this.#page === page) void this.#closedByUser();
      },
      onCrashed: () => {
        // The next load gets a new page.
        this.#page = undefined;
        this.webContents.attach(undefined);
        emitPreventable(this.webContents, 'render-process-gone', { reason: 'crashed', exitCode: 5 });
      },
    });
    this.webContents.attach(page);
    return page;
  }

  /** The user closed Chromium's window. When the program refuses, it comes back: main holds the project, not the page. */
  async #closedByUser(): Promise<void> {
    if (this.#destroyed) return;
    this.#page = undefined;
    if (this.#mayClose()) this.destroy();
    else await this.loadURL(this.#url).catch(() => this.destroy());
  }

  #mayClose(): boolean {
    const may = emitPreventable(this, 'close');
    if (!may) app.closeRefused();
    return may;
  }

  close(): void {
    if (this.#destroyed || this.#isClosing || !this.#mayClose()) return;
    this.#isClosing = true;
    // First its page has to go.
    setImmediate(() => this.destroy());
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    const page = this.#page;
    nativeTheme.off('updated', this.#showTheme);
    this.webContents.markDestroyed();
    this.emit('closed');
    if (forgetWindow(this)) app.allWindowsClosed();
    void page?.close().catch(() => undefined);
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {}

  show(): void {
    void this.#page?.bringToFront().catch(() => undefined);
    giveFocus(this);
  }

  showInactive(): void {}

  focus(): void {
    this.show();
  }

  isFocused(): boolean {
    return focusedWindow() === this;
  }

  maximize(): void {
    this.#later(() => {
      this.#maximized = true;
      this.emit('maximize');
    });
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  isFullScreen(): boolean {
    return this.#fullScreen;
  }

  /**
   * Without a screen a page is as large as it is: the wish is kept, so that tests can ask for it. Some systems give a window that
   * fills a display the keyboard, asked or not, and so does this one.
   */
  setFullScreen(full: boolean): void {
    if (!isHeadless() && this.#page) void fillDisplay(this.#page, full).catch(() => undefined);
    this.#later(() => {
      if (this.#fullScreen === full) return;
      this.#fullScreen = full;
      this.emit(full ? 'enter-full-screen' : 'leave-full-screen');
      if (full) giveFocus(this);
    });
  }

  /** What the system does in its own time, if the window is still there by then. */
  #later(happens: () => void): void {
    setTimeout(() => {
      if (!this.#destroyed) happens();
    }, systemMs);
  }

  /** Chromium shows the page's own title. */
  setTitle(): void {}

  setRepresentedFilename(): void {}

  setDocumentEdited(): void {}

  setMenuBarVisibility(): void {}

  /** A page stays as large as it is; where it would stand is kept. Lost while the window fills its display, as on a Mac. */
  setBounds({ x = this.#place.x, y = this.#place.y }: Partial<Rectangle>): void {
    if (this.#fullScreen) return;
    this.#later(() => {
      this.#place = { x, y };
      this.emit('move');
    });
  }

  getNormalBounds(): Rectangle {
    return this.getBounds();
  }

  getBounds(): Rectangle {
    return { ...this.#place, ...this.#size() };
  }

  #size(): Pick<Rectangle, 'width' | 'height'> {
    const { width = 1280, height = 800 } = this.#options;
    return this.#page?.viewportSize() ?? { width, height };
  }
}
