import { type PlacedRun, runsOfMarks } from '#shared/page';
import type { PlanPages } from './types';

/** All text on the pages of a plan, that of charts included. */
export function planRuns({ pages }: Pick<PlanPages, 'pages'>): readonly PlacedRun[] {
  return pages
    .flatMap(({ items }) => items)
    .flatMap((item): readonly PlacedRun[] => {
      if (item.kind === 'text') return item.runs;
      return item.kind === 'chart' ? runsOfMarks(item.marks) : [];
    });
}
