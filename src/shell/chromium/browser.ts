import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { findChromium } from './find-chromium';
import { chromium } from './playwright';

/** What the first window shows until the program's page is loaded in it. */
export const firstPage = 'data:text/html,<title>Pitchwright</title>';

let started: Promise<BrowserContext> | undefined;
const switches: string[] = [];

/** Adds a switch to Chromium's command line, before it starts. */
export function addSwitch(name: string, value?: string): void {
  switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
}

/** The one Chromium behind all windows of the stand-in, started at first use with an empty profile of its own; fails with one sentence. */
export function browser(): Promise<BrowserContext> {
  started ??= start();
  return started;
}

/** Ends Chromium if it was started. */
export async function closeBrowser(): Promise<void> {
  await started?.then((context) => context.close()).catch(() => undefined);
}

/** Whether there is a screen to show windows on; tests run without one. */
export function isHeadless(): boolean {
  if (process.env.PITCHWRIGHT_HEADLESS) return true;
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

async function start(): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error('The stand-in for Electron needs Chromium: install one, or name one by PITCHWRIGHT_CHROMIUM.');
  }
  const profile = mkdtempSync(join(tmpdir(), 'pitchwright-chromium-'));
  process.once('exit', () => {
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 2 });
    } catch {
      // Chromium still writes there while it ends: the system empties its temporary folder.
    }
  });
  return chromium.launchPersistentContext(profile, launchOptions(executablePath)).catch((error: unknown) => {
    const [reason] = String(error)
      .replace(/^.*?launchPersistentContext: /, '')
      .split('\n');
    throw new Error(`The stand-in for Electron could not start ${executablePath}: ${reason}`);
  });
}

function launchOptions(executablePath: string) {
  const isRoot = process.getuid?.() === 0;
  const debuggingPort = process.env.PITCHWRIGHT_DEBUGGING_PORT;
  return {
    executablePath,
    headless: isHeadless(),
    viewport: null,
    acceptDownloads: false,
    // Chromium's own sandbox can't be set up by root.
    chromiumSandbox: !isRoot,
    handleSIGINT: false,
    args: [
      // App mode: a window with no tabs and no address bar. It takes no about:blank.
      `--app=${firstPage}`,
      '--window-size=1440,900',
      '--no-first-run',
      '--disable-sync',
      '--disable-quic',
      '--disable-gpu',
      // Without it Chromium shows root a bar about the missing sandbox above the program.
      ...(isRoot ? ['--test-type'] : []),
      ...switches,
      ...(debuggingPort ? [`--remote-debugging-port=${debuggingPort}`] : []),
    ],
    ignoreDefaultArgs: ['--enable-automation', 'about:blank'],
  };
}
