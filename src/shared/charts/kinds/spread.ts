import { movedText, type TextMark } from '#shared/page';

/** Moves texts up and down until none lies over another, in their order from the top, as near to their places as can be. */
export function spread(marks: readonly TextMark[], topPt: number, bottomPt: number): readonly TextMark[] {
  const order = marks.map((mark, index) => ({ mark, index })).sort((a, b) => a.mark.frame.y - b.mark.frame.y);
  let floor = topPt;
  const tops = order.map(({ mark }) => {
    const y = Math.max(mark.frame.y, floor);
    floor = y + mark.frame.h;
    return y;
  });
  let ceiling = bottomPt;
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const height = order[at]?.mark.frame.h ?? 0;
    tops[at] = Math.min(tops[at] ?? 0, ceiling - height);
    ceiling = tops[at] ?? 0;
  }
  const placed = order.map(({ mark, index }, at) => ({
    index,
    mark: movedText(mark, 0, (tops[at] ?? 0) - mark.frame.y),
  }));
  return placed.sort((a, b) => a.index - b.index).map(({ mark }) => mark);
}
