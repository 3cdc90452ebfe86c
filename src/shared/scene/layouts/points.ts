import { slotText } from '../fit-text';
import { footer, ordinary, ordinaryPlaces, rule } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { aboveRemark, contentRoom, remarkBelow, remarkPlace, sourceOf, usualRoom } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { fitSteps, gridCells, type StepSizes, stepLook, stepText, tallest } from '../place-steps';
import type { ThemeDesign } from '../theme-design';

const ruleGapPt = 16;
/** What stands first is a sign of its own as long as it is short. */
const sizes: readonly StepSizes[] = [
  [32, 22, 18],
  [32, 20, 16],
  [24, 18, 15],
  [18, 16, 14],
  [14, 15, 13],
  [12, 13, 12],
];

export function pointColumns(count: number): number {
  if (count <= 4) return Math.max(count, 1);
  return count === 5 || count === 6 || count === 9 ? 3 : 4;
}

/** Two to nine reasons of equal weight, each under a rule of its own. */
export function points(theme: ThemeDesign): LayoutDesign {
  const { grid } = theme;
  const room = usualRoom(theme);
  const look = stepLook(theme, {
    label: { ...theme.text.figure, color: 'accent', use: 'label' },
    gapsPt: [6, 6],
  });
  const compose = (page: PageContent) => {
    const steps = page.steps();
    const below = remarkBelow(page, contentRoom(page));
    const columns = pointColumns(steps.length);
    const isRow = steps.length <= columns;
    const cells = gridCells(steps.length, columns, below.room, { x: grid.gutterPt, y: 24 });
    const inner = cells.map((cell) => frame(cell.x, cell.y + ruleGapPt, cell.w, Math.max(cell.h - ruleGapPt, 1)));
    const fitted = fitSteps(steps, look, isRow ? sizes : sizes.slice(1), inner, page);
    // One row stands a little above the middle of its room.
    const shiftPt = isRow ? Math.round(Math.max(below.room.h - ruleGapPt - tallest(fitted), 0) * 0.3) : 0;
    const parts = fitted.texts.flatMap((text, at) => {
      const cell = cells[at] ?? below.room;
      const box = inner[at] ?? cell;
      const top = frame(cell.x, cell.y + shiftPt, cell.w, 0);
      return [
        rule(page, `divider-${at + 1}`, top, 'ink', 1.5, false),
        stepText(at, text, { ...box, y: box.y + shiftPt, h: box.h - shiftPt }, page),
      ];
    });
    return [slotText(page, theme.places.title), ...parts, ...below.remark, ...sourceOf(page), ...footer(page)];
  };
  return {
    id: 'points',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, remarkPlace(theme, room), theme.places.caption),
    rooms: { steps: aboveRemark(room) },
    compose,
  };
}
