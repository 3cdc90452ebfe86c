import { EventEmitter } from 'node:events';
import type { Page } from 'playwright-core';
import { browser, firstPage, isHeadless } from '../chromium/browser';
import { itemForKey, type PressedKey } from './accelerator';
import { app } from './app';
import { emitPreventable } from './emitter';
import { chooseItem, Menu } from './menu';
import { nativeTheme } from './native-theme';
import { keyBinding, preloadScript, sendBinding } from './preload-script';
import { fromPageUrl, routeRequests, toPageUrl } from './protocol';
import type { Rectangle } from './screen';
import { WebContents } from './web-contents';
import { forgetWindow, openWindows, registerWindow } from './windows';

interface WindowOptions {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly title?: string;
  readonly webPreferences?: { readonly preload?: string };
}

/** Systems take their time to move a window. */
const movingMs = 60;

/** `BrowserWindow` of Electron as a page of Chromium in app mode. */
export class BrowserWindow extends EventEmitter {
  static getAllWindows(): BrowserWindow[] {
    return openWindows().filter((window) => window instanceof BrowserWindow);
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.getAllWindows()[0] ?? null;
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  readonly webContents = new WebContents();
  readonly #options: WindowOptions;
  #url = '';
  #page: Page | undefined;
  #destroyed = false;
  #fullScreen = false;
  #maximized = false;
  #place: Pick<Rectangle, 'x' | 'y'> | undefined;
  #hasBeenReady = false;

  constructor(options: WindowOptions = {}) {
    super();
    this.#options = options;
    registerWindow(this);
    nativeTheme.on('updated', () => void this.#page?.emulateMedia(mediaOf()).catch(() => undefined));
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
      this.webContents.emit('did-navigate', {}, url, answer?.status() ?? 200, answer?.statusText() ?? '');
    } catch (error) {
      if (this.#destroyed) return;
      this.webContents.emit('did-fail-load', {}, -2, String(error), url, true);
      throw error;
    }
    this.webContents.emit('did-finish-load');
    if (!this.#hasBeenReady) this.emit('ready-to-show');
    this.#hasBeenReady = true;
  }

  async #openPage(): Promise<Page> {
    const context = await browser();
    const blank = context.pages().find((page) => page.url() === firstPage);
    const page = blank ?? (await context.newPage());
    await routeRequests(page);
    await page.emulateMedia(mediaOf());
    if (isHeadless()) {
      await page.setViewportSize({ width: this.#options.width ?? 1280, height: this.#options.height ?? 800 });
    }
    await page.exposeBinding(sendBinding, ({ frame }, channel: string, text: string) =>
      this.webContents.receive(frame, channel, text),
    );
    await page.exposeBinding(keyBinding, (_source, pressed: PressedKey) => {
      const item = itemForKey(Menu.getApplicationMenu()?.items ?? [], pressed);
      if (item) chooseItem(item, this);
    });
    const preload = this.#options.webPreferences?.preload;
    if (preload) await page.addInitScript(preloadScript(preload));
    page.on('close', () => {
      if (this.#page === page) void this.#pageClosed();
    });
    page.on('crash', () => {
      // Chromium loads nothing more into a page that crashed: the next load gets a new one.
      this.#page = undefined;
      this.webContents.attach(undefined);
      void page.close().catch(() => undefined);
      this.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    });
    page.on('framenavigated', (frame) => {
      // Chromium has no hook before a navigation: whoever leaves the program's page is brought back.
      const left =
        frame === page.mainFrame() && new URL(fromPageUrl(frame.url())).protocol !== new URL(this.#url).protocol;
      if (left && !emitPreventable(this.webContents, 'will-navigate', frame.url())) void this.loadURL(this.#url);
    });
    this.webContents.attach(page);
    return page;
  }

  /** The user closed Chromium's window. When the program refuses, it comes back: main holds the project, not the page. */
  async #pageClosed(): Promise<void> {
    if (this.#destroyed) return;
    this.#page = undefined;
    if (emitPreventable(this, 'close')) this.#destroyNow();
    else await this.loadURL(this.#url).catch(() => this.#destroyNow());
  }

  close(): void {
    if (!this.#destroyed && emitPreventable(this, 'close')) this.destroy();
  }

  destroy(): void {
    const page = this.#page;
    this.#destroyNow();
    void page?.close().catch(() => undefined);
  }

  #destroyNow(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    const wasLast = forgetWindow(this);
    this.webContents.markDestroyed();
    this.emit('closed');
    if (wasLast && !app.emit('window-all-closed')) app.quit();
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
  }

  showInactive(): void {}

  maximize(): void {
    this.#maximized = true;
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  focus(): void {
    this.show();
  }

  isFullScreen(): boolean {
    return this.#fullScreen;
  }

  /** Without a screen a page is as large as it is: the wish is kept, so that tests can ask for it. It takes a moment, as with systems. */
  setFullScreen(full: boolean): void {
    if (!isHeadless()) void this.#fillDisplay(full).catch(() => undefined);
    setTimeout(() => {
      if (this.#destroyed || this.#fullScreen === full) return;
      this.#fullScreen = full;
      this.emit(full ? 'enter-full-screen' : 'leave-full-screen');
    }, movingMs);
  }

  async #fillDisplay(full: boolean): Promise<void> {
    const page = this.#page;
    if (!page) return;
    const session = await page.context().newCDPSession(page);
    const { windowId } = await session.send('Browser.getWindowForTarget');
    const windowState = full ? ('fullscreen' as const) : ('normal' as const);
    await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
    await session.detach();
  }

  /** Chromium shows the page's own title. */
  setTitle(): void {}

  setRepresentedFilename(): void {}

  setDocumentEdited(): void {}

  setMenuBarVisibility(): void {}

  /** A page stays as large as it is; where it would stand is kept. Lost while the window fills its display, as on a Mac. */
  setBounds({ x, y }: Rectangle): void {
    if (this.#fullScreen) return;
    setTimeout(() => {
      this.#place = { x, y };
      this.emit('move');
    }, movingMs);
  }

  getNormalBounds(): Rectangle {
    return this.getBounds();
  }

  getBounds(): { x: number; y: number; width: number; height: number } {
    const size = this.#page?.viewportSize();
    return {
      x: this.#place?.x ?? this.#options.x ?? 0,
      y: this.#place?.y ?? this.#options.y ?? 0,
      width: size?.width ?? this.#options.width ?? 1280,
      height: size?.height ?? this.#options.height ?? 800,
    };
  }
}

function mediaOf(): { colorScheme: 'dark' | 'light' | null } {
  return { colorScheme: nativeTheme.themeSource === 'system' ? null : nativeTheme.themeSource };
}
