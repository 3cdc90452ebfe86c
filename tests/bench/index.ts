import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { againstRevision, revisionColumns } from './against-revision';
import { againstYardsticks, yardstickColumns } from './against-yardsticks';
import { prepareRevision } from './revision';

/**
 * `npm run bench [names…]`: each figure in turns with a yardstick. `npm run bench -- --against REV [names…]`: each in turns with
 * the same figure of another revision, wall time and CPU time (docs/decisions/0225). Milliseconds where no unit is said. Absolute
 * times depend on the machine; the ratios are what to compare.
 */
const suffix = '.bench.ts';
const benches = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length));

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      options: { against: { type: 'string' }, pairs: { type: 'string', default: '9' } },
      allowPositionals: true,
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals } = readArguments();
const unknown = positionals.filter((name) => !benches.includes(name));
if (unknown.length > 0) refuse(`There is no bench "${unknown.join(', ')}". Choose from: ${benches.join(', ')}.`);
const pairs = Number(values.pairs);
if (!(pairs >= 1)) refuse(`--pairs takes a number of 1 or more, not "${values.pairs}".`);
const other = values.against === undefined ? undefined : await prepareRevision(values.against);
if (other === null) refuse(`git knows no revision "${values.against}" here.`);

const print = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
const columns = other ? revisionColumns : yardstickColumns;
if (other) console.log(`Here: the working tree. There: ${other.commit}. Ratios are here / there.\n`);
print(columns);
print(columns.map((column) => (column === 'what' || column === 'yardstick' ? '---' : '---:')));
// What is built is built once a run, whichever process needs it first.
const env = { PITCHWRIGHT_BENCH_RUN: `${process.pid}-${Date.now()}` };
for (const name of benches.filter((one) => positionals.length === 0 || positionals.includes(one))) {
  const run = other ? againstRevision({ other, name, pairs, env }) : againstYardsticks(name, env);
  const { rows, failures } = await run.catch((error: Error) => ({ rows: [], failures: [error.message] }));
  for (const row of rows) print(row);
  for (const failure of failures) console.error(`${name}: ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}
