import { join } from 'node:path';
import { BrowserWindow, session } from 'electron';
import { isOwnUrl, startUrl } from './app-origin';

/** Opens the program's window: sandboxed, isolated, tied to our own pages. */
export function createWindow(outFolder: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 480,
    minHeight: 420,
    title: 'Pitchwright',
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
  window.once('ready-to-show', () => window.show());
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event, url) => {
    if (!isOwnUrl(url)) event.preventDefault();
  });
  // Main has the project: a page that died is loaded again and shows it.
  window.webContents.on('render-process-gone', () => {
    if (!window.isDestroyed()) void window.loadURL(startUrl);
  });
  void window.loadURL(startUrl);
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
