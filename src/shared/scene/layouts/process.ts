import type { SceneElement } from '#shared/page';
import { slotText } from '../fit-text';
import { footer, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import {
  aboveRemark,
  arrow,
  contentRoom,
  remarkBelow,
  remarkPlace,
  sign,
  sourceOf,
  tile,
  usualRoom,
} from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { fitSteps, gridCells, type StepLook, stepLook, stepSizes, stepText, tallest } from '../place-steps';
import type { ThemeDesign } from '../theme-design';

const gapPt = 28;
const numberPt = 32;

function columnsOf(count: number): number {
  if (count <= 5) return Math.max(count, 1);
  return count === 6 || count === 9 ? 3 : 4;
}

/** Numbered cards that lead from one to the next. */
export function process(theme: ThemeDesign): LayoutDesign {
  const room = usualRoom(theme);
  const look = stepLook(theme, { label: { ...theme.text.body, use: 'label', color: 'accent', bold: true } });
  return {
    id: 'process',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, remarkPlace(theme, room), theme.places.caption),
    rooms: { steps: aboveRemark(room) },
    compose: (page) => composeProcess(page, theme, look),
  };
}

function composeProcess(page: PageContent, theme: ThemeDesign, look: StepLook): readonly SceneElement[] {
  const steps = page.steps();
  const below = remarkBelow(page, contentRoom(page));
  const columns = columnsOf(steps.length);
  const rows = Math.max(Math.ceil(steps.length / columns), 1);
  const cells = gridCells(steps.length, columns, below.room, { x: gapPt, y: 16 });
  const padPt = rows > 2 || columns > 4 ? 12 : 20;
  // In low cards the number stands beside the text.
  const beside = rows > 1;
  const inner = cells.map((cell) => {
    const left = beside ? numberPt + 12 : 0;
    const top = beside ? 0 : numberPt + 14;
    return frame(
      cell.x + padPt + left,
      cell.y + padPt + top,
      Math.max(cell.w - 2 * padPt - left, 1),
      Math.max(cell.h - 2 * padPt - top, 1),
    );
  });
  const fitted = fitSteps(steps, look, stepSizes(theme, rows === 1 ? 20 : 17, 12), inner, page);
  const least = rows === 1 ? 200 : 0;
  const cardPt = Math.max(rows === 1 ? tallest(fitted) + 2 * padPt + numberPt + 14 + 12 : (cells[0]?.h ?? 0), least);
  const h = Math.min(cardPt, cells[0]?.h ?? 0);
  const shiftPt = rows === 1 ? Math.round(((cells[0]?.h ?? h) - h) * 0.3) : 0;
  const cards = fitted.texts.flatMap((text, at) => {
    const cell = cells[at] ?? below.room;
    const box = inner[at] ?? cell;
    const card = { ...cell, y: cell.y + shiftPt, h };
    const disc = frame(card.x + padPt, card.y + padPt, numberPt, numberPt);
    return [
      tile(page, `card-${at + 1}`, card, { fill: 'panel' }),
      ...sign(page, `count-${at + 1}`, disc, String(at + 1), {
        fill: 'ink',
        shape: 'ellipse',
        color: theme.background,
        sizePt: 15,
      }),
      stepText(at, text, { ...box, y: box.y + shiftPt, h: card.y + card.h - padPt - box.y - shiftPt }, page),
    ];
  });
  const arrows = cells.flatMap((cell, at) => {
    const isLastOfRow = at % columns === columns - 1 || at === steps.length - 1;
    return isLastOfRow ? [] : arrow(page, `next-${at + 1}`, cell.x + cell.w + gapPt / 2, cell.y + shiftPt + h / 2);
  });
  return [slotText(page, theme.places.title), ...cards, ...arrows, ...below.remark, ...sourceOf(page), ...footer(page)];
}
