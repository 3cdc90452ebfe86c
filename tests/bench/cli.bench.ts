import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildProgram } from './build';
import { type Bench, type Figure, type OpenBench, timed } from './figure';

const run = promisify(execFile);
const targets = 'deck-pptx,deck-pdf,plan-pdf,plan-md,numbers-xlsx';

type Call = (...args: readonly string[]) => Promise<unknown>;

/** The command line as whole processes: the built one against Node alone, and against the sources through tsx. */
export const bench: Bench = { open };

async function open(): Promise<OpenBench> {
  const call = await built();
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-bench-'));
  const project = join(folder, 'example.pitch');
  await call('new', '--template', 'customer-service', '--round', 'seed', '--language', 'zh-CN', '--out', project);
  const figure = (id: string, args: readonly string[], name: string, other: Call): Figure => ({
    id: `cli-${id}`,
    name: `pitchwright ${id}, whole process`,
    turn: timed(() => call(...args)),
    yardstick: async () => ({ name, turn: timed(() => other(...args)) }),
    turns: 9,
  });
  const sources = 'the sources through tsx';
  return {
    figures: [
      figure('--version', ['--version'], 'node -e 0', () => run(process.execPath, ['-e', '0'])),
      figure('info', ['info', project], sources, throughTsx),
      figure('export', ['export', project, '--to', targets, '--out', join(folder, 'out')], sources, throughTsx),
    ],
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

const throughTsx: Call = (...args) => run('npm', ['run', '-s', 'pitchwright', '--', ...args]);

/** The command as `npm link` gives it; of a revision that has none, as it was called then. */
async function built(): Promise<Call> {
  const bin = 'bin/pitchwright.cjs';
  if (!existsSync(bin)) return throughTsx;
  await buildProgram();
  return (...args) => run(process.execPath, [bin, ...args]);
}
