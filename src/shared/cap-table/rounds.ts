import type { CapRound, CapTable, Path, PoolRule, Preference, Project } from '#shared/project';
import { isBlankInvestment, knownHolders } from './blank-rows';
import { finding, refuse } from './findings';
import { holderOwner } from './founding';
import { compare, one, type Ratio, typed, zero } from './ratio';
import type { PoolDemand } from './solve-round';
import type { CapFinding, CapTableInput, Owner } from './types';

/** A round or raise, read once: its money is positive, its terms are within their ranges. */
export interface RoundPlan {
  readonly kind: 'round' | 'raise';
  readonly id: string;
  readonly name: string;
  readonly date: string;
  /** The round, or the cap table's `raise`. */
  readonly place: Path;
  readonly valuationPlace: Path;
  readonly pre: bigint;
  /** Money that the round is to bring whether or not investors are named for it; 0: what is named. */
  readonly asked: bigint;
  readonly named: readonly { readonly owner: Owner; readonly amount: bigint }[];
  readonly pool: PoolDemand['wanted'];
  readonly preference: Preference;
  readonly proRata: readonly string[];
}

type Terms = Pick<CapRound, 'investments' | 'pool' | 'preference' | 'proRata'>;

/** Reads a round of the list. Refuses one without a valuation. */
export function readRound(table: CapTable, index: number, found: CapFinding[]): RoundPlan {
  const round = table.rounds[index] as CapRound;
  const place = ['capTable', 'rounds', index] as const;
  const terms = readTerms(table, round, place, found);
  if (round.preMoneyMinor <= 0) refuse('roundNoValuation', [...place, 'preMoneyMinor']);
  return {
    kind: 'round',
    id: round.id,
    name: round.name,
    date: round.date,
    place,
    valuationPlace: [...place, 'preMoneyMinor'],
    pre: BigInt(round.preMoneyMinor),
    asked: 0n,
    ...terms,
  };
}

/** Reads the raise as a priced round. Refuses one without a valuation. */
export function readRaise({ capTable, raise }: CapTableInput, found: CapFinding[]): RoundPlan {
  const place = ['capTable', 'raise'] as const;
  const terms = readTerms(capTable, capTable.raise, place, found);
  if (raise.valuationMinor <= 0) refuse('raiseNoValuation', ['raise', 'valuationMinor']);
  return {
    kind: 'raise',
    id: 'raise',
    name: '',
    date: raise.closeDate,
    place,
    valuationPlace: ['raise', 'valuationMinor'],
    pre: BigInt(raise.valuationMinor),
    asked: BigInt(raise.amountMinor),
    ...terms,
  };
}

/** Named investments that count; those without an amount and those of strangers are found. */
export function readInvestments(
  table: CapTable,
  investments: CapRound['investments'],
  place: Path,
  found: CapFinding[],
): RoundPlan['named'] {
  const known = knownHolders(table);
  return investments.flatMap((investment, index) => {
    if (isBlankInvestment(investment, known)) return [];
    const { holder, amountMinor } = investment;
    const at = [...place, 'investments', index];
    if (!known.has(holder)) found.push(finding('unknownHolder', [...at, 'holder']));
    if (amountMinor > 0) return [{ owner: holderOwner(holder), amount: BigInt(amountMinor) }];
    found.push(finding(amountMinor < 0 ? 'badAmount' : 'investmentNoAmount', [...at, 'amountMinor']));
    return [];
  });
}

/** Whether the raise sells shares at a price; else it sells SAFEs or notes that convert later. */
export function isPriced({ instrument }: Pick<Project['raise'], 'instrument'>): boolean {
  return instrument === 'equity' || instrument === 'capital-increase';
}

function readTerms(table: CapTable, terms: Terms, place: Path, found: CapFinding[]) {
  checkPreference(terms.preference, [...place, 'preference'], found);
  return {
    named: readInvestments(table, terms.investments, place, found),
    pool: readPool(terms.pool, [...place, 'pool'], found),
    preference: terms.preference,
    proRata: [...new Set(terms.proRata)],
  };
}

function readPool(rule: PoolRule, place: Path, found: CapFinding[]): PoolDemand['wanted'] {
  if (rule.kind === 'none') return { kind: 'increase', shares: 0n };
  if (rule.kind === 'increase') {
    if (rule.shares < 0) found.push(finding('poolNegative', [...place, 'shares']));
    return { kind: 'increase', shares: BigInt(Math.max(0, rule.shares)) };
  }
  const part = typed(rule.percent, 100n);
  if (isFraction(part)) return { kind: 'target', part };
  return refuse('poolBadPercent', [...place, 'percent']);
}

function checkPreference({ multiple, participation, capMultiple }: Preference, place: Path, found: CapFinding[]): void {
  if (multiple < 0 || multiple > 100) found.push(finding('preferenceBadMultiple', [...place, 'multiple']));
  if (participation === 'capped' && capMultiple < multiple) {
    found.push(finding('preferenceCapTooLow', [...place, 'capMultiple']));
  }
}

function isFraction(part: Ratio): boolean {
  return compare(part, zero) >= 0 && compare(part, one) < 0;
}
