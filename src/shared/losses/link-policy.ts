import { linkHref } from '#shared/base';
import type { ExportTarget } from '#shared/contract';

/** How long an address may be in each kind of file, escaped; null for those that hold no links, and so lose none. */
const longestHref: Readonly<Record<ExportTarget, number | null>> = {
  // Longer ones make PowerPoint repair the file.
  'deck-pptx': 2_048,
  'deck-pdf': Number.POSITIVE_INFINITY,
  'deck-png': null,
  'plan-pdf': Number.POSITIVE_INFINITY,
  'plan-md': Number.POSITIVE_INFINITY,
  'deck-plan-pdf': Number.POSITIVE_INFINITY,
  'numbers-xlsx': null,
  'readiness-pdf': null,
};

/** The address as a kind of file holds it; null when it may not hold that one. */
export function hrefIn(target: ExportTarget, address: string): string | null {
  return linkHref(address, longestHref[target] ?? 0);
}

/** The addresses that a kind of file has links for, and must leave out. */
export function droppedLinks(target: ExportTarget, addresses: readonly string[]): readonly string[] {
  if (longestHref[target] === null) return [];
  return [...new Set(addresses)].filter((address) => address !== '' && hrefIn(target, address) === null);
}
