import type { Findings } from './findings';
import type { GridCell } from './grid-types';

/** What is wrong with a cell, in words. */
export function cellFinding({ places = [], finding }: GridCell, findings: Findings): string | undefined {
  for (const place of places) {
    const found = findings.at(place);
    if (found !== undefined) return found;
  }
  return finding;
}
