import type { Figure } from '../fidelity/figures';

/** A claim about the program that takes too long to be tested with every change. Each file in `proofs` exports one. */
export interface Proof {
  /** After so long it counts as failed. */
  readonly minutes: number;
  /** The same seed does the same things in the same order. */
  readonly run: (seed: number) => Promise<readonly Figure[]>;
}

/** What a proof's own process says to the runner. */
export type Verdict = { readonly figures: readonly Figure[] } | { readonly failure: string };
