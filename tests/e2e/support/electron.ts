import { once } from 'node:events';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronBinary } from '../../../scripts/setup/electron-binary';
import { displayEnvironment } from './display';
import { endOf, layGround, projectRoot, until } from './ground';
import { type App, hosts, type LaunchOptions } from './host';
import { clickMenuItem, pressKeysInMain, takeOver } from './in-main';

/** Electron's executable: the one named by PITCHWRIGHT_ELECTRON, or the installed package's. */
export function electronExecutable(): string | undefined {
  return process.env.PITCHWRIGHT_ELECTRON || electronBinary(projectRoot, false);
}

/** Starts the built program in Electron. PITCHWRIGHT_ELECTRON_APP names the folder that it runs, else the project. */
export async function launchInElectron(options: LaunchOptions): Promise<App> {
  const { folder, userData, env } = layGround(options);
  const program = await start(options, userData, { ...env, ...(await displayEnvironment()) });
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
  if (options.width) await resize(program, page, options.width, options.height ?? 800);
  const setDisplays = (count: number) => controls.evaluate((main, wanted) => main.setDisplays(wanted), count);
  if (options.displays) await setDisplays(options.displays);
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return {
    host: hosts.electron,
    page,
    folder,
    userData,
    pid: child.pid ?? 0,
    ended,
    audience: () => pageOf(program, '/audience.html'),
    setDisplays,
    system: () => controls.evaluate((main) => main.system()),
    answer: (answer) => controls.evaluate((main, given) => main.answer(given), answer),
    clickMenu: async (id) =>
      void (await until(`the menu item "${id}"`, () => program.evaluate(clickMenuItem, id).catch(endedMeanwhile))),
    pressKeys: async (keys) => void (await program.evaluate(pressKeysInMain, keys).catch(endedMeanwhile)),
    closeWindow: () => program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    openFile: (path) =>
      program.evaluate(({ app }, file) => void app.emit('open-file', { preventDefault: () => undefined }, file), path),
    quit: async () => {
      // Later, so that the answer to this call isn't lost with the program.
      await program.evaluate(({ app }) => void setTimeout(() => app.quit(), 20));
      await endOf(ended);
    },
    kill,
  };
}

function start(options: LaunchOptions, userData: string, env: NodeJS.ProcessEnv): Promise<ElectronApplication> {
  const executablePath = electronExecutable();
  if (!executablePath) throw new Error('Electron’s binary is not installed, and PITCHWRIGHT_ELECTRON names none');
  return _electron.launch({
    executablePath,
    cwd: projectRoot,
    timeout: 60_000,
    // Chromium’s own sandbox can’t be set up by root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      `--user-data-dir=${userData}`,
      ...(options.language === 'zh-CN' ? ['--lang=zh-CN'] : []),
      ...(options.netLog ? [`--log-net-log=${options.netLog}`] : []),
      process.env.PITCHWRIGHT_ELECTRON_APP || projectRoot,
      ...(options.file ? [options.file] : []),
    ],
    env: env as Record<string, string>,
  });
}

async function pageOf(program: ElectronApplication, path: string): Promise<Page> {
  const page = await until(`the window ${path}`, async () =>
    program.windows().find((window) => window.url().endsWith(path)),
  );
  await page.waitForSelector('#root > *', { timeout: 20_000 });
  return page;
}

async function resize(program: ElectronApplication, page: Page, width: number, height: number): Promise<void> {
  const set = ({ BrowserWindow }: typeof Electron.CrossProcessExports, [w, h]: readonly [number, number]) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(w, h);
  await program.evaluate(set, [width, height] as const);
  await page.waitForFunction(`innerWidth === ${width}`);
}

/** What ends the program by a click or a key gets no answer any more. */
function endedMeanwhile(error: unknown): true {
  if (/closed|disconnected/i.test(String(error))) return true;
  throw error;
}
