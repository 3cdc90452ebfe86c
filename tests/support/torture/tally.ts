import type { Figure } from '../../../scripts/fidelity/figures';

/** What became of one way of torturing the program, however many processes took part in it. */
export interface Tally {
  readonly name: string;
  readonly tried: number;
  /** Of those tried, how many met what they were to meet: a kill inside its operation, a fault that was reached. */
  readonly inside: number;
  /** What was wrong, a line each, with what it takes to see it again. */
  readonly failures: readonly string[];
  /** How often something happened that is neither right nor wrong. */
  readonly seen: Readonly<Record<string, number>>;
  /** The most of some measure that was seen, by its name and unit. */
  readonly most: Readonly<Record<string, number>>;
}

/** Counts as the trials go. */
export interface Counter {
  /** One trial: whether it met what it was to meet, and what was wrong. */
  count(isInside: boolean, faults: readonly string[]): void;
  see(what: string): void;
  measure(what: string, value: number): void;
  tally(): Tally;
}

export function createCounter(name: string): Counter {
  let tried = 0;
  let inside = 0;
  const failures: string[] = [];
  const seen: Record<string, number> = {};
  const most: Record<string, number> = {};
  return {
    count(isInside, faults) {
      tried += 1;
      if (isInside) inside += 1;
      if (faults.length > 0) failures.push(faults.join('; '));
    },
    see(what) {
      seen[what] = (seen[what] ?? 0) + 1;
    },
    measure(what, value) {
      most[what] = Math.max(most[what] ?? 0, value);
    },
    tally: () => ({ name, tried, inside, failures, seen, most }),
  };
}

/** Tallies of several processes as one each by name, in the order in which names first came. */
export function sumOf(tallies: readonly Tally[]): Tally[] {
  const byName = new Map<string, Tally>();
  for (const next of tallies) {
    const sum = byName.get(next.name);
    byName.set(next.name, sum ? add(sum, next) : next);
  }
  return [...byName.values()];
}

function add(a: Tally, b: Tally): Tally {
  const most = { ...a.most };
  const seen = { ...a.seen };
  for (const [what, times] of Object.entries(b.seen)) seen[what] = (seen[what] ?? 0) + times;
  for (const [what, value] of Object.entries(b.most)) most[what] = Math.max(most[what] ?? 0, value);
  return {
    name: a.name,
    tried: a.tried + b.tried,
    inside: a.inside + b.inside,
    failures: [...a.failures, ...b.failures],
    seen,
    most,
  };
}

/** What may be measured, and how much of it there may be. */
const bounds: Readonly<Record<string, number>> = { 'ms held': 100, 'MB above the file': 300, 'ms lost': 1_000 };

/** A tally as a line of the table. `share`: how many must have met what they were to meet. */
export function figureOf({ name, tried, inside, failures, seen, most }: Tally, share: number): Figure {
  const measures = Object.entries(most).map(([what, value]) => `${Math.round(value)} ${what}`);
  const happened = Object.entries(seen).map(([what, times]) => `${times} ${what}`);
  const words = [`${tried} tried`, `${inside} inside`, `${tried - failures.length} held`, `${failures.length} failed`];
  const limits = Object.keys(most).flatMap((what) => (bounds[what] ? [`at most ${bounds[what]} ${what}`] : []));
  const keeps = Object.entries(most).every(([what, value]) => value <= (bounds[what] ?? Number.POSITIVE_INFINITY));
  return {
    name,
    value: [...words, ...happened, ...measures].join(', '),
    bound: [`${share * 100} % inside`, '0 failed', ...limits].join(', '),
    holds: tried > 0 && inside >= tried * share && failures.length === 0 && keeps,
  };
}
