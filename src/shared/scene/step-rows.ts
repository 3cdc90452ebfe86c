import type { Frame } from '#shared/deck';
import { fitText, textElement } from './fit-text';
import { hairline } from './furniture';
import { frame } from './page';
import type { PageContent, Step } from './page-content';
import { type FittedSteps, fitSteps, type StepSizes, stepLook, stepSizes, stepText } from './place-steps';
import type { TextDesign } from './theme-design';
import type { SceneElement } from './types';

const labelPt = 92;
const labelGapPt = 16;
/** In narrower rooms labels stand above titles. */
const leastBesidePt = 380;
const mostMorePt = 20;

interface Rows {
  readonly fitted: FittedSteps;
  readonly labels: readonly number[];
  readonly heights: readonly number[];
  readonly totalPt: number;
}

/** Steps below each other between rules, labels beside them where there is width; what is left of the room stays below. */
export function stepRows(page: PageContent, steps: readonly Step[], room: Frame): readonly SceneElement[] {
  const { theme } = page;
  const beside = room.w >= leastBesidePt && steps.some(({ label }) => label.length > 0);
  const shiftPt = beside ? labelPt + labelGapPt : 0;
  const labelLook: TextDesign = { ...theme.text.body, leading: 'label', bold: true, color: 'accent' };
  const look = stepLook(theme, { label: labelLook, gapsPt: [2, 3] });
  const airPt = steps.length > 4 ? 8 : 11;
  const said = beside ? steps.map((step) => ({ ...step, label: [] })) : steps;
  const unbound = steps.map(() => frame(room.x + shiftPt, room.y, room.w - shiftPt, room.h));
  const labelled = (at: number, sizePt: number) =>
    fitText(steps[at]?.label ?? [], labelLook, [{ sizePt, frame: frame(room.x, room.y, labelPt, room.h) }], page);

  const measure = (sizes: StepSizes): Rows => {
    const fitted = fitSteps(said, look, [sizes], unbound, page);
    const labels = steps.map((_, at) => (beside ? labelled(at, sizes[0]).text.heightPt : 0));
    const heights = fitted.texts.map((text, at) => Math.max(text.heightPt, labels[at] ?? 0));
    const totalPt = heights.reduce((sum, pt) => sum + pt + 2 * airPt, 0) - airPt;
    return { fitted, labels, heights, totalPt };
  };
  const attempts = stepSizes(theme, 20, 12).map(measure);
  const within = attempts.filter(({ totalPt }) => totalPt <= room.h + 0.01);
  const chosen =
    within.find(({ fitted }) => !fitted.texts.some(({ cutsWords }) => cutsWords)) ?? within[0] ?? attempts.at(-1);
  if (!chosen || steps.length === 0) return [];

  const { fitted, labels, heights, totalPt } = chosen;
  // Short lists use the room that they have, up to what still reads as one list.
  const morePt = Math.min(Math.max(room.h - totalPt, 0) / steps.length, mostMorePt);
  const endPt = room.y + room.h;
  let y = room.y;
  return fitted.texts.flatMap((text, at) => {
    const top = Math.min(y, endPt);
    y += (heights[at] ?? 0) + 2 * airPt + morePt;
    const from = Math.min(top + airPt, endPt);
    const box = (x: number, w: number, heightPt: number) =>
      frame(x, from, w, Math.max(Math.min(heightPt, endPt - from), 0));
    const part = { id: `labels-${at + 1}`, name: `${page.word('step')} ${at + 1}` };
    const label = beside && (labels[at] ?? 0) > 0 ? labelled(at, fitted.sizes[0]) : null;
    const labelBox = box(room.x, labelPt, labels[at] ?? 0);
    return [
      hairline(page, `divider-${at + 1}`, frame(room.x, top, room.w, 0)),
      ...(label
        ? [
            textElement(
              part,
              { ...label, frame: labelBox, overflows: label.text.heightPt > labelBox.h + 0.01 },
              labelLook,
            ),
          ]
        : []),
      stepText(at, text, box(room.x + shiftPt, room.w - shiftPt, text.heightPt), page),
    ];
  });
}
