import { join } from 'node:path';
import type { Turn } from './figure';
import { median, type Pair, ratios, takePairFor } from './pairs';
import { type Revision, root, testsFor } from './revision';
import { type FigureFacts, openSide, type Report, type Side } from './side';

export const revisionColumns = [
  ['what', 'here', 'there', 'ratio', 'from – to'],
  ['CPU here', 'CPU there', 'CPU ratio', 'from – to'],
].flat();

/** How long the two of a pair work, unless few turns are enough. A turn alone swings by a fifth on a busy machine. */
const pairMs = 2_500;

const failsHere = 'fails here';

/** What became of one figure: its pairs, or why there are none. */
type Outcome = { readonly pairs: readonly Pair[] } | { readonly why: string };

interface Line {
  readonly name: string;
  readonly outcome: Outcome;
}

interface Order {
  readonly other: Revision;
  /** Of the bench. */
  readonly name: string;
  /** How many pairs are taken of each figure for which that is not too many. */
  readonly pairs: number;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Rows of one bench, this revision in turns with another. What this revision's bench can't measure there is tried with
 * the bench that fits the other; what then is still missing says why in its row.
 */
export async function againstRevision(order: Order): Promise<Report> {
  const lines = new Map<string, Line>();
  const isMissing = (id: string) => !('pairs' in (lines.get(id)?.outcome ?? {}));
  for await (const tests of testsFor(order.other, order.name)) {
    for (const [id, line] of await measure(order, tests, isMissing)) {
      // The first reason is the one that matters: why this revision's bench does not fit.
      if (!lines.has(id) || 'pairs' in line.outcome) lines.set(id, line);
    }
    if (![...lines.keys()].some(isMissing)) break;
  }
  const reasons = [...lines.values()].flatMap(({ outcome }) => ('why' in outcome ? outcome.why : []));
  return { rows: [...lines.values()].map(rowOf), failures: reasons.filter((why) => why.startsWith(failsHere)) };
}

/**
 * Every pair is taken in two fresh processes: how one of them happened to compile its code and to lay out its heap must
 * not decide, and who exports for the first time waits for the compiling as well.
 */
async function measure(order: Order, tests: string, isWanted: (id: string) => boolean): Promise<Map<string, Line>> {
  const lines = new Map<string, Line>();
  const isDue = ({ id, turns = order.pairs }: FigureFacts, number: number) =>
    isWanted(id) && number < turns && !('why' in (lines.get(id)?.outcome ?? {}));
  for (let number = 0; number < order.pairs; number += 1) {
    console.error(`${order.name}: pair ${number + 1}`);
    const [here, there] = await openBoth(order, tests, number);
    for (const { id, name, turns } of here.figures.filter((facts) => isDue(facts, number))) {
      const before = lines.get(id)?.outcome;
      const outcome = await outcomeOf({ id, here, there, number, ms: turns === undefined ? pairMs : 0 });
      const pairs = [before, outcome].flatMap((one) => (one && 'pairs' in one ? one.pairs : []));
      lines.set(id, { name, outcome: 'why' in outcome ? outcome : { pairs } });
    }
    for (const { id, name } of 'figures' in there ? there.figures : []) {
      const isHere = here.figures.some((one) => one.id === id);
      if (!isHere) lines.set(id, { name, outcome: { why: 'only there' } });
    }
    await here.close();
    if ('close' in there) await there.close();
    if (!here.figures.some((facts) => isDue(facts, number + 1))) break;
  }
  return lines;
}

type Absent = { readonly why: string };

/** Opens both at once: a process that waits for the other to open is a little slower than that one afterwards. */
async function openBoth({ other, name, env }: Order, tests: string, number: number): Promise<[Side, Side | Absent]> {
  const openHere = () => openSide(root, join(root, 'tests'), name, env);
  const openThere = () =>
    openSide(other.root, tests, name, env).catch((error: Error) => ({ why: `not there: ${error.message}` }));
  if (number % 2 === 0) return Promise.all([openHere(), openThere()]);
  const there = openThere();
  return [await openHere(), await there];
}

interface Race {
  /** Of the figure. */
  readonly id: string;
  readonly here: Side;
  readonly there: Side | Absent;
  /** Of the pair. */
  readonly number: number;
  readonly ms: number;
}

/** One pair, or which side failed and how. */
async function outcomeOf({ id, here, there, number, ms }: Race): Promise<Outcome> {
  if ('why' in there) return there;
  if (!there.figures.some((one) => one.id === id)) return { why: 'not there' };
  const turnOf = (side: Side, where: string) => () =>
    side.turn(id).catch((error: Error) => {
      throw new Error(`${where}: ${error.message}`);
    });
  try {
    return { pairs: [await takePairFor(ms, turnOf(here, failsHere), turnOf(there, 'fails there'), number)] };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

function rowOf({ name, outcome }: Line): string[] {
  if ('why' in outcome) return [name, outcome.why.split('\n')[0] ?? '', ...Array<string>(7).fill('')];
  return [name, ...cells(outcome.pairs, ({ value }) => value), ...cells(outcome.pairs, ({ cpuMs }) => cpuMs)];
}

/** Both medians, and the median of the ratios of all pairs with the lowest and the highest. */
function cells(pairs: readonly Pair[], of: (turn: Turn) => number | null): string[] {
  const numbers = pairs.flatMap(({ here, there }) => {
    const both = [of(here), of(there)] as const;
    return both[0] === null || both[1] === null ? [] : [[both[0], both[1]] as const];
  });
  if (numbers.length === 0) return ['', '', '', ''];
  const { median: ratio, lowest, highest } = ratios(numbers);
  const medians = [0, 1].map((side) => median(numbers.map((pair) => pair[side] ?? Number.NaN)).toFixed(1));
  return [...medians, ratio.toFixed(2), `${lowest.toFixed(2)} – ${highest.toFixed(2)}`];
}
