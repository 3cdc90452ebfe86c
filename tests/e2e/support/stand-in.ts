import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { ControlMessage, SystemState } from '../../../src/shell/index';
import { endOf, layGround, projectRoot, until } from './ground';
import { type App, hosts, type LaunchOptions } from './host';

/** Starts the built program (`npm run build`) in the stand-in, without a screen. */
export async function launchInStandIn(options: LaunchOptions): Promise<App> {
  const { folder, userData, env } = layGround(options);
  const port = await freePort();
  const args = [
    join(projectRoot, process.env.PITCHWRIGHT_OUT ?? 'out', 'shell/start.js'),
    ...(options.file ? [options.file] : []),
  ];
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...env,
      PITCHWRIGHT_HEADLESS: '1',
      PITCHWRIGHT_DEBUGGING_PORT: String(port),
      PITCHWRIGHT_USER_DATA: userData,
      // Its Chromium's profile goes with the folder, also after a kill. (On a Mac the names of sockets would be too long.)
      ...(process.platform === 'linux' ? { TMPDIR: folder } : {}),
      ...(options.displays ? { PITCHWRIGHT_DISPLAYS: String(options.displays) } : {}),
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const { browser, page } = await connectToPage(port, child, () => output);
  const ended = exited.then(() => browser.close()).catch(() => undefined);
  if (options.width) await page.setViewportSize({ width: options.width, height: options.height ?? 800 });
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return {
    host: hosts['stand-in'],
    page,
    folder,
    userData,
    pid: child.pid ?? 0,
    ended,
    audience: () => pageOf(browser, '/audience.html'),
    setDisplays: async (count) => void (await say(child, { type: 'displays', count })),
    system: () => say<SystemState>(child, { type: 'system' }),
    answer: async (answer) => void (await say(child, { type: 'answer', answer })),
    // The native menu follows the window a moment later: waits for the item as a person would.
    clickMenu: async (id) =>
      void (await until(
        `the menu item "${id}"`,
        async () => (await say(child, { type: 'menu-click', id })).type === 'done',
      )),
    pressKeys: (keys) => page.keyboard.press(keys),
    closeWindow: () => page.close(),
    openFile: async (path) => void (await say(child, { type: 'open-file', path })),
    quit: async () => {
      child.send({ type: 'quit' } satisfies ControlMessage);
      await endOf(ended);
    },
    kill,
  };
}

interface Reply {
  readonly type: string;
}

/** Says something to the program and resolves with its answer. */
function say<A extends Reply = Reply>(child: ChildProcess, message: ControlMessage): Promise<A> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer: A) => resolve(answer));
    child.send(message, (error) => error && reject(error));
  });
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
  const page = await until(`the window ${path}`, async () =>
    browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((candidate) => candidate.url().endsWith(`pitchwright.app.stand-in.invalid${path}`)),
  );
  await page.waitForSelector('#root > *', { timeout: 10_000 });
  return page;
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
