import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme } from 'electron';
import { createServices, type ServiceEvent, type Services } from '#main/services';
import { newId } from '#shared/base';
import { contract, serve } from '#shared/contract';
import { electronHost } from './host';
import { bugLog } from './log';
import { drawMenu } from './menu';
import { declareScheme, serveWindow } from './protocol';
import { followShow } from './show-windows';
import { createStore } from './store';
import { windowTransport } from './transport';
import { createWindow, lockSession } from './window';

/**
 * Runs the program in Electron: one instance, one window, one open project. `outFolder` holds the built `preload` and
 * `renderer` folders.
 */
export async function runProgram(outFolder: string): Promise<void> {
  app.setName('Pitchwright');
  if (!app.requestSingleInstanceLock()) return app.quit();
  declareScheme();
  const filesToOpen = process.argv.slice(1).filter((argument) => argument.endsWith('.pitch'));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    filesToOpen.push(path);
  });
  await app.whenReady();
  const report = bugLog(app.getPath('logs'));
  process.on('uncaughtException', (error) => report(error, 'main'));
  process.on('unhandledRejection', (error) => report(error, 'main'));

  const store = createStore();
  const services = createServices({
    host: electronHost(store),
    store,
    dataFolder: app.getPath('userData'),
    resourcesFolder: join(app.getAppPath(), 'resources'),
    now: () => new Date(),
    newId,
  });
  lockSession();
  serveWindow(join(outFolder, 'renderer'), services);
  nativeTheme.themeSource = store.readSettings().appearance;
  services.onMenuItems((menu) => {
    nativeTheme.themeSource = store.readSettings().appearance;
    drawMenu(menu, services.chooseMenuItem);
  });
  // What fails before there is a window is said once there is one.
  const missed: ServiceEvent[] = [];
  const stopListening = services.onEvent((event) => {
    if (event.event === 'app.error') missed.push(event);
  });
  const recovered = await services.recover();
  const first = filesToOpen.at(-1);
  if (first && !recovered) await services.openPath(first);
  stopListening();
  keepWindow(services, outFolder, report, missed);
}

/** Opens the window, and again when a Mac's dock asks for one; asks before it closes. */
function keepWindow(
  services: Services,
  outFolder: string,
  report: (error: unknown, where: string) => string,
  missed: ServiceEvent[],
): void {
  let quitting = false;
  let own: BrowserWindow | null = null;
  const open = () => {
    const window = createWindow(outFolder);
    own = window;
    const transport = windowTransport(window);
    const server = serve(contract, services.handlers, transport, { onBug: report });
    const stopEvents = services.onEvent(({ event, payload }) => server.emit(event, payload));
    window.webContents.once('did-finish-load', () => {
      for (const { event, payload } of missed.splice(0)) server.emit(event, payload);
    });
    const stopShow = followShow({ services, main: window, outFolder, report });
    let mayClose = false;
    window.on('close', (event) => {
      if (mayClose) return;
      event.preventDefault();
      services.mayQuit().then(
        (yes) => {
          mayClose = yes;
          if (yes) window.close();
          else quitting = false;
        },
        (error: unknown) => report(error, 'close'),
      );
    });
    window.on('closed', () => {
      own = null;
      stopShow();
      stopEvents();
      server.close();
      transport.close();
      if (quitting) app.quit();
    });
  };
  const show = () => {
    if (!own) return open();
    if (own.isMinimized()) own.restore();
    own.focus();
  };
  app.removeAllListeners('open-file');
  app.on('open-file', (event, path) => {
    event.preventDefault();
    show();
    void services.openPath(path);
  });
  app.on('second-instance', (_event, argv) => {
    show();
    const path = argv.findLast((argument) => argument.endsWith('.pitch'));
    if (path) void services.openPath(path);
  });
  app.on('activate', show);
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let disposed = false;
  app.on('will-quit', (event) => {
    if (disposed) return;
    event.preventDefault();
    services
      .dispose()
      .catch((error: unknown) => report(error, 'quit'))
      .finally(() => {
        disposed = true;
        app.quit();
      });
  });
  open();
}
