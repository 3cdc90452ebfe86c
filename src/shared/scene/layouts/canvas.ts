import type { Frame } from '#shared/page';
import { footer, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { box, contentRoom, pageTitle, sourceOf } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { fitSteps, gridCells, inset, type StepSizes, stepLook, stepText } from '../parts/place-steps';
import type { ThemeDesign } from '../theme-design';

const gapPt = 6;
const sizes: readonly StepSizes[] = [
  [14, 18, 18],
  [14, 18, 16],
  [14, 17, 15],
  [14, 16, 14],
  [14, 15, 14],
  [14, 14, 14],
  [13, 13, 13],
  [12, 13, 12],
  [11, 12, 11],
];
/** The value proposition, in the middle of nine fields. */
const middle = 3;

/** The nine fields where everyone looks for them: what it takes at the left, who pays at the right, money below. */
function canvasCells(room: Frame): readonly Frame[] {
  const w = (room.w - 4 * gapPt) / 5;
  const lowPt = Math.round(room.h * 0.26);
  const tallPt = room.h - lowPt - gapPt;
  const halfPt = (tallPt - gapPt) / 2;
  const x = (column: number) => room.x + column * (w + gapPt);
  const tall = (column: number) => frame(x(column), room.y, w, tallPt);
  const upper = (column: number) => frame(x(column), room.y, w, halfPt);
  const lower = (column: number) => frame(x(column), room.y + halfPt + gapPt, w, halfPt);
  const wide = (room.w - gapPt) / 2;
  const money = (column: number) => frame(room.x + column * (wide + gapPt), room.y + tallPt + gapPt, wide, lowPt);
  return [tall(0), upper(1), lower(1), tall(2), upper(3), lower(3), tall(4), money(0), money(1)];
}

/** The business model canvas of nine fields; any other number stands in an even grid. */
export function canvas(theme: ThemeDesign): LayoutDesign {
  const { grid } = theme;
  const room = frame(grid.leftPt, grid.topPt, grid.widthPt, grid.bottomPt - grid.topPt);
  const look = stepLook(theme, {
    label: { ...theme.text.body, use: 'label', color: 'accent', bold: true },
    gapsPt: [2, 4],
  });
  const compose = (page: PageContent) => {
    const steps = page.steps();
    const at = contentRoom(page);
    const isWhole = steps.length === 9;
    const columns = steps.length <= 3 ? Math.max(steps.length, 1) : steps.length === 4 ? 2 : steps.length <= 6 ? 3 : 4;
    const cells = isWhole ? canvasCells(at) : gridCells(steps.length, columns, at, { x: gapPt, y: gapPt });
    const inner = cells.map((cell) => inset(cell, 12, 10));
    const fitted = fitSteps(
      steps,
      look,
      isWhole ? sizes : [[16, 26, 20], [16, 22, 18], [14, 20, 17], ...sizes],
      inner,
      page,
    );
    const fields = fitted.texts.flatMap((text, index) => {
      const cell = cells[index] ?? at;
      const isValue = isWhole && index === middle;
      return [
        ...box(page, `field-${index + 1}`, cell, isValue).elements,
        stepText(index, text, inner[index] ?? cell, page),
      ];
    });
    return [pageTitle(page).element, ...fields, ...sourceOf(page), ...footer(page)];
  };
  return {
    id: 'canvas',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, theme.places.caption),
    rooms: { steps: room },
    compose,
  };
}
