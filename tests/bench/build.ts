import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { resolveConfig } from 'electron-vite';
import { build } from 'vite';

/** Builds the program that stands in the present folder for `launchApp` to start. */
export async function buildProgram(): Promise<void> {
  process.env.PITCHWRIGHT_OUT = '.cache/bench/program';
  await onceARun(process.env.PITCHWRIGHT_OUT, async () => {
    await promisify(execFile)(process.execPath, ['node_modules/electron-vite/bin/electron-vite.js', 'build']);
  });
}

/** Builds `ui-thread.child.ts` as main is built, main's threads beside it; resolves with the file to start. */
export async function buildForUiThread(): Promise<string> {
  const out = '.cache/bench/ui-thread';
  process.env.PITCHWRIGHT_OUT = out;
  await onceARun(out, async () => {
    const { config } = await resolveConfig({ logLevel: 'error' }, 'build', 'production');
    const lib = config?.main?.build?.lib;
    if (!config?.main || !lib || typeof lib.entry !== 'object') throw new Error('Main is built from no named entries');
    // Main is built in one piece, which allows for one entry.
    lib.entry = { 'ui-thread': join(import.meta.dirname, 'ui-thread.child.ts') };
    await build(config.main);
  });
  return join(out, 'main/ui-thread.js');
}

/** Each process of a run of the bench may be the first that needs a build. */
async function onceARun(out: string, make: () => Promise<void>): Promise<void> {
  const mark = join(out, 'bench-run');
  const run = process.env.PITCHWRIGHT_BENCH_RUN ?? '';
  if ((await readFile(mark, 'utf8').catch(() => '')) === run) return;
  await make();
  await mkdir(out, { recursive: true });
  await writeFile(mark, run);
}
