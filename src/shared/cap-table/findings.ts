import type { Path } from '#shared/project';
import type { CapFinding, CapFindingCode } from './types';

const severities: Readonly<Record<CapFindingCode, CapFinding['severity']>> = {
  noShares: 'error',
  badShares: 'error',
  badAmount: 'error',
  unknownHolder: 'warning',
  safeNoAmount: 'warning',
  safeReachesCap: 'error',
  safesTakeAll: 'error',
  safeBadDiscount: 'error',
  safeNoTerms: 'warning',
  safePreMoney: 'note',
  safeNothingLater: 'note',
  noteAsSafe: 'note',
  roundNoValuation: 'error',
  roundNoMoney: 'error',
  roundsOutOfOrder: 'warning',
  investmentNoAmount: 'warning',
  poolNegative: 'error',
  poolBadPercent: 'error',
  poolLeavesNothing: 'error',
  poolAlreadyThere: 'note',
  preferenceBadMultiple: 'error',
  preferenceCapTooLow: 'warning',
  proRataNoShares: 'warning',
  proRataTakesAll: 'error',
  raiseNoValuation: 'warning',
  raiseOverfilled: 'warning',
  downRound: 'note',
  belowRegistered: 'error',
  tooLarge: 'error',
};

export function finding(code: CapFindingCode, place: Path): CapFinding {
  return { code, severity: severities[code], place };
}

/** Thrown and caught inside this room: what makes the stages end here. */
export class Refused extends Error {
  constructor(readonly finding: CapFinding) {
    super(finding.code);
  }
}

export function refuse(code: CapFindingCode, place: Path): never {
  throw new Refused(finding(code, place));
}

/** A count that fits into a number exactly, or the end of the stages. */
export function exactly(value: bigint, place: Path): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) refuse('tooLarge', place);
  return Number(value);
}
