import { join } from 'node:path';
import { BrowserWindow, type BrowserWindowConstructorOptions, type Rectangle, session } from 'electron';
import { audienceUrl, isOwnUrl, startUrl } from './app-origin';

/** Opens the program's window. It shows itself when it is painted. */
export function createWindow(outFolder: string): BrowserWindow {
  const look = { width: 1440, height: 900, minWidth: 480, minHeight: 420, title: 'Pitchwright' };
  const window = openOwn(outFolder, startUrl, look);
  window.once('ready-to-show', () => window.show());
  return window;
}

/**
 * Opens the audience's window over a whole display. It takes no focus: the keyboard stays with the presenter.
 * Wayland lets no program place its windows; there the user moves it.
 */
export function createAudienceWindow(outFolder: string, { x, y, width, height }: Rectangle): BrowserWindow {
  const window = openOwn(outFolder, audienceUrl, {
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

/** A hidden window on one of our pages: sandboxed, isolated, and tied to it. */
function openOwn(outFolder: string, url: string, look: BrowserWindowConstructorOptions): BrowserWindow {
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
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event, target) => {
    if (!isOwnUrl(target)) event.preventDefault();
  });
  // Main has the project: a page that died is loaded again and shows it.
  window.webContents.on('render-process-gone', () => {
    if (!window.isDestroyed()) void window.loadURL(url);
  });
  void window.loadURL(url);
  return window;
}

/** Refuses every permission and every request that would leave the machine; must run before the first window. */
export function lockSession(): void {
  const { defaultSession } = session;
  const allowed = (permission: string) => permission === 'clipboard-sanitized-write' || permission === 'fullscreen';
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) => answer(allowed(permission)));
  defaultSession.setPermissionCheckHandler((_contents, permission) => allowed(permission));
  defaultSession.webRequest.onBeforeRequest(
    { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] },
    (_details, answer) => answer({ cancel: true }),
  );
}
