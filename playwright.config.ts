import { defineConfig } from '@playwright/test';
import { hostsHere } from './tests/e2e/support/hosts-here';
import type { HostOptions } from './tests/e2e/support/test';

const hosts = hostsHere();
// Workers read this file too, and so do programs that look for dead code.
const isRun = process.argv.includes('test') && process.env.TEST_WORKER_INDEX === undefined;
if (isRun) console.log(hosts.words.map((word) => `Host ${word}.`).join('\n'));

export default defineConfig<HostOptions>({
  testDir: 'tests/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  // One more try under a loaded machine; `npm test` names those that needed it.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'test-results',
  use: { actionTimeout: 10_000 },
  projects: hosts.names.map((name) => ({ name, use: { hostName: name } })),
});
