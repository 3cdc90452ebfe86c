import { once } from 'node:events';
import { _electron, chromium, type ElectronApplication, type JSHandle, type Page } from '@playwright/test';
import { installedElectron } from '../../../scripts/setup/electron-binary';
import { displayEnvironment } from './display';
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
import { type Controls, clickMenuItem, pressKeysInMain, takeOver } from './in-main';

/** Electron's executable: the one named by PITCHWRIGHT_ELECTRON, or the one that `npm start` would open without fetching. */
export function electronExecutable(): string | undefined {
  return process.env.PITCHWRIGHT_ELECTRON || installedElectron(projectRoot);
}

/** Starts the built program in Electron. PITCHWRIGHT_ELECTRON_APP names the folder that it runs, else the project. */
export async function launchInElectron(options: LaunchOptions): Promise<App> {
  const ground = layGround(options);
  const { folder, userData } = ground;
  const command = await electronCommand(options, ground);
  const port = await freePort();
  const program = await _electron.launch({
    executablePath: command.file,
    // Of two ports the last one counts: Playwright's own is known to nobody else.
    args: [`--remote-debugging-port=${port}`, ...command.args],
    env: command.env as Record<string, string>,
    cwd: projectRoot,
    timeout: 60_000,
    // Playwright would leave out the sandbox for everybody.
    chromiumSandbox: true,
  });
  const child = program.process();
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  const ended = child.exitCode === null ? once(child, 'exit').then(() => undefined) : Promise.resolve();
  // tsx marks functions by a helper that main doesn't have.
  await program.evaluate('globalThis.__name ??= (named) => named');
  const controls = await program.evaluateHandle(takeOver);
  const page = await pageOf(program, '/index.html').catch((error: unknown) => {
    child.kill('SIGKILL');
    throw new Error(`The program shows no window:\n${output}`, { cause: error });
  });
  page.once('crash', () => crashed.add(page));
  if (options.width) await resize(program, page, options.width, options.height ?? 800);
  const around = surroundings(program, controls);
  if (options.displays) await around.setDisplays(options.displays);
  return {
    host: hosts.electron,
    page,
    folder,
    userData,
    pid: child.pid ?? 0,
    ended,
    again: () => Promise.resolve(null),
    window: () => windowNow(program, page, port),
    audience: () => pageOf(program, '/audience.html'),
    ...around,
    startAgain: async (more, from) => {
      const { file: _, netLog: __, ...same } = options;
      const { file, args, env } = await electronCommand(same, ground);
      return runToEnd({ file, args: [...args, ...more], env }, from);
    },
    quit: async () => {
      // Later, so that the answer to this call isn't lost with the program.
      await program.evaluate(({ app }) => void setTimeout(() => app.quit(), 20));
      await endOf(ended);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** What the system around the program does to it, by way of its main process. */
function surroundings(program: ElectronApplication, controls: JSHandle<Controls>) {
  return {
    setDisplays: (count) => controls.evaluate((main, wanted) => main.setDisplays(wanted), count),
    system: () => controls.evaluate((main) => main.system()),
    answer: (answer) => controls.evaluate((main, given) => main.answer(given), answer),
    clickMenu: async (id) =>
      void (await until(`the menu item "${id}"`, () => program.evaluate(clickMenuItem, id).catch(endedMeanwhile))),
    contextMenu: () => until('a context menu', () => controls.evaluate((main) => main.contextMenu())),
    chooseInContext: (label) => controls.evaluate((main, chosen) => main.chooseInContext(chosen), label),
    pressKeys: async (keys) =>
      void (await until('the keyboard', () => program.evaluate(pressKeysInMain, keys).catch(endedMeanwhile))),
    closeWindow: () => program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    crashPage: () =>
      program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()),
    setResponding: (responds) =>
      program.evaluate(
        ({ BrowserWindow }, event) => void BrowserWindow.getAllWindows()[0]?.emit(event),
        responds ? 'responsive' : 'unresponsive',
      ),
    turnAway: () => program.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('blur')),
    openFile: (path) =>
      program.evaluate(({ app }, file) => void app.emit('open-file', { preventDefault: () => undefined }, file), path),
  } satisfies Partial<App>;
}

/** Electron with the built program. Chromium's own sandbox can't be set up by root. */
export async function electronCommand(options: LaunchOptions, { userData, env }: Ground): Promise<Command> {
  const file = electronExecutable();
  if (!file) throw new Error('Electron’s binary is not installed, and PITCHWRIGHT_ELECTRON names none');
  const args = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    `--user-data-dir=${userData}`,
    ...(options.language === 'zh-CN' ? ['--lang=zh-CN'] : []),
    ...(options.netLog ? [`--log-net-log=${options.netLog}`] : []),
    process.env.PITCHWRIGHT_ELECTRON_APP || projectRoot,
    ...(options.file ? [options.file] : []),
  ];
  return { file, args, env: { ...env, ...(await displayEnvironment()) } };
}

async function pageOf(program: ElectronApplication, path: string): Promise<Page> {
  const page = await until(`the window ${path}`, async () =>
    program.windows().find((window) => window.url().endsWith(path)),
  );
  await page.waitForSelector('#root > *', { timeout: 20_000 });
  return page;
}

const crashed = new WeakSet<Page>();

/** Playwright never speaks to a page again that died once, also when the window has loaded it anew: a new connection does. */
async function windowNow(program: ElectronApplication, page: Page, port: number): Promise<Page> {
  if (!crashed.has(page)) return pageOf(program, '/index.html');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  const pages = browser.contexts().flatMap((context) => context.pages());
  const found = pages.find((candidate) => candidate.url().endsWith('/index.html'));
  await found?.waitForSelector('#root > *', { timeout: 20_000 });
  if (!found) throw new Error('The window has not come back');
  return found;
}

async function resize(program: ElectronApplication, page: Page, width: number, height: number): Promise<void> {
  const set = ({ BrowserWindow }: typeof Electron.CrossProcessExports, [w, h]: readonly [number, number]) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(w, h);
  await program.evaluate(set, [width, height] as const);
  await page.waitForFunction(`innerWidth === ${width}`);
}
