import type { BrowserWindow } from 'electron';
import { nextTry } from './next-try';

interface PageCare {
  /** The address of ours that the window shows. */
  readonly url: string;
  readonly report: (error: unknown, where: string) => string;
  /** The page has never been shown, and can't be. */
  readonly onNeverShown: (error: Error) => void;
  /** It died too often. Nothing is loaded until `again` is called. */
  readonly onGivenUp: (again: () => void) => void;
}

/** Chromium's code for a load that another one took the place of. */
const aborted = -3;

/**
 * Loads a page of ours into a window and loads it again when it dies: main has the project, and the new page shows it. One that
 * keeps dying, as with a broken graphics driver, is not loaded for ever.
 */
export function keepPage(window: BrowserWindow, { url, report, onNeverShown, onGivenUp }: PageCare): void {
  const { webContents } = window;
  let deaths: number[] = [];
  let wasShown = false;
  let isWaiting = false;
  const load = () => {
    isWaiting = false;
    // A failure is told by `did-fail-load` as well, with its reason.
    if (!window.isDestroyed()) window.loadURL(url).catch(() => undefined);
  };
  const died = (reason: string) => {
    if (window.isDestroyed() || isWaiting) return;
    const error = new Error(`${url}: ${reason}`);
    if (!wasShown) return onNeverShown(error);
    report(error, 'page');
    deaths.push(Date.now());
    isWaiting = true;
    const pauseMs = nextTry(deaths, Date.now());
    if (pauseMs !== null) return void setTimeout(load, pauseMs);
    deaths = [];
    onGivenUp(load);
  };
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') died(reason);
  });
  webContents.on('did-fail-load', (_event, code, description, _target, isMainFrame) => {
    if (isMainFrame && code !== aborted) died(description || String(code));
  });
  webContents.on('did-navigate', (_event, _target, status) => {
    if (status >= 400) died(`status ${status}`);
  });
  window.once('ready-to-show', () => {
    wasShown = true;
  });
  load();
}
