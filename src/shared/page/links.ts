import type { Frame } from './geometry';
import type { PlacedRun } from './line-text';

/** Neighbours on a line that lead to the same place, together. */
export function linkGroups<R>(runs: readonly R[], linkOf: (run: R) => string): readonly (readonly [R, ...R[]])[] {
  const groups: [R, ...R[]][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group && linkOf(group[0]) === linkOf(run)) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** Where a click on some neighbours of a line counts: from the top of type of this size, `heightEm` of it high. */
export function linkFrame(
  runs: readonly [PlacedRun, ...PlacedRun[]],
  baselinePt: number,
  sizePt: number,
  heightEm = 1.3,
): Frame {
  const [first] = runs;
  const last = runs.at(-1) ?? first;
  return { x: first.xPt, y: baselinePt - sizePt, w: last.xPt + last.widthPt - first.xPt, h: sizePt * heightEm };
}
