// Runs before anything is installed, so it is plain JavaScript with no dependency:
// `node scripts/bootstrap.mjs start|test [arguments]` installs what is missing, then hands over to scripts/<name>.ts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
// The build needs a Node in which `require` loads modules: 20 has it since 20.19, 22 since 22.12, 21 never had it.
if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)) {
  console.error(
    `Pitchwright needs Node 20.19, 22.12 or newer; this is ${process.versions.node}. Install it and try again.`,
  );
  process.exit(2);
}
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const stamp = join(root, 'node_modules', '.installed-lock');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing packages (once) …');
  // `npm ci` takes the lock to the letter, but begins by emptying the folder: where packages are already, only what differs comes.
  const isFresh = !existsSync(join(root, 'node_modules'));
  const words = isFresh ? ['ci'] : ['install', '--no-save'];
  const install = spawnSync('npm', [...words, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    console.error('The packages could not be installed. Check the connection to the npm registry and try again.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

// In this process, not in one more: a signal to stop then reaches the script, which hands it on.
const script = join(root, 'scripts', `${process.argv[2]}.ts`);
process.argv.splice(1, 2, script);
await import('tsx');
await import(pathToFileURL(script).href);
