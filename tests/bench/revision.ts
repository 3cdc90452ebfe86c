import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, lstat, mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const root = resolve(import.meta.dirname, '../..');

/** What of `tests` a bench needs; together they find the sources by the same relative paths wherever they stand. */
const benchParts = ['bench', 'fixtures', 'support', 'e2e/support'].map((part) => `tests/${part}`);

/** Another revision of the program, ready to run. */
export interface Revision {
  readonly commit: string;
  readonly root: string;
}

async function git(...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd: root });
  return stdout.trim();
}

/** Checks a revision out below `.cache/bench`, with its packages; null when git knows no such revision. */
export async function prepareRevision(name: string): Promise<Revision | null> {
  const commit = await git('rev-parse', '--verify', '--quiet', `${name}^{commit}`).catch(() => '');
  if (commit === '') return null;
  const folder = join(root, '.cache/bench', commit);
  if (!existsSync(folder)) await extract(commit, [], folder);
  await givePackages(folder);
  return { commit, root: folder };
}

/**
 * The `tests` folders that a bench of another revision can be run from, the best first: this revision's, so that both
 * are measured by the same code; its own, for when the doors of the sources have moved since; and where it has none of
 * that name, the bench as it was first written.
 */
export async function* testsFor({ commit, root: there }: Revision, name: string): AsyncGenerator<string> {
  const here = join(there, 'tests-here');
  await rm(here, { recursive: true, force: true });
  for (const part of benchParts) {
    await cp(join(root, part), join(here, part.slice('tests/'.length)), { recursive: true });
  }
  yield here;
  const file = `tests/bench/${name}.bench.ts`;
  if (existsSync(join(there, file))) return yield join(there, 'tests');
  const first = (await git('log', '--diff-filter=A', '--format=%H', '--', file)).split('\n').at(-1);
  // A bench that is not committed yet has no first version.
  if (!first || first === commit) return;
  const whole = join(there, '.first', first);
  if (!existsSync(whole)) await extract(first, benchParts, whole);
  const tests = join(there, `tests-${first.slice(0, 10)}`);
  if (!existsSync(tests)) await cp(join(whole, 'tests'), tests, { recursive: true });
  yield tests;
}

/** Writes a commit's files into a folder, which appears whole or not at all. */
async function extract(commit: string, paths: readonly string[], folder: string): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true });
  const work = await mkdtemp(`${folder}-`);
  const archive = join(work, 'files.tar');
  await git('archive', '--format=tar', `--output=${archive}`, commit, ...paths);
  await run('tar', ['-xf', archive, '-C', work]);
  await rm(archive);
  await rename(work, folder);
}

/** The same packages by a link where the locks agree, else an installation of its own. */
async function givePackages(folder: string): Promise<void> {
  const own = join(folder, 'node_modules');
  const [lock, ownLock] = await Promise.all(
    [root, folder].map((one) => readFile(join(one, 'package-lock.json'), 'utf8')),
  );
  const link = await lstat(own).catch(() => null);
  if (lock === ownLock) {
    if (!link) await symlink(join(root, 'node_modules'), own, 'junction');
    return;
  }
  if (link && !link.isSymbolicLink()) return;
  await rm(own, { force: true });
  console.error('Installing the other revision’s packages (once) …');
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    shell: process.platform === 'win32',
    // The bench never starts Electron itself.
    env: { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' },
  });
}
