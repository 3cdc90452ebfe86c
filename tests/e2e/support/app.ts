import { rm } from 'node:fs/promises';
import { launchInElectron } from './electron';
import type { App, LaunchOptions } from './host';
import { processTree, waitUntilEnded } from './processes';
import { launchInStandIn } from './stand-in';

export type { App, LaunchOptions } from './host';

/** Starts the built program (`npm run build`) in a host, with a folder and a profile of its own. */
export function launchApp(options: LaunchOptions = {}): Promise<App> {
  return options.host === 'electron' ? launchInElectron(options) : launchInStandIn(options);
}

/** Ends an app whatever its state, and removes its folder. */
export async function disposeApp(app: App): Promise<void> {
  const processes = processTree(app.pid);
  await app.kill();
  // Those that a killed program leaves behind write into the folder for a moment.
  await waitUntilEnded(processes, 5_000);
  await rm(app.folder, { recursive: true, force: true, maxRetries: 40, retryDelay: 50 });
}
