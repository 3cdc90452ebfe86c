import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import type { Order } from './operations';

/** Builds the child as one program, so that starting it thousands of times costs little; answers with its path. */
export async function buildChild(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: resolve('tests/support/torture/torture.child.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: true,
      rollupOptions: { output: { entryFileNames: 'torture-child.mjs' } },
    },
  });
  return resolve(folder, 'torture-child.mjs');
}

/** What a life said, and how it ended. */
export interface Life {
  /** What it found when it began; null when it was killed before. */
  readonly start: number | null;
  /** Edits that it took, with the time. */
  readonly edits: readonly { readonly number: number; readonly atMs: number }[];
  readonly pid: number;
  readonly endedMs: number;
  /** Of the operation, as far as it came; `tookMs` only when it came to its end. */
  readonly began: boolean;
  readonly tookMs: number | null;
  readonly heldMs: number | null;
  readonly closed: boolean;
  readonly errors: readonly string[];
}

/** Programs that have started and wait for an order. */
export interface Nursery {
  /** Lets one live: it is killed `killAfterMs` after it has begun its operation, else when it rests, unless it is to close itself. */
  live(order: Order, killAfterMs: number | null): Promise<Life>;
  close(): void;
}

export function createNursery(program: string, ahead: number): Nursery {
  const born: ChildProcessWithoutNullStreams[] = [];
  const bear = () => born.push(spawn(process.execPath, [program], { stdio: 'pipe' }));
  for (let count = 0; count < ahead; count += 1) bear();
  return {
    live(order, killAfterMs) {
      bear();
      return liveOnce(born.shift() as ChildProcessWithoutNullStreams, order, killAfterMs);
    },
    close() {
      for (const child of born.splice(0)) child.kill('SIGKILL');
    },
  };
}

async function liveOnce(
  child: ChildProcessWithoutNullStreams,
  order: Order,
  killAfterMs: number | null,
): Promise<Life> {
  const lines: string[] = [];
  let beganMs: number | null = null;
  let tookMs: number | null = null;
  let endedMs = 0;
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const kill = () => {
    endedMs = Date.now();
    child.kill('SIGKILL');
  };
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    if (line === 'begin') {
      beganMs = performance.now();
      // One that comes to its end first goes on to its rest.
      if (killAfterMs !== null) atExactly(beganMs + killAfterMs, () => tookMs === null && kill());
    }
    if (line === 'end') tookMs = performance.now() - (beganMs ?? 0);
    if (line === 'rest') kill();
  });
  child.stdin.write(`${JSON.stringify(order)}\n`);
  await new Promise((ended) => child.once('close', ended));
  const said = (word: string) => lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.split(' '));
  const [start] = said('start');
  const [held] = said('held');
  return {
    start: start ? Number(start[1]) : null,
    edits: said('edit').map(([, number, atMs]) => ({ number: Number(number), atMs: Number(atMs) })),
    pid: child.pid ?? 0,
    endedMs: endedMs || Date.now(),
    began: beganMs !== null,
    tookMs,
    heldMs: held ? Number(held[1]) : null,
    closed: lines.includes('closed'),
    errors: [...lines.filter((line) => line.startsWith('error')), ...(err === '' ? [] : [err])],
  };
}

/** Calls back to a fraction of a millisecond, which timers don't. */
function atExactly(dueMs: number, call: () => void): void {
  const left = dueMs - performance.now();
  if (left > 2) setTimeout(() => atExactly(dueMs, call), left - 1.5);
  else if (left > 0) setImmediate(() => atExactly(dueMs, call));
  else call();
}
