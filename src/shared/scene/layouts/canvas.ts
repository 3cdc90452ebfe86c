import type { Frame } from '#shared/page';
import { slotText } from '../fit-text';
import { footer, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { contentRoom, sourceOf, tile } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { fitSteps, gridCells, inset, type StepSizes, stepLook, stepText } from '../place-steps';
import type { ThemeDesign } from '../theme-design';

const gapPt = 6;
const sizes: readonly StepSizes[] = [
  [12, 15, 14],
  [12, 14, 13],
  [11, 13, 12],
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
    const at = contentRoom(page, -4);
    const isWhole = steps.length === 9;
    const columns = steps.length <= 3 ? Math.max(steps.length, 1) : steps.length === 4 ? 2 : steps.length <= 6 ? 3 : 4;
    const cells = isWhole ? canvasCells(at) : gridCells(steps.length, columns, at, { x: gapPt, y: gapPt });
    const inner = cells.map((cell) => inset(cell, 12, 10));
    const fitted = fitSteps(steps, look, isWhole ? sizes : [[14, 18, 16], [13, 16, 15], ...sizes], inner, page);
    const fields = fitted.texts.flatMap((text, index) => {
      const cell = cells[index] ?? at;
      const isValue = isWhole && index === middle;
      const stroke = isValue ? ({ color: 'accent', widthPt: 1.5 } as const) : null;
      return [
        tile(page, `field-${index + 1}`, cell, { fill: 'panel', stroke }),
        stepText(index, text, inner[index] ?? cell, page),
      ];
    });
    return [slotText(page, theme.places.title), ...fields, ...sourceOf(page), ...footer(page)];
  };
  return {
    id: 'canvas',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, theme.places.caption),
    rooms: { steps: room },
    compose,
  };
}
