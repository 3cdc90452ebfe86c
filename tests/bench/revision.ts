import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, lstat, mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const root = resolve(import.meta.dirname, '../..');

/** What of `tests` comes with a bench: beside another `src` it finds other sources by the same relative paths. */
const benchParts = ['bench', 'fixtures', 'support'];
/** How a program is started is known to the tests of that program only. */
const ownPart = 'e2e/support';

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
  yield layTests(join(root, 'tests'), there, 'tests-here');
  const file = `tests/bench/${name}.bench.ts`;
  if (existsSync(join(there, file))) return yield join(there, 'tests');
  const first = (await git('log', '--diff-filter=A', '--format=%H', '--', file)).split('\n').at(-1);
  // A bench that is not committed yet has no first version.
  if (!first || first === commit) return;
  const kept = join(root, '.cache/bench', `tests-${first}`);
  if (!existsSync(kept))
    await extract(
      first,
      benchParts.map((part) => `tests/${part}`),
      kept,
    );
  yield layTests(join(kept, 'tests'), there, 'tests-first');
}

/** Lays the parts of a bench beside another revision's sources; resolves with the folder. */
async function layTests(from: string, there: string, name: string): Promise<string> {
  const folder = join(there, name);
  await rm(folder, { recursive: true, force: true });
  for (const part of benchParts) await cp(join(from, part), join(folder, part), { recursive: true });
  await cp(join(there, 'tests', ownPart), join(folder, ownPart), { recursive: true });
  return folder;
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

/** The same packages by a link where the locks name the same, else an installation of its own. */
async function givePackages(folder: string): Promise<void> {
  const own = join(folder, 'node_modules');
  const isSame = (await packagesIn(root)) === (await packagesIn(folder));
  const link = await lstat(own).catch(() => null);
  if (isSame) {
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

/** What a lock names, without what the project says of itself. */
async function packagesIn(folder: string): Promise<string> {
  const lock = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')) as { packages: object };
  return JSON.stringify({ ...lock.packages, '': null });
}
