import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../src/shell/index';
import { buildProgram } from './setup/build-program';
import { lacksSandbox } from './setup/exit-trouble';
import { openInElectron } from './setup/open-in-electron';
import { exitCode, runProgram } from './setup/run-program';
import { say } from './setup/say';

/** `npm start [file.pitch]`: builds, then opens the program in the best host there is, and says which. */
const root = join(import.meta.dirname, '..');
const files = process.argv.slice(2);

process.exit((await buildProgram(root)) ?? (await open()));

async function open(): Promise<number> {
  const isHeadless = Boolean(process.env.PITCHWRIGHT_HEADLESS);
  const hasScreen =
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || isHeadless);
  const code = hasScreen && !isHeadless ? await openInElectron(root, files) : undefined;
  if (code !== undefined) return code;
  const chromium = hasScreen ? findChromium() : undefined;
  if (chromium) {
    console.log(`Host: the stand-in for Electron, over ${chromium}.`);
    const standIn = [join(root, 'out', 'shell', 'start.js'), ...files];
    const ended = await runProgram(process.execPath, standIn, { cwd: root });
    if (!lacksSandbox(ended)) return exitCode(ended);
    say({ kind: 'stand-in' });
  }
  const reason = hasScreen ? 'neither Electron nor a Chromium can be used' : 'there is no display';
  console.log(`Host: none, because ${reason}; the bundled example is exported to ./out instead.`);
  return exportExample();
}

/** The program's main job without a window: a new project from a template, exported in every format. */
async function exportExample(): Promise<number> {
  const cli = (args: readonly string[]) => run(['--import', 'tsx', join(root, 'src/cli/index.ts'), ...args]);
  const project = join(root, 'out', 'example.pitch');
  const made = await cli(
    ['new', '--template', 'customer-service', '--round', 'seed', '--language', 'en', '--out', project].concat(
      existsSync(project) ? ['--force'] : [],
    ),
  );
  const targets = 'deck-pptx,deck-pdf,plan-pdf,plan-md';
  return made === 0 ? cli(['export', project, '--to', targets, '--out', join(root, 'out')]) : made;
}

async function run(args: readonly string[]): Promise<number> {
  return exitCode(await runProgram(process.execPath, args, { cwd: root }));
}
