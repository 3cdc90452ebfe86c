import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Proof } from '../proof';

const root = join(import.meta.dirname, '../../..');
const table = 'tests/fixtures/planted-faults/faults.json';

/** A slip that somebody could make: what stands once in a file becomes something else. `tests` should notice. */
interface Fault {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly tests: readonly string[];
}

/**
 * Plants faults in copies of the program, one at a time, and runs the tests of the rooms around. A test that fails on a fault has caught it.
 * Who moves code adds the faults that the move could hide.
 */
export const proof: Proof = {
  // A quarter of an hour on two idle cores; with other work beside it, several times that.
  minutes: 120,
  run: async () => {
    const faults = JSON.parse(await readFile(join(root, table), 'utf8')) as Fault[];
    const lanes = Math.min(2, availableParallelism());
    const waiting = [...faults];
    const missed: string[] = [];
    await Promise.all(
      Array.from({ length: lanes }, async () => {
        const copy = await copyOfProgram();
        try {
          for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
            if (await isCaught(fault, copy)) continue;
            const told = `${fault.file}: ${fault.from} -> ${fault.to}`;
            console.log(`missed: ${told}`);
            missed.push(told);
          }
        } finally {
          await rm(copy, { recursive: true, force: true });
        }
      }),
    );
    const copy = await copyOfProgram();
    const isSound = await passes([...new Set(faults.flatMap(({ tests }) => tests))], copy);
    await rm(copy, { recursive: true, force: true });
    return [
      { name: 'the same tests pass without a fault', value: isSound ? 'yes' : 'no', bound: 'yes', holds: isSound },
      {
        name: 'planted faults that tests catch',
        value: `${faults.length - missed.length} of ${faults.length}`,
        bound: 'all',
        holds: missed.length === 0,
      },
    ];
  },
};

/** The files that git knows, as they are now, over the packages of this folder. */
async function copyOfProgram(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'pitchwright-planted-'));
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  for (const file of files) await cp(join(root, file), join(copy, file)).catch(() => undefined);
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

async function isCaught({ file, from, to, tests }: Fault, copy: string): Promise<boolean> {
  const path = join(copy, file);
  const sound = await readFile(path, 'utf8');
  if (sound.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
  await writeFile(
    path,
    sound.replace(from, () => to),
  );
  try {
    return !(await passes(tests, copy));
  } finally {
    await writeFile(path, sound);
  }
}

/** Whether tests pass in a copy. */
function passes(tests: readonly string[], copy: string): Promise<boolean> {
  const words = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--bail=1', '--maxWorkers=1', ...tests];
  const run = spawn(process.execPath, words, { cwd: copy, stdio: 'ignore' });
  return new Promise((resolve) => run.once('exit', (code) => resolve(code === 0)));
}
