import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type ControlMessage, findChromium, type SystemState } from '../../../src/shell/index';
import {
  type Command,
  endedMeanwhile,
  endOf,
  freePort,
  type Ground,
  layGround,
  projectRoot,
  runToEnd,
  until,
} from './ground';
import { type App, hosts, type LaunchOptions } from './host';

/** Starts the built program (`npm run build`) in the stand-in, without a screen. */
export async function launchInStandIn(options: LaunchOptions): Promise<App> {
  const ground = layGround(options);
  const port = await freePort();
  const { file, args, env } = standInCommand(options, ground);
  const child = spawn(file, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...env, PITCHWRIGHT_DEBUGGING_PORT: String(port) },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return connected({ options, ground, port, child, exited, output: () => output });
}

/** A program that runs, whoever talks to it. */
interface Running {
  readonly options: LaunchOptions;
  readonly ground: Ground;
  readonly port: number;
  readonly child: ChildProcess;
  readonly exited: Promise<void>;
  readonly output: () => string;
}

async function connected(running: Running): Promise<App> {
  const { options, ground, port, child, exited, output } = running;
  const { folder, userData } = ground;
  const { browser, page } = await connectToPage(port, child, output);
  const ended = exited.then(() => browser.close()).catch(() => undefined);
  if (options.width) await page.setViewportSize({ width: options.width, height: options.height ?? 800 });
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return {
    again: async () => {
      if (!(await isAsAtStart(running, page))) return null;
      // With the connection goes what a test has asked of the page: sizes, colours, routes, listeners.
      await browser.close();
      return connected(running);
    },
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
    contextMenu: async () => {
      const lines = page.locator('stand-in-menu [role=menu] > *');
      await lines.first().waitFor();
      const all = await lines.all();
      return Promise.all(all.map(async (line) => ((await line.getAttribute('role')) ? line.textContent() : null)));
    },
    chooseInContext: (label) =>
      page.locator('stand-in-menu').getByRole('menuitem', { name: label, exact: true }).click(),
    pressKeys: async (keys) => void (await page.keyboard.press(keys).catch(endedMeanwhile)),
    closeWindow: async () => (await pageOf(browser, '/index.html')).close(),
    window: () => pageOf(browser, '/index.html'),
    crashPage: async () => void (await say(child, { type: 'crash' })),
    setResponding: async (responds) => void (await say(child, { type: 'responds', responds })),
    turnAway: async () => void (await say(child, { type: 'away' })),
    startAgain: (more, from) => {
      const { file: _, ...same } = options;
      const again = standInCommand(same, ground);
      return runToEnd({ ...again, args: [...again.args, ...more] }, from);
    },
    openFile: async (path) => void (await say(child, { type: 'open-file', path })),
    quit: async () => {
      child.send({ type: 'quit' } satisfies ControlMessage);
      await endOf(ended);
    },
    kill,
  };
}

/** Closes what is open, and says whether the program is then as it was after its first start. */
async function isAsAtStart({ ground, child }: Running, page: Page): Promise<boolean> {
  if (child.exitCode !== null || page.isClosed()) return false;
  const { focused, fullScreen, keptAwake, onDisplay, wishes } = await say<SystemState>(child, { type: 'system' });
  const isAlone = focused === 0 && fullScreen.join() === 'false' && onDisplay.join() === '0';
  if (!isAlone || keptAwake || wishes.length > 0) return false;
  // With the page goes whatever it shows above the project.
  await page.reload();
  await page.waitForSelector('#root > *');
  await say(child, { type: 'forget' });
  const discard = { button: 2 };
  await say(child, { type: 'answer', answer: discard });
  await say(child, { type: 'menu-click', id: 'file.close' });
  await page.getByRole('button', { name: 'Empty outline' }).waitFor({ timeout: 5_000 });
  await say(child, { type: 'forget' });
  return hasLeftNothing(ground);
}

/** Files that a program brings into its profile, and the settings there. */
const untouched = ['SingletonLock', 'settings.json'];
const atStart = {
  settings: { language: 'system', appearance: 'system', panes: {} },
  recent: [],
  filePlaces: [],
  folders: {},
};

/** Whether folder and profile hold only what a program brings there by itself. */
function hasLeftNothing({ folder, userData }: Ground): boolean {
  const left = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('pitchwright-chromium-'));
  return left.every((path) => untouched.includes(relative(userData, join(folder, path)))) && areDefaults(userData);
}

function areDefaults(userData: string): boolean {
  const { place: _, ...kept } = JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'));
  return isDeepStrictEqual(kept, atStart);
}

/** The stand-in with the built program, in plain Node. */
export function standInCommand(options: LaunchOptions, { folder, userData, env }: Ground): Command {
  const start = join(projectRoot, process.env.PITCHWRIGHT_OUT ?? 'out', 'shell/start.js');
  return {
    file: process.execPath,
    args: [start, ...(options.file ? [options.file] : [])],
    env: {
      ...env,
      PITCHWRIGHT_HEADLESS: '1',
      PITCHWRIGHT_USER_DATA: userData,
      // Its Chromium's profile goes with the folder, also after a kill; a second start for the same user finds the first one
      // there. (On a Mac the names of sockets would be too long.)
      ...(process.platform === 'linux' ? { TMPDIR: dirname(userData) } : {}),
      ...(options.netLog ? { PITCHWRIGHT_CHROMIUM: loggingChromium(folder, options.netLog) } : {}),
      ...(options.displays ? { PITCHWRIGHT_DISPLAYS: String(options.displays) } : {}),
    },
  };
}

/** A Chromium that keeps a net log, as a program of its own: the stand-in has no switch for tests. */
function loggingChromium(folder: string, netLog: string): string {
  const path = join(folder, 'chromium-with-net-log');
  const chromium = JSON.stringify(findChromium() ?? '');
  writeFileSync(path, `#!/bin/sh\nexec ${chromium} "$@" ${JSON.stringify(`--log-net-log=${netLog}`)}\n`, {
    mode: 0o755,
  });
  return path;
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
