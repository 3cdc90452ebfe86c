import type { CapTable, Path, Safe } from '#shared/project';
import { isBlankSafe, knownHolders } from './blank-rows';
import { finding, refuse } from './findings';
import { holderOwner } from './founding';
import { compare, minus, one, over, type Ratio, typed, zero } from './ratio';
import type { ConvertingSafe, SafeTerms } from './solve-round';
import type { CapFinding, Owner } from './types';

/** A SAFE that counts, read once. */
export interface OpenSafe {
  readonly id: string;
  readonly owner: Owner;
  readonly amount: bigint;
  readonly date: string;
  readonly place: Path;
  readonly terms: SafeTerms;
  readonly mostFavoured: boolean;
}

/** The SAFEs that count, in the order of their dates; the others are found. */
export function readSafes(table: CapTable, found: CapFinding[]): readonly OpenSafe[] {
  const known = knownHolders(table);
  const safes = table.safes.flatMap((safe, index): readonly OpenSafe[] => {
    if (isBlankSafe(safe, known)) return [];
    const place = ['capTable', 'safes', index] as const;
    if (!known.has(safe.holder)) found.push(finding('unknownHolder', [...place, 'holder']));
    if (safe.amountMinor <= 0) {
      found.push(finding(safe.amountMinor < 0 ? 'badAmount' : 'safeNoAmount', [...place, 'amountMinor']));
      return [];
    }
    return [{ ...read(safe, place, found), place }];
  });
  return safes
    .map((safe, index) => ({ safe, index }))
    .sort(byDate)
    .map(({ safe }) => safe);
}

/** Whether a SAFE's date is not later than a round's. A date that is not known, or only to the month, is early enough. */
export function isDue(date: string, roundDate: string): boolean {
  const length = Math.min(date.length, roundDate.length);
  return date.slice(0, length) <= roundDate.slice(0, length);
}

/**
 * What each SAFE may convert by: its own terms, and for a most-favoured one the whole package of any later SAFE. Refuses
 * a post-money cap that the money reaches.
 */
export function converting(safes: readonly OpenSafe[], found: CapFinding[]): readonly ConvertingSafe[] {
  return safes.map(({ amount, terms, mostFavoured, place }, index) => {
    const later = mostFavoured ? safes.slice(index + 1).map((safe) => safe.terms) : [];
    if (mostFavoured && later.length === 0) found.push(finding('safeNothingLater', [...place, 'mostFavoured']));
    const packages = [terms, ...later];
    if (packages.some(({ form, cap }) => form === 'post-money' && cap !== null && amount >= cap)) {
      refuse('safeReachesCap', [...place, 'amountMinor']);
    }
    return { amount, packages };
  });
}

/** What an uncapped SAFE is owed for each unit of its money when the company is sold before a round. */
export function owedOn(terms: SafeTerms): Ratio {
  return over(one, terms.keep);
}

function read(safe: Safe, place: Path, found: CapFinding[]): Omit<OpenSafe, 'place'> {
  if (safe.capMinor < 0) found.push(finding('badAmount', [...place, 'capMinor']));
  const cap = safe.capMinor > 0 ? BigInt(safe.capMinor) : null;
  const keep = keepOf(safe.discountPercent);
  if (keep === null) found.push(finding('safeBadDiscount', [...place, 'discountPercent']));
  if (safe.form === 'pre-money') found.push(finding('safePreMoney', [...place, 'form']));
  if (cap === null && safe.discountPercent === 0 && !safe.mostFavoured) {
    found.push(finding('safeNoTerms', [...place, 'capMinor']));
  }
  return {
    id: safe.id,
    owner: holderOwner(safe.holder),
    amount: BigInt(safe.amountMinor),
    date: safe.date,
    terms: { safe: safe.id, form: safe.form, cap, keep: keep ?? one },
    mostFavoured: safe.mostFavoured,
  };
}

/** 1 - discount; null when nothing or more than all would be left. */
function keepOf(percent: number): Ratio | null {
  const discount = typed(percent, 100n);
  return compare(discount, zero) >= 0 && compare(discount, one) < 0 ? minus(one, discount) : null;
}

interface Placed {
  readonly safe: OpenSafe;
  readonly index: number;
}

/** By date; ones without a date, or of the same one, as they are listed. */
function byDate(a: Placed, b: Placed): number {
  if (a.safe.date === b.safe.date) return a.index - b.index;
  return a.safe.date < b.safe.date ? -1 : 1;
}
