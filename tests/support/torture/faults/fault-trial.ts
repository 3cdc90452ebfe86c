import { AppFailure, seededRandom } from '#shared/base';
import { canFail, errnos, type Failing, type Fault, faultyDisk } from '../disk/faulty-disk';
import { longestWork } from '../held';
import { type Home, homeAt } from '../home';
import { createCounter, type Tally } from '../tally';
import { afterDeath, afterwards } from './checks';
import { aMoment, type Operation, operations } from './operations';

export interface FaultOptions {
  readonly folder: string;
  readonly seed: number;
  readonly lane: number;
  readonly lanes: number;
  /** So many cases of each operation in all lanes together, drawn by lot; all where there are fewer. */
  readonly times: number;
}

interface Case {
  readonly faults: readonly Fault[];
  /** What comes after the operation: the program goes on with a sound disk, or dies and is started again. */
  readonly dies: boolean;
}

/** Lets each call of the disk fail in turn, in every way and with every word that a disk has for it. */
export async function failInTurn({ folder, seed, lane, lanes, times }: FaultOptions): Promise<Tally[]> {
  const tallies: Tally[] = [];
  const stray: unknown[] = [];
  const onStray = (reason: unknown) => void stray.push(reason);
  process.on('unhandledRejection', onStray);
  const home = homeAt(folder);
  for (const operation of operations) {
    const counter = createCounter(`faults in: ${operation.name}`);
    const { calls } = await tryOnce(operation, home, { faults: [], dies: false });
    const drawn = shuffled(casesOf(calls, seededRandom(seed)), seededRandom(seed)).slice(0, times);
    for (const [index, one] of drawn.entries()) {
      if (index % lanes !== lane) continue;
      const { failed, wrong, held } = await tryOnce(operation, home, one, index % 10 === lane);
      for (const reason of stray.splice(0)) wrong.push(`nobody waited for ${reason}`);
      if (held !== null) counter.measure('ms held', held);
      const words = one.faults.map(({ at, code, how, fromHereOn }) => `${at}${fromHereOn ? '+' : ''} ${how} ${code}`);
      const place = `${words.join(', then ')} (${failed.slice(0, 4).join(' ')}), ${one.dies ? 'dies' : 'goes on'}`;
      counter.count(
        failed.length > 0,
        wrong.map((what) => `${place}: ${what}`),
      );
    }
    tallies.push(counter.tally());
  }
  process.off('unhandledRejection', onStray);
  return tallies;
}

/** One by one, from one call on, and two of which the second comes while the first is dealt with. */
function casesOf(calls: readonly string[], random: () => number): Case[] {
  const ways: Failing[] = ['refuses', 'does', 'half'];
  const faults: Fault[][] = [];
  const anyCode = () => errnos[Math.floor(random() * errnos.length)] ?? 'EIO';
  for (const [at, name] of calls.entries()) {
    for (const code of errnos) {
      for (const how of ways) if (canFail(name, how)) faults.push([{ at, code, how, fromHereOn: false }]);
      faults.push([{ at, code, how: 'refuses', fromHereOn: true }]);
    }
    for (let later = 1; later <= 8; later += 1) {
      for (const how of ways.filter((one) => canFail(name, one)))
        faults.push([
          { at, code: anyCode(), how, fromHereOn: false },
          { at: at + later, code: anyCode(), how: 'refuses', fromHereOn: random() < 0.3 },
        ]);
    }
  }
  return faults.flatMap((one) => [
    { faults: one, dies: false },
    { faults: one, dies: true },
  ]);
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const places = list.map((item) => [random(), item] as const);
  return places.sort(([a], [b]) => a - b).map(([, item]) => item);
}

interface Outcome {
  readonly calls: readonly string[];
  readonly failed: readonly string[];
  readonly wrong: string[];
  readonly held: number | null;
}

async function tryOnce(operation: Operation, home: Home, one: Case, isMeasured = false): Promise<Outcome> {
  const disk = faultyDisk();
  const desk = await operation.prepare(home, disk);
  const wrong: string[] = [];
  disk.arm(one.faults);
  const run = async () => {
    await operation.run(desk).catch((error: unknown) => {
      if (!(error instanceof AppFailure)) wrong.push(`an error without a type: ${error}`);
    });
    await aMoment();
  };
  const held = isMeasured ? await longestWork(run) : await run().then(() => null);
  const { calls, failed } = disk.disarm();
  wrong.push(...(one.dies ? await afterDeath(desk, operation, disk) : await afterwards(desk, operation, failed)));
  disk.die();
  return { calls, failed, wrong, held };
}
