import type { PlacedRun } from '#shared/page';
import type { Handout } from './types';

/** The text that sheets have besides their slides. */
export function handoutRuns({ sheets }: Handout): readonly PlacedRun[] {
  return sheets.flatMap(({ items }) => items.flatMap((item) => ('runs' in item ? item.runs : [])));
}
