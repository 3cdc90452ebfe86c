import { app, type BrowserWindow } from 'electron';
import type { ServiceEvent, Services } from '#main/services';
import { AppFailure, appError } from '#shared/base';
import { contract, serve } from '#shared/contract';
import { startUrl } from './app-origin';
import { askAboutDeadPage, watchResponse } from './ask-about-page';
import { openContextMenu } from './context-menu';
import { wordsOf } from './host';
import { keepPage } from './keep-page';
import { keepMenu } from './program-menu';
import type { Quitting } from './quit';
import { followShow } from './show-windows';
import type { DesktopStore } from './store';
import { onFilesDropped, windowTransport } from './transport';
import { createWindow } from './window';

interface ProgramWindowOptions {
  readonly services: Services;
  readonly store: DesktopStore;
  readonly outFolder: string;
  readonly report: (error: unknown, where: string) => string;
  /** What failed before there was a window: said in the first one. */
  readonly missed: ServiceEvent[];
  readonly quitting: Quitting;
  /** Called with files that were dropped on the window. */
  readonly onFiles: (paths: string[]) => void;
}

/** The program's window, which is opened again when a Mac's dock or menu asks for one. */
export interface ProgramWindow {
  /** Resolves when the first window is shown; rejects when its page can't be. */
  readonly shown: Promise<void>;
  /** Brings the window to the front, or opens it. */
  show(): void;
}

/** Opens the program's window and keeps it: its wire, its menus, its page, and the question before it closes. */
export function keepWindow(options: ProgramWindowOptions): ProgramWindow {
  const { services, store } = options;
  let own: BrowserWindow | null = null;
  const menu = keepMenu({ services, store, openWindow: () => show() });
  const open = (): Promise<void> => {
    const window = createWindow(options.outFolder, store);
    own = window;
    menu.setHasWindow(true);
    const disconnect = connectWindow(window, options);
    const shown = showPage(window, options);
    askBeforeClose(window, options);
    window.on('closed', () => {
      own = null;
      disconnect();
      menu.setHasWindow(false);
      if (options.quitting.hasBegun()) app.quit();
    });
    return shown;
  };
  const show = () => {
    if (!own) return void open().catch((error: unknown) => options.report(error, 'window'));
    if (own.isMinimized()) own.restore();
    own.focus();
  };
  app.on('second-instance', show);
  app.on('activate', show);
  return { shown: open(), show };
}

/** The wire between services and a window; the answer takes it down. */
function connectWindow(window: BrowserWindow, options: ProgramWindowOptions): () => void {
  const { services, outFolder, report, missed } = options;
  const transport = windowTransport(window);
  const server = serve(contract, services.handlers, transport, { onBug: report });
  const stops = [
    services.onEvent(({ event, payload }) => {
      const isOwn = event === 'session.patched' && payload.origin === 'edit';
      if (!isOwn) server.emit(event, payload);
    }),
    services.onContextMenu((menu) => openContextMenu(window, menu, services.chooseMenuItem)),
    onFilesDropped(window, options.onFiles),
    followShow({ services, main: window, outFolder, report }),
  ];
  // Who turns to another program may look at the file with it, or send it.
  window.on('blur', () => {
    services.autosave().catch((error: unknown) => report(error, 'autosave'));
  });
  window.webContents.once('did-finish-load', () => {
    for (const { event, payload } of missed.splice(0)) server.emit(event, payload);
  });
  return () => {
    for (const stop of stops) stop();
    server.close();
    transport.close();
  };
}

/** Shows the page of the program in its window; resolves when it is painted, rejects when it can't be loaded at all. */
function showPage(window: BrowserWindow, { store, report }: ProgramWindowOptions): Promise<void> {
  const words = () => wordsOf(store);
  watchResponse(window, words);
  return new Promise((resolve, reject) => {
    window.once('ready-to-show', () => resolve());
    keepPage(window, {
      url: startUrl,
      report,
      onNeverShown: (error) =>
        reject(new AppFailure(appError('start.page', { detail: error.message }), { cause: error })),
      onGivenUp: (again) => {
        askAboutDeadPage(window, words(), again).catch((error: unknown) => report(error, 'page'));
      },
    });
  });
}

/** Closes when nothing is lost by it: main saves, or asks, first. A question that stands is not asked twice. */
function askBeforeClose(window: BrowserWindow, { services, quitting, report }: ProgramWindowOptions): void {
  let mayClose = false;
  let isAsking = false;
  window.on('close', (event) => {
    if (mayClose) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    services
      .mayQuit()
      .catch((error: unknown) => {
        report(error, 'close');
        return false;
      })
      .then((yes) => {
        isAsking = false;
        mayClose = yes;
        if (yes) window.close();
        else quitting.stay();
      });
  });
  // Windows ends a session without waiting for an answer.
  window.on('session-end', quitting.endNow);
}
