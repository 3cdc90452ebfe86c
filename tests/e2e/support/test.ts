import { test as base, expect } from '@playwright/test';
import { type App, disposeApp, type LaunchOptions, launchApp } from './app';
import type { Ability, HostName } from './host';

export interface HostOptions {
  /** Where programs are started; a project of the configuration sets it. */
  readonly hostName: HostName;
}

interface Fixtures {
  /** Starts a program; all that a test starts are ended after it. */
  readonly launch: (options?: LaunchOptions) => Promise<App>;
  /** A program in English with an empty home. */
  readonly app: App;
}

export const test = base.extend<HostOptions & Fixtures>({
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
  app: async ({ launch }, use) => {
    await use(await launch());
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
