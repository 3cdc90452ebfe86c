import type { Turn } from './figure';

/** What two sides gave that took turns. */
export interface Pair {
  readonly here: Turn;
  readonly there: Turn;
}

/** A median with the lowest and the highest. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

type Take = () => Promise<Turn>;

/** Lets both take a turn. Who begins changes from number to number, so that being second is no advantage. */
export async function takePair(here: Take, there: Take, number = 0): Promise<Pair> {
  if (number % 2 === 0) {
    const first = await here();
    return { here: first, there: await there() };
  }
  const first = await there();
  return { here: await here(), there: first };
}

/**
 * Lets both take turns until they have worked for so long together, at least one each; the pair holds their means. It is
 * processor time that counts: on a busy machine a pair takes longer, and is worth as much.
 */
export async function takePairFor(cpuMs: number, here: Take, there: Take, number: number): Promise<Pair> {
  const pairs: Pair[] = [];
  let worked = 0;
  do {
    const pair = await takePair(here, there, number + pairs.length);
    pairs.push(pair);
    worked += (pair.here.cpuMs ?? cpuMs) + (pair.there.cpuMs ?? cpuMs);
  } while (worked < cpuMs);
  return { here: meanOf(pairs.map((pair) => pair.here)), there: meanOf(pairs.map((pair) => pair.there)) };
}

function meanOf(turns: readonly Turn[]): Turn {
  const cpu = turns.flatMap(({ cpuMs }) => cpuMs ?? []);
  return { value: mean(turns.map(({ value }) => value)), cpuMs: cpu.length > 0 ? mean(cpu) : null };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The ratios of pairs of numbers, here to there. */
export function ratios(pairs: readonly (readonly [number, number])[]): Spread {
  const values = pairs.map(([here, there]) => here / there);
  return { median: median(values), lowest: Math.min(...values), highest: Math.max(...values) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
