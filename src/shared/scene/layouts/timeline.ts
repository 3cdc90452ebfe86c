import type { SceneElement } from '#shared/page';
import { slotText } from '../fit-text';
import { footer, ordinary, ordinaryPlaces, rule } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { aboveRemark, contentRoom, remarkBelow, remarkPlace, sourceOf, tile, usualRoom } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { fitSteps, gridCells, type StepLook, stepLook, stepSizes, stepText, tallest } from '../place-steps';
import type { ThemeDesign } from '../theme-design';

const dotPt = 12;
const belowLinePt = 22;

/** Dates along a line, the last of them marked: where it leads. More than five go on in a second line. */
export function timeline(theme: ThemeDesign): LayoutDesign {
  const room = usualRoom(theme);
  const look = stepLook(theme, {
    label: { ...theme.text.body, use: 'label', bold: true, color: 'accent' },
    gapsPt: [6, 5],
  });
  return {
    id: 'timeline',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, remarkPlace(theme, room), theme.places.caption),
    rooms: { steps: aboveRemark(room) },
    compose: (page) => composeTimeline(page, theme, look),
  };
}

function composeTimeline(page: PageContent, theme: ThemeDesign, look: StepLook): readonly SceneElement[] {
  const { grid } = theme;
  const steps = page.steps();
  const below = remarkBelow(page, contentRoom(page));
  const columns = steps.length <= 5 ? Math.max(steps.length, 1) : Math.ceil(steps.length / 2);
  const rows = Math.max(Math.ceil(steps.length / columns), 1);
  const cells = gridCells(steps.length, columns, below.room, { x: grid.gutterPt, y: 20 });
  const inner = cells.map((cell) =>
    frame(cell.x, cell.y + dotPt / 2 + belowLinePt, cell.w, Math.max(cell.h - dotPt / 2 - belowLinePt, 1)),
  );
  const fitted = fitSteps(steps, look, stepSizes(theme, rows === 1 ? 22 : 18, 12), inner, page);
  const spare = Math.max((inner[0]?.h ?? 0) - tallest(fitted), 0);
  const shiftPt = rows === 1 ? Math.round(spare * 0.34) : 0;
  const lines = Array.from({ length: steps.length === 0 ? 0 : rows }, (_, row) => {
    const first = cells[row * columns] ?? below.room;
    // The line runs to the page's edge of content: time goes on.
    return rule(
      page,
      `line-${row + 1}`,
      frame(first.x, first.y + dotPt / 2 + shiftPt, grid.widthPt, 0),
      'ink',
      1.5,
      false,
    );
  });
  const stops = fitted.texts.flatMap((text, at) => {
    const cell = cells[at] ?? below.room;
    const box = inner[at] ?? cell;
    const dot = frame(cell.x, cell.y + shiftPt, dotPt, dotPt);
    const isLast = at === steps.length - 1;
    return [
      tile(page, `stop-${at + 1}`, dot, {
        fill: isLast ? 'brand' : 'ink',
        shape: 'ellipse',
        // A brand's colour may be as light as the paper.
        stroke: { color: isLast ? 'accent' : theme.background, widthPt: 2 },
      }),
      stepText(at, text, { ...box, y: box.y + shiftPt, h: box.h - shiftPt }, page),
    ];
  });
  return [slotText(page, theme.places.title), ...lines, ...stops, ...below.remark, ...sourceOf(page), ...footer(page)];
}
