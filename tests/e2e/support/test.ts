import { test as base, expect } from '@playwright/test';
import { type App, disposeApp, type LaunchOptions, launchApp } from './app';

interface Fixtures {
  /** Starts a program; all that a test starts are ended after it. */
  readonly launch: (options?: LaunchOptions) => Promise<App>;
  /** A program in English with an empty home. */
  readonly app: App;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's pattern
  launch: async ({}, use) => {
    const started: App[] = [];
    await use(async (options) => {
      const app = await launchApp(options);
      started.push(app);
      return app;
    });
    for (const app of started) await disposeApp(app);
  },
  app: async ({ launch }, use) => {
    await use(await launch());
  },
});

export { expect };
