import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Builds the program that stands in the present folder, once a run of the bench, for `launchApp` to start. */
export async function buildProgram(): Promise<void> {
  const out = '.cache/bench/program';
  await buildOnce(out, []);
  process.env.PITCHWRIGHT_OUT = out;
}

/** Builds into `out` unless this run of the bench has done so. */
async function buildOnce(out: string, options: readonly string[]): Promise<void> {
  const mark = join(out, 'bench-run');
  const run = process.env.PITCHWRIGHT_BENCH_RUN ?? '';
  if (run !== '' && (await readFile(mark, 'utf8').catch(() => '')) === run) return;
  const builder = 'node_modules/electron-vite/bin/electron-vite.js';
  await promisify(execFile)(process.execPath, [builder, 'build', ...options], {
    env: { ...process.env, PITCHWRIGHT_OUT: out },
  });
  await mkdir(out, { recursive: true });
  await writeFile(mark, run);
}
