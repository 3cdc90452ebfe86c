import type { Instrument, Milestone, Round } from '#shared/project';

/** Somebody who put money in. `id` tells lines apart, and says nothing. */
export interface InvestorLine {
  readonly id: string;
  readonly name: string;
  readonly amountMinor: number;
}

/** The round that was asked for, as it came to its end. */
export interface Closing {
  /** What the cap table calls it. */
  readonly name: string;
  readonly instrument: Instrument;
  readonly amountMinor: number;
  /** Pre-money valuation, or the cap of SAFEs and notes; 0: none. */
  readonly valuationMinor: number;
  readonly date: string;
  /** Who put in how much; what they don't make up came from others. */
  readonly investors: readonly InvestorLine[];
}

/** What came of a milestone; one that is still `planned` stays as it is. */
export interface Outcome {
  /** The milestone's. */
  readonly id: string;
  readonly state: Milestone['state'];
  readonly resultDate: string;
  readonly result: string;
}

/** What a founder says on the way to the next round. */
export interface NextRound {
  /** The round to come; the same one again after an extension. */
  readonly round: Round;
  /** False when only the round changes, as one that was chosen wrongly: raise, owners and milestones then stay as they are. */
  readonly isClosed: boolean;
  readonly closing: Closing;
  readonly outcomes: readonly Outcome[];
  /** Keys of {@link roundParts} that are taken. */
  readonly parts: ReadonlySet<string>;
}
