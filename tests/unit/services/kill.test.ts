import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProjectFile } from '#main/files';
import { seededRandom } from '#shared/base';
import { howMany } from '../../support/how-many';

const killsInAll = howMany(40, 400);
const lanes = 5;
let folder: string;
let program: string;

/** The child in one file, so that starting it a hundred times costs little. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pitchwright-kill-'));
  program = join(folder, 'typing-child.mjs');
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: resolve('tests/support/typing.child.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'typing-child.mjs' } },
    },
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Life {
  /** What the program found when it started: null when it was killed before it could say. */
  readonly found: number | null;
  /** Edits that it took, with the time. */
  readonly edits: readonly { readonly number: number; readonly atMs: number }[];
  readonly killedMs: number;
  readonly errors: readonly string[];
}

/** Lets the program live for a while after it has started, then kills it without warning. */
async function live(dataFolder: string, path: string, lifeMs: number): Promise<Life> {
  const child = spawn(process.execPath, [program, dataFolder, path], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  await new Promise<void>((started) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (out.includes('start')) started();
    });
    child.once('exit', () => started());
  });
  await new Promise((later) => setTimeout(later, lifeMs));
  const killedMs = Date.now();
  await kill(child);
  expect(err).toBe('');
  const lines = out.split('\n').slice(0, -1);
  const found = lines.find((line) => line.startsWith('start '));
  return {
    found: found ? Number(found.slice(6)) : null,
    edits: lines
      .filter((line) => /^\d/.test(line))
      .map((line) => ({ number: Number.parseInt(line, 10), atMs: Number(line.split(' ')[1]) })),
    killedMs,
    errors: lines.filter((line) => line.startsWith('error')),
  };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('a program that is killed', () => {
  it(`K1 K2 leaves a whole file, and all edits that are a second old, ${killsInAll} times`, {
    timeout: 900_000,
  }, async () => {
    const lost: number[] = [];
    let old = 0;
    const lane = async (index: number) => {
      const home = join(folder, `lane-${index}`);
      const path = join(home, 'files', 'Plan.pitch');
      const { mkdir } = await import('node:fs/promises');
      await mkdir(join(home, 'files'), { recursive: true });
      const random = seededRandom(100 + index);
      let expected = 0;
      let latest = 0;
      for (let count = 0; count < killsInAll / lanes; count += 1) {
        const life = await live(join(home, 'data'), path, count % 7 === 6 ? 1_050 + random() * 500 : random() * 250);
        expect(life.errors).toEqual([]);
        expect(life.found, 'what was there after the kill').toBeGreaterThanOrEqual(expected);
        expect(life.found).toBeLessThanOrEqual(latest);
        lost.push(latest - (life.found ?? 0));
        const { project } = await readProjectFile(path);
        latest = life.edits.at(-1)?.number ?? life.found ?? 0;
        expect(Number(project.title)).toBeLessThanOrEqual(latest);
        const safe = life.edits.filter(({ atMs }) => atMs < life.killedMs - 1_000).at(-1)?.number;
        if (safe !== undefined) old += 1;
        expected = safe ?? life.found ?? 0;
      }
      const last = await live(join(home, 'data'), path, 50);
      expect(last.found).toBeGreaterThanOrEqual(expected);
      const names = await readdir(join(home, 'files'));
      // One temporary file of the last life at most: each start clears what the one before it left.
      expect(names.filter((name) => name.endsWith('.tmp')).length).toBeLessThanOrEqual(1);
    };
    await Promise.all(Array.from({ length: lanes }, (_, index) => lane(index)));
    expect(lost).toHaveLength(killsInAll);
    expect(old).toBeGreaterThan(killsInAll / 20);
    console.info(
      `${killsInAll} kills; edits lost: ${Math.max(...lost)} at most, ${lost.filter((one) => one > 0).length} times any`,
    );
  });
});
