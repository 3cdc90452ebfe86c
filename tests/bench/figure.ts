import { processorTime } from './processor-time';

/** What one turn of a figure gave: its value, in the unit that its name says, and how long processors worked for it. */
export interface Turn {
  readonly value: number;
  /** Null where it says nothing, as of a size. */
  readonly cpuMs: number | null;
}

type Take = () => Promise<Turn>;

/** What a figure of this revision is held against when no other revision is. */
export interface Yardstick {
  readonly name: string;
  readonly turn: Take;
}

/** One line of the bench. */
export interface Figure {
  /** Figures of two revisions are paired by it; it stays when the name changes. */
  readonly id: string;
  /** What is measured, and its unit unless that is milliseconds. */
  readonly name: string;
  readonly turn: Take;
  /** Made ready when it is first asked for; null where it can't be had. */
  readonly yardstick: () => Promise<Yardstick | null>;
  /** How many turns are enough, for what takes long, hardly changes or is a median itself. */
  readonly turns?: number;
}

export interface OpenBench {
  readonly figures: readonly Figure[];
  close(): Promise<void>;
}

/** What every `<name>.bench.ts` exports as `bench`. Nothing is made ready before it is opened. */
export interface Bench {
  open(): Promise<OpenBench>;
}

/** A turn that takes as long as `run` does. `per` divides the times of what is run many times over. */
export function timed(run: () => Promise<unknown>, per = 1): Take {
  return reading(async () => {
    const before = performance.now();
    await run();
    return (performance.now() - before) / per;
  }, per);
}

/** A turn whose value `run` tells itself; processor time is that of this process and all below it. */
export function reading(run: () => Promise<number>, per = 1): Take {
  return async () => {
    const before = await processorTime();
    const value = await run();
    return { value, cpuMs: ((await processorTime()) - before) / per };
  };
}

/**
 * A turn whose value is how long processors worked in this process for `run`: what waits for a disk or for other programs does not
 * count, nor does looking for processes below this one.
 */
export function worked(run: () => Promise<unknown>): Take {
  return async () => {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    const cpuMs = (user + system) / 1_000;
    return { value: cpuMs, cpuMs };
  };
}

/** A yardstick that is a number to stay below. */
export const bound = (value: number) => async (): Promise<Yardstick> => ({
  name: 'the bound',
  turn: async () => ({ value, cpuMs: null }),
});
