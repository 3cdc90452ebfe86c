import type { Currency } from '#shared/base';
import type { CapTable, Path, Preference, Project } from '#shared/project';
import type { Ratio } from './ratio';

/** The parts of a project that ownership is made of. A project is one. */
export type CapTableInput = Pick<Project, 'capTable' | 'raise'>;

/**
 * Who owns a part: somebody of the list of holders, those who will put in what nobody has been named for, or the
 * options that nobody has been granted or promised. `id` is a holder's id, else empty.
 */
export interface Owner {
  readonly kind: 'holder' | 'new-investors' | 'pool';
  readonly id: string;
}

/** Shares that came about in one way, and what they get when the company is sold. */
export interface Lot {
  readonly owner: Owner;
  /** `safe`: not yet shares; `shares` says how many they would be at the cap, 0 when that can't be said yet. */
  readonly kind: 'issued' | 'option' | 'pool' | 'preferred' | 'safe';
  /** Id of the round or SAFE that it came from; empty for shares and options. */
  readonly from: string;
  readonly shares: bigint;
  /** Money put in for it, minor units. */
  readonly paidMinor: bigint;
  /** Of an option: minor units to exercise one share, or one minor unit of registered capital. */
  readonly strike: Ratio;
  /** Null: an equal part of what is left over. */
  readonly preference: Preference | null;
  /** What a SAFE without a cap is owed for its money when the company is sold: 1, or 1 / (1 - discount). */
  readonly owed: Ratio;
}

/** What one owner has in a stage. Counts are whole shares (or minor units of registered capital). */
export interface Stake {
  readonly owner: Owner;
  readonly issued: number;
  /** Granted, promised or, of the pool, free. */
  readonly options: number;
  readonly preferred: number;
  /** What SAFEs would convert into at their caps. */
  readonly safes: number;
  readonly shares: number;
  /** Part of the whole, fully diluted. All stakes of a stage add up to 1 exactly, unless there are no shares. */
  readonly part: Ratio;
  /** The same in the stage before; null for who had nothing. */
  readonly partBefore: Ratio | null;
  /** What was lost of the part before, as a fraction of it: 0.25 of 80 % are 20 points. Null with `partBefore`. */
  readonly dilution: Ratio | null;
}

/** How a SAFE became shares, or would at its cap. */
export interface Conversion {
  readonly safe: string;
  readonly owner: Owner;
  readonly amountMinor: number;
  /** The SAFE whose terms it took: itself, or a later one by most-favoured terms. */
  readonly termsOf: string;
  readonly basis: 'cap' | 'discount' | 'round-price';
  /** Minor units a share. */
  readonly price: Ratio;
  readonly shares: number;
}

/** What somebody puts into a round. */
export interface Purchase {
  readonly owner: Owner;
  /** By the right to keep one's part rather than by a named amount. */
  readonly proRata: boolean;
  readonly amountMinor: number;
  readonly shares: number;
  /** Registered capital only: what goes to the capital reserve. 0 where there are shares. */
  readonly reserveMinor: number;
}

/** The figures of a priced round or capital increase. */
export interface RoundFigures {
  readonly preMoneyMinor: number;
  readonly moneyMinor: number;
  readonly postMoneyMinor: number;
  /** Minor units a share, exactly. */
  readonly price: Ratio;
  /** What all shares but the pool's increase are worth at that price: the valuation that existing holders keep. */
  readonly effectivePreMoneyMinor: number;
  /** Shares, options and converted SAFEs before the pool's increase and the new money. */
  readonly capitalisation: number;
  readonly poolIncrease: number;
  readonly newShares: number;
  readonly purchases: readonly Purchase[];
}

/** The company's owners at one point of its life. */
export interface Stage {
  /** `safes`: what is held if all SAFEs so far converted at their caps. `raise`: after the money asked for now. */
  readonly kind: 'founding' | 'safes' | 'round' | 'raise';
  /** The round's id; `raise`; empty else. */
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly stakes: readonly Stake[];
  readonly shares: number;
  /** Options that nobody has been granted or promised. */
  readonly pool: number;
  readonly round: RoundFigures | null;
  readonly conversions: readonly Conversion[];
  /** SAFEs whose shares nobody can tell before a round: without a cap. */
  readonly open: readonly string[];
  readonly lots: readonly Lot[];
}

export type CapFindingCode =
  | 'noShares'
  | 'badShares'
  | 'badAmount'
  | 'unknownHolder'
  | 'safeNoAmount'
  | 'safeReachesCap'
  | 'safesTakeAll'
  | 'safeBadDiscount'
  | 'safeNoTerms'
  | 'safePreMoney'
  | 'safeNothingLater'
  | 'noteAsSafe'
  | 'roundNoValuation'
  | 'roundNoMoney'
  | 'roundsOutOfOrder'
  | 'investmentNoAmount'
  | 'poolNegative'
  | 'poolBadPercent'
  | 'poolLeavesNothing'
  | 'poolAlreadyThere'
  | 'preferenceBadMultiple'
  | 'preferenceCapTooLow'
  | 'proRataNoShares'
  | 'proRataTakesAll'
  | 'raiseNoValuation'
  | 'raiseOverfilled'
  | 'downRound'
  | 'belowRegistered'
  | 'tooLarge';

/** Something that is wrong with the table of owners, or that a reader must know. Its words live in i18n `ownership`. */
export interface CapFinding {
  readonly code: CapFindingCode;
  /** `error`: figures are refused or a value was left out. `note`: an estimate, ask counsel. */
  readonly severity: 'error' | 'warning' | 'note';
  /** Where in the project. */
  readonly place: Path;
}

/** The table of owners through the company's life, as far as it can be worked out. */
export interface CapTableResult {
  readonly form: CapTable['form'];
  readonly currency: Currency;
  readonly stages: readonly Stage[];
  /** Why the stages end before the last one that was asked for; null when all are there. */
  readonly refused: CapFinding | null;
  readonly findings: readonly CapFinding[];
}
