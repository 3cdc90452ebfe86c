import type { Frame, SceneElement } from '#shared/page';
import { footer, ordinary, ordinaryPlaces } from '../furniture';
import { isOneLine, measureSlideText } from '../lay-text';
import type { LayoutDesign } from '../layout-design';
import {
  aboveRemark,
  cell,
  contentRoom,
  insideCell,
  pageTitle,
  remarkBelow,
  remarkPlace,
  sizesBelow,
  sourceOf,
  usualRoom,
} from '../layout-parts';
import type { PageContent } from '../page-content';
import { fitSteps, floored, gridCells, type StepLook, type StepSizes, stepLook, stepText } from '../parts/place-steps';
import { stepRows } from '../parts/step-rows';
import type { ThemeDesign } from '../theme-design';

/** What stands first is a sign of its own as long as it is short. */
const sizes: readonly StepSizes[] = [
  [64, 28, 20],
  [64, 26, 20],
  [56, 24, 18],
  [48, 22, 18],
  [40, 20, 17],
  [32, 18, 16],
  [24, 17, 16],
  [18, 16, 16],
  [14, 15, 14],
  [13, 13, 12],
];
/** In narrower rooms reasons stand below each other. */
const leastRowPt = 640;
const mostRowPt = 28;

export function pointColumns(count: number): number {
  if (count <= 4) return Math.max(count, 1);
  return count === 5 || count === 6 || count === 9 ? 3 : 4;
}

/** Two to nine reasons of equal weight, each in a cell of its own, their texts on one floor. */
export function points(theme: ThemeDesign): LayoutDesign {
  const room = usualRoom(theme);
  const look = stepLook(theme, {
    label: { ...theme.text.figure, color: 'accent', use: 'label' },
    gapsPt: [8, 6],
  });
  const compose = (page: PageContent) => {
    const steps = page.steps();
    const below = remarkBelow(page, contentRoom(page));
    const parts =
      below.room.w < leastRowPt
        ? stepRows(page, steps, below.room, mostRowPt).elements
        : inCells(page, below.room, look);
    return [pageTitle(page).element, ...parts, ...below.remark, ...sourceOf(page), ...footer(page)];
  };
  return {
    id: 'points',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, remarkPlace(theme, room), theme.places.caption),
    rooms: { steps: aboveRemark(room) },
    compose,
  };
}

const signsPt = [64, 56, 48, 44, 40, 36, 32];

/** The largest size in which what stands first is a sign on one line in every cell; without limit where it is text. */
function oneLinePt(page: PageContent, { label }: StepLook, inner: readonly Frame[]): number {
  const isSign = (sizePt: number) =>
    page.steps().every((step, at) => isOneLine(measureSlideText(step.label, label, sizePt, inner[at]?.w ?? 1, page)));
  return signsPt.find(isSign) ?? Number.POSITIVE_INFINITY;
}

function inCells(page: PageContent, room: Frame, look: StepLook): readonly SceneElement[] {
  const steps = page.steps();
  const columns = pointColumns(steps.length);
  const cells = gridCells(steps.length, columns, room, { x: page.theme.grid.gutterPt, y: 20 });
  const inner = cells.map((at) => insideCell(page.theme, at));
  const mostPt =
    sizesBelow(
      pageTitle(page),
      sizes.map(([, titlePt]) => titlePt),
    )[0] ?? 0;
  const signPt = oneLinePt(page, look, inner);
  const allowed = sizes
    .filter(([, titlePt]) => titlePt <= mostPt)
    .map(([labelPt, titlePt, textPt]): StepSizes => [Math.min(labelPt, signPt), titlePt, textPt]);
  const fitted = fitSteps(steps, look, allowed, inner, page);
  const isRow = steps.length <= columns;
  const texts = isRow ? floored(fitted, steps, inner[0]?.h ?? 0) : fitted.texts;
  return texts.flatMap((text, at) => {
    const held = cell(page, `divider-${at + 1}`, cells[at] ?? room);
    return [...held.elements, stepText(at, text, held.inside, page)];
  });
}
