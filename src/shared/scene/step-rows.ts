import type { Frame } from '#shared/deck';
import { rule } from './furniture';
import { frame } from './page';
import type { PageContent, Step } from './page-content';
import { fitSteps, stepLook, stepSizes, stepText } from './place-steps';
import type { SceneElement } from './types';

/** Steps below each other under rules, each as tall as it needs to be; what is left of the room stays below them. */
export function stepRows(page: PageContent, steps: readonly Step[], room: Frame): readonly SceneElement[] {
  const { theme } = page;
  const look = stepLook(theme, {
    label: { ...theme.text.body, leading: 'label', bold: true, color: 'accent' },
    gapsPt: [2, 3],
  });
  const airPt = steps.length > 5 ? 8 : 12;
  const unbound = steps.map(() => frame(room.x, room.y, room.w, room.h));
  const heightOf = (heights: readonly number[]) => heights.reduce((sum, pt) => sum + pt + 2 * airPt, 0) - airPt;
  const attempts = stepSizes(theme, 20, 12).map((sizes) => fitSteps(steps, look, [sizes], unbound, page));
  const heights = (fitted: (typeof attempts)[number]) => fitted.texts.map((text) => text.heightPt);
  const fits = attempts.find(
    (one) => heightOf(heights(one)) <= room.h + 0.01 && !one.texts.some((text) => text.cutsWords),
  );
  const chosen = fits ?? attempts.find((one) => heightOf(heights(one)) <= room.h + 0.01) ?? attempts.at(-1);
  const texts = chosen?.texts ?? [];
  // Short lists use the room that they have, up to what still reads as one list.
  const spare = Math.max(room.h - heightOf(texts.map((text) => text.heightPt)), 0);
  const morePt = Math.min(spare / Math.max(texts.length, 1), 20);
  const endPt = room.y + room.h;
  let y = room.y;
  return texts.flatMap((text, at) => {
    const top = Math.min(y, endPt);
    const box = frame(
      room.x,
      Math.min(top + airPt, endPt),
      room.w,
      Math.max(Math.min(text.heightPt, endPt - top - airPt), 0),
    );
    y = top + text.heightPt + 2 * airPt + morePt;
    return [
      rule(page, `divider-${at + 1}`, frame(room.x, top, room.w, 0), 'rule', theme.hairlinePt, false),
      stepText(at, text, box, page),
    ];
  });
}
