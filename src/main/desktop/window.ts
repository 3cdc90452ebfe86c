import { join } from 'node:path';
import { BrowserWindow, type BrowserWindowConstructorOptions, type Rectangle, screen } from 'electron';
import { isOwnUrl, startUrl } from './app-origin';
import type { DesktopStore } from './store';
import { frameOffset, placeWindow } from './window-place';
import { followZoomKeys } from './zoom';

/** Makes the program's window where it stood the last time. It shows itself when it is painted. */
export function createWindow(outFolder: string, store: Pick<DesktopStore, 'readPlace' | 'writePlace'>): BrowserWindow {
  const kept = store.readPlace();
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const place = placeWindow(
    kept,
    [main, ...others].map(({ workArea }) => workArea),
  );
  const window = createOwn(outFolder, { ...place, minWidth: 480, minHeight: 420, title: 'Pitchwright' });
  followZoomKeys(window.webContents);
  keepPlace(window, place, store);
  window.once('ready-to-show', () => {
    if (kept?.maximized) window.maximize();
    window.show();
  });
  return window;
}

/**
 * Makes the audience's window over a whole display. It takes no focus: the keyboard stays with the presenter.
 * Wayland lets no program place its windows; there the user moves it.
 */
export function createAudienceWindow(outFolder: string, { x, y, width, height }: Rectangle): BrowserWindow {
  const window = createOwn(outFolder, {
    ...{ x, y, width, height },
    frame: false,
    title: 'Pitchwright',
    backgroundColor: '#000000',
  });
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => {
    if (window.isDestroyed()) return;
    window.showInactive();
    window.setFullScreen(true);
  });
  return window;
}

/** The program's window, which questions belong to: the audience must never see them. */
export function programWindow(): BrowserWindow | null {
  return BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().startsWith(startUrl)) ?? null;
}

/** A hidden window for one of our pages: sandboxed, isolated, and tied to it. */
function createOwn(outFolder: string, look: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...look,
    show: false,
    webPreferences: {
      preload: join(outFolder, 'preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  const { webContents } = window;
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  webContents.on('will-navigate', (event, target) => {
    if (!isOwnUrl(target)) event.preventDefault();
  });
  webContents.on('will-redirect', (event, target) => {
    if (!isOwnUrl(target)) event.preventDefault();
  });
  return window;
}

/** Remembers where the window stands, a moment after it was moved and when it is closed. */
function keepPlace(
  window: BrowserWindow,
  asked: Partial<Rectangle>,
  { writePlace }: Pick<DesktopStore, 'writePlace'>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let offset = { x: 0, y: 0 };
  window.once('ready-to-show', () => {
    // Window managers put the frame around a window in their own time.
    const settled = setTimeout(() => {
      if (!window.isDestroyed() && !window.isMaximized()) offset = frameOffset(asked, window.getNormalBounds());
    }, 400);
    window.once('closed', () => clearTimeout(settled));
  });
  const keep = () => {
    clearTimeout(timer);
    // A show fills the display for its own time only.
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    const bounds = window.getNormalBounds();
    writePlace({ ...bounds, x: bounds.x - offset.x, y: bounds.y - offset.y, maximized: window.isMaximized() });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 500);
  };
  window.on('move', soon);
  window.on('resize', soon);
  window.on('close', keep);
  window.on('closed', () => clearTimeout(timer));
}
