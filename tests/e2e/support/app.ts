import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { ControlMessage, SystemState } from '../../../src/shell/index';

export interface LaunchOptions {
  /** The system's language as the program finds it; English unless said. */
  readonly language?: 'en' | 'zh-CN';
  /** A project to open at the start. */
  readonly file?: string;
  /** Reuse another app's folder of settings and journals, to see what a restart finds. */
  readonly userData?: string;
  readonly width?: number;
  readonly height?: number;
  /** How many displays the system has; one unless said. */
  readonly displays?: number;
}

/** A running program and its window, as a user and the system around it have them. */
export interface App {
  readonly page: Page;
  /** An empty folder of this app's own for files; removed at the end. */
  readonly folder: string;
  readonly userData: string;
  /** Answers the next native dialog: a path, the number of a button, or null to cancel. */
  answer(answer: { readonly path: string } | { readonly button: number } | null): Promise<void>;
  /** Chooses an item of the native menu by its command id. */
  clickMenu(id: string): Promise<void>;
  /** The window on the second display, as soon as it shows something. */
  audience(): Promise<Page>;
  /** Plugs displays in or out. */
  setDisplays(count: number): Promise<void>;
  /** What the program has asked of the system. */
  system(): Promise<SystemState>;
  /** The system hands over a file, as by a double click. */
  openFile(path: string): Promise<void>;
  /** Quits as a user would; resolves when the process has ended. */
  quit(): Promise<void>;
  /** Ends the process at once, as a crash would. */
  kill(): Promise<void>;
}

const root = join(import.meta.dirname, '../../..');

/** Starts the built program (`npm run build`) in the stand-in, without a screen. */
export async function launchApp(options: LaunchOptions = {}): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'pitchwright-e2e-'));
  const userData = options.userData ?? join(folder, 'user-data');
  const port = await freePort();
  const args = [
    join(root, process.env.PITCHWRIGHT_OUT ?? 'out', 'shell/start.js'),
    ...(options.file ? [options.file] : []),
  ];
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      LC_ALL: options.language === 'zh-CN' ? 'zh_CN.UTF-8' : 'en_US.UTF-8',
      PITCHWRIGHT_HEADLESS: '1',
      PITCHWRIGHT_DEBUGGING_PORT: String(port),
      PITCHWRIGHT_USER_DATA: userData,
      ...(options.displays ? { PITCHWRIGHT_DISPLAYS: String(options.displays) } : {}),
    },
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    output += String(chunk);
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const { browser, page } = await connectToPage(port, child, () => output);
  if (options.width) await page.setViewportSize({ width: options.width, height: options.height ?? 800 });
  const finish = async () => {
    await ended;
    await browser.close().catch(() => undefined);
  };
  return {
    page,
    folder,
    userData,
    audience: () => pageOf(browser, '/audience.html'),
    setDisplays: async (count) => void (await say(child, { type: 'displays', count })),
    system: () => say<SystemState>(child, { type: 'system' }),
    answer: async (answer) => void (await say(child, { type: 'answer', answer })),
    clickMenu: (id) => clickWhenEnabled(child, id),
    openFile: async (path) => void (await say(child, { type: 'open-file', path })),
    quit: async () => {
      child.send({ type: 'quit' } satisfies ControlMessage);
      await finish();
    },
    kill: async () => {
      child.kill('SIGKILL');
      await finish();
    },
  };
}

/** Ends an app whatever its state, and removes its folder. */
export async function disposeApp(app: App): Promise<void> {
  await app.kill();
  rmSync(app.folder, { recursive: true, force: true, maxRetries: 5 });
}

interface Answer {
  readonly type: string;
}

/** Says something to the program and resolves with its answer. */
function say<A extends Answer = Answer>(child: ChildProcess, message: ControlMessage): Promise<A> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer: A) => resolve(answer));
    child.send(message, (error) => error && reject(error));
  });
}

/** The native menu follows the window a moment later: waits for the item as a person would. */
async function clickWhenEnabled(child: ChildProcess, id: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if ((await say(child, { type: 'menu-click', id })).type === 'done') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The menu has no item "${id}", or it can't be chosen`);
}

async function connectWhenUp(port: number, child: ChildProcess, output: () => string): Promise<Browser> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`The program ended at its start:\n${output()}`);
    try {
      return await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 5_000 });
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  child.kill('SIGKILL');
  throw new Error(`The program did not start:\n${output()}`);
}

/** A connection that is made while the window opens now and then never hears of it: then it is made again. */
async function connectToPage(port: number, child: ChildProcess, output: () => string) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const browser = await connectWhenUp(port, child, output);
    try {
      return { browser, page: await pageOf(browser, '/index.html') };
    } catch {
      await browser.close().catch(() => undefined);
    }
  }
  throw new Error(`The program shows no window:\n${output()}`);
}

async function pageOf(browser: Browser, path: string): Promise<Page> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const pages = browser.contexts().flatMap((context) => context.pages());
    const page = pages.find((candidate) => candidate.url().endsWith(`pitchwright.app.stand-in.invalid${path}`));
    if (page) {
      await page.waitForSelector('#root > *', { timeout: 10_000 });
      return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`There is no window ${path}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
