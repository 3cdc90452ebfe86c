import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../src/shell/index';
import { electronBinary } from './setup/electron-binary';

/** `npm start [file.pitch]`: builds, then opens the program in the best host there is, and says which. */
const root = join(import.meta.dirname, '..');
const files = process.argv.slice(2);
const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): number =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;

const built = spawnSync(process.execPath, [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'], {
  cwd: root,
  encoding: 'utf8',
});
if (built.status !== 0) {
  console.error(built.stdout, built.stderr);
  console.error('The program could not be built.');
  process.exit(1);
}

const hasScreen =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.env.PITCHWRIGHT_HEADLESS);
const electron = hasScreen && !process.env.PITCHWRIGHT_HEADLESS ? electronBinary(root) : undefined;

if (electron) {
  console.log('Host: Electron.');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  process.exit(run(electron, [...sandbox, root, ...files]));
} else if (hasScreen && findChromium()) {
  console.log(`Host: the stand-in for Electron, over ${findChromium()}.`);
  process.exit(run(process.execPath, [join(root, 'out', 'shell', 'start.js'), ...files]));
} else {
  const reason = hasScreen ? 'neither Electron nor a Chromium could be found' : 'there is no display';
  console.log(`Host: none, because ${reason}; the bundled example is exported to ./out instead.`);
  process.exit(exportExample());
}

/** The program's main job without a window: a new project from a template, exported in every format. */
function exportExample(): number {
  const cli = (args: readonly string[]) =>
    run(process.execPath, ['--import', 'tsx', join(root, 'src/cli/index.ts'), ...args]);
  const project = join(root, 'out', 'example.pitch');
  const made = cli(
    ['new', '--template', 'customer-service', '--round', 'seed', '--language', 'en', '--out', project].concat(
      existsSync(project) ? ['--force'] : [],
    ),
  );
  const targets = 'deck-pptx,deck-pdf,plan-pdf,plan-md';
  return made === 0 ? cli(['export', project, '--to', targets, '--out', join(root, 'out')]) : made;
}
