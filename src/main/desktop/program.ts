import { join } from 'node:path';
import { app, Menu } from 'electron';
import { createServices, type ServiceEvent } from '#main/services';
import { newId } from '#shared/base';
import { appId } from './app-id';
import { handedOver } from './handed-over';
import { electronHost } from './host';
import { createInbox, type Inbox } from './inbox';
import { createJobThreads } from './job-threads';
import { cutOffNetwork, lockSessions } from './lock-session';
import { bugLog } from './log';
import { claimOwnFolder } from './own-folder';
import { keepWindow } from './program-window';
import { declareScheme, serveWindow } from './protocol';
import { followQuitting } from './quit';
import { abandonStart } from './start-failure';
import { createStore } from './store';

/**
 * Runs the program in Electron: one instance, one window, one open project. `outFolder` holds the built `preload` and
 * `renderer` folders. What must come before Electron is ready is done when this returns; it waits for nothing.
 */
export function runProgram(outFolder: string): void {
  app.setName('Pitchwright');
  app.setAppUserModelId(appId);
  app.setAboutPanelOptions({ applicationName: 'Pitchwright', applicationVersion: app.getVersion(), copyright: 'MIT' });
  let isUp = false;
  const report = bugLog(() => app.getPath('logs'));
  // A start that fails must say so and end: nobody sees a log of a program without a window.
  const fail = (error: unknown, where: string) => void (isUp ? report(error, where) : abandonStart(error, report));
  process.on('uncaughtException', (error) => fail(error, 'main'));
  process.on('unhandledRejection', (error) => fail(error, 'main'));
  try {
    claimOwnFolder(app.getPath('userData'));
  } catch (error) {
    abandonStart(error, report);
    return;
  }
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  cutOffNetwork();
  declareScheme();
  // Without this Electron shows a menu of its own, with developer tools, until ours stands.
  Menu.setApplicationMenu(null);
  const inbox = createInbox(handedOver(process.argv.slice(1), process.cwd()));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    inbox.put([path]);
  });
  app.on('second-instance', (_event, args, folder) => inbox.put(handedOver(args.slice(1), folder)));
  app
    .whenReady()
    .then(() => start(outFolder, inbox, report))
    .then(
      () => {
        isUp = true;
      },
      (error: unknown) => abandonStart(error, report),
    );
}

type Report = (error: unknown, where: string) => string;

/** Makes the services, brings back what a crash left, and opens the window; resolves when the window is shown. */
async function start(outFolder: string, inbox: Inbox<string>, report: Report): Promise<void> {
  const store = createStore(app.getPath('userData'), report);
  const services = createServices({
    host: electronHost(store),
    store,
    dataFolder: app.getPath('userData'),
    temporaryFolder: app.getPath('temp'),
    resourcesFolder: join(app.getAppPath(), 'resources'),
    now: () => new Date(),
    newId,
    runJob: createJobThreads(report),
  });
  lockSessions();
  serveWindow(join(outFolder, 'renderer'), services);
  const dispose = () => services.dispose().finally(store.flush);
  const quitting = followQuitting({ dispose }, report);
  // What fails before there is a window is said once there is one.
  const missed: ServiceEvent[] = [];
  const stopListening = services.onEvent((event) => {
    if (event.event === 'app.error') missed.push(event);
  });
  const recovered = await services.recover();
  // A file that comes with a recovery is opened behind the window, which may have to ask about the recovered work.
  if (!recovered) await services.openPaths(inbox.take());
  stopListening();
  if (quitting.hasBegun()) return;
  const onFiles = (paths: string[]) => inbox.put(handedOver(paths, process.cwd()));
  const window = keepWindow({ services, store, outFolder, report, missed, quitting, onFiles });
  await window.shown;
  inbox.deliverTo((paths) => {
    window.show();
    void services.openPaths(paths);
  });
}
