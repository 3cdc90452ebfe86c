import { rm } from 'node:fs/promises';
import type { App } from '../e2e/support/index';

/** Ends a program whatever its state, and removes its folder, into which a killed Chromium writes for a moment. */
export async function endApp(app: Pick<App, 'kill' | 'folder'>): Promise<void> {
  await app.kill();
  await rm(app.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
