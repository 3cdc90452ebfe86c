/**
 * `npm run prove [-- names… --seed=N]`: what takes too long for `npm test`, each proof in a process of its own and within its own
 * time, and one table at the end. Leaves with 1 when a bound is missed. A proof is a file in `proofs`.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { processTree } from '../../tests/e2e/support/processes';
import type { Figure } from '../fidelity/figures';
import type { Proof, Verdict } from './proof';

const folder = join(import.meta.dirname, 'proofs');
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
const words = process.argv.slice(2);
const seed = Number(words.find((word) => word.startsWith('--seed='))?.slice('--seed='.length) ?? 20261128);
const wanted = words.filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0 || !Number.isInteger(seed)) {
  console.error(`Usage: npm run prove [-- names… --seed=N]. The proofs are: ${all.join(', ')}.`);
  process.exit(2);
}

interface Row extends Figure {
  readonly proof: string;
  readonly seconds: number;
}

const rows: Row[] = [];
console.log(`Seed ${seed}`);
for (const name of all.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const figures = await prove(name);
  const seconds = (Date.now() - started) / 1000;
  rows.push(...figures.map((figure) => ({ ...figure, proof: name, seconds })));
}
console.log(`\n${table(rows)}`);
process.exit(rows.every(({ holds }) => holds) ? 0 : 1);

async function prove(name: string): Promise<readonly Figure[]> {
  const url = pathToFileURL(join(folder, `${name}.ts`)).href;
  const { minutes } = ((await import(url)) as { proof: Proof }).proof;
  const verdict = await judge(url, minutes);
  if ('failure' in verdict) return [{ name: 'runs to its end', value: verdict.failure, bound: 'yes', holds: false }];
  return verdict.figures;
}

/** Starts the proof; one that is late is ended with all that it started. */
function judge(url: string, minutes: number): Promise<Verdict> {
  const words = ['--import', 'tsx', join(import.meta.dirname, 'one-proof.ts'), url, String(seed)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((resolve) => {
    let verdict: Verdict = { failure: 'ended without a word' };
    const timer = setTimeout(() => {
      verdict = { failure: `not done after ${minutes} minutes` };
      for (const { pid } of processTree(child.pid ?? 0)) process.kill(pid, 'SIGKILL');
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.once('message', (said: Verdict) => {
      verdict = said;
    });
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(verdict);
    });
  });
}

function table(of: readonly Row[]): string {
  const lines = of.map(({ proof, name, value, bound, holds, seconds }, at) => {
    const isFirst = of[at - 1]?.proof !== proof;
    return `| ${isFirst ? proof : ''} | ${name} | ${value} | ${bound} | ${holds ? 'yes' : '**no**'} | ${isFirst ? seconds.toFixed(0) : ''} |`;
  });
  return [
    '| proof | what it shows | figure | bound | passed | seconds |',
    '| --- | --- | --- | --- | --- | ---: |',
    ...lines,
  ].join('\n');
}
