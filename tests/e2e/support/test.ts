import { test as base, expect } from '@playwright/test';
import { type App, disposeApp, type LaunchOptions, launchApp } from './app';
import type { Ability, HostName } from './host';

export interface HostOptions {
  /** Where programs are started; a project of the configuration sets it. */
  readonly hostName: HostName;
}

/** Where a program waits that a test has left as it found it: starting one takes longer than many a test. */
interface Shelf {
  app: App | null;
}

interface Fixtures {
  /** Starts a program; all that a test starts are ended after it. */
  readonly launch: (options?: LaunchOptions) => Promise<App>;
  /** A program in English with an empty home. */
  readonly app: App;
}

export const test = base.extend<HostOptions & Fixtures, { readonly shelf: Shelf }>({
  hostName: ['stand-in', { option: true }],
  launch: async ({ hostName }, use) => {
    const started: App[] = [];
    await use(async (options) => {
      const app = await launchApp({ host: hostName, ...options });
      started.push(app);
      return app;
    });
    for (const app of started) await disposeApp(app);
  },
  shelf: [
    // Playwright reads what a fixture needs from its first parameter.
    // biome-ignore lint/correctness/noEmptyPattern: this one needs nothing
    async ({}, use) => {
      const shelf: Shelf = { app: null };
      await use(shelf);
      if (shelf.app) await disposeApp(shelf.app);
    },
    { scope: 'worker' },
  ],
  app: async ({ hostName, shelf }, use, info) => {
    const app = shelf.app ?? (await launchApp({ host: hostName }));
    shelf.app = null;
    await use(app);
    shelf.app = info.status === info.expectedStatus ? await app.again().catch(() => null) : null;
    if (!shelf.app) await disposeApp(app);
  },
});

/** Leaves a test on a host that can't give what it needs, and says why in the report. */
export function needs(app: App, ability: Ability): void {
  // A launcher from elsewhere may not know its host.
  const answer = app.host?.can[ability] ?? `nothing says that it has the ability "${ability}"`;
  if (answer === true) return;
  const reason = `Not on ${app.host?.name ?? 'this host'}: ${answer}`;
  console.log(reason);
  test.skip(true, reason);
}

export { expect };
