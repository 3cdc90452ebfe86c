import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { figureOf, sumOf, type Tally } from '../../../tests/support/torture/tally';
import type { Trial } from '../../../tests/support/torture/trials';
import type { Figure } from '../../fidelity/figures';
import type { Proof } from '../proof';

const child = join(import.meta.dirname, '../../../tests/support/torture/lane.child.ts');

/** Each trial, how often, and how many of those must have met what they were to meet. */
const orders: readonly { readonly trial: Trial; readonly times: number; readonly share: number }[] = [
  { trial: 'kills', times: 1_000, share: 0.95 },
  // Calls come in another order each time, so that the last of two faults may find nothing left to fail.
  { trial: 'faults', times: 1_000_000, share: 0.85 },
  { trial: 'power', times: 20, share: 1 },
  { trial: 'files', times: 100_000, share: 1 },
  { trial: 'journals', times: 10_000, share: 1 },
  { trial: 'wire', times: 1_000, share: 1 },
];

/**
 * What a disk, a power cut, a kill, a spoilt file or a faulty window can do: the file stays whole and no edit that is a second old is
 * lost. In as many processes as there are processors. `TORTURE=kills:50,files:1000` tries some of it, as often as it says.
 */
export const proof: Proof = {
  minutes: 90,
  run: async (seed) => {
    const figures: Figure[] = [];
    for (const { trial, times, share } of chosen()) {
      const started = Date.now();
      const lanes = Math.min(4, availableParallelism());
      const shares = Array.from({ length: lanes }, (_, lane) => inProcess(trial, [seed, lane, lanes, times]));
      const tallies = sumOf((await Promise.all(shares)).flat());
      console.log(`${trial}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
      for (const tally of tallies) {
        for (const failure of tally.failures.slice(0, 20)) console.log(`  ${tally.name}: ${failure}`);
        const figure = figureOf(tally, share);
        console.log(`  ${figure.name}: ${figure.value}`);
        figures.push(figure);
      }
    }
    return figures;
  },
};

function chosen() {
  const { TORTURE } = process.env;
  if (TORTURE === undefined) return orders;
  const wanted = TORTURE.split(',').map((one) => one.split(':'));
  return orders.flatMap((order) => {
    const found = wanted.find(([trial]) => trial === order.trial);
    return found ? [{ ...order, times: Number(found[1] ?? order.times) }] : [];
  });
}

/** One lane. A lane that ends without a word has failed. */
function inProcess(trial: Trial, numbers: readonly number[]): Promise<readonly Tally[]> {
  const words = ['--import', 'tsx', child, trial, ...numbers.map(String)];
  const lane = spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((resolve) => {
    let said: readonly Tally[] = [
      { name: trial, tried: 0, inside: 0, failures: ['a lane ended without a word'], seen: {}, most: {} },
    ];
    lane.once('message', (tallies: readonly Tally[]) => {
      said = tallies;
    });
    lane.once('exit', () => resolve(said));
  });
}
