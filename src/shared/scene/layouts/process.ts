import type { SceneElement } from '#shared/page';
import { footer, ordinary, ordinaryPlaces, rule } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import {
  aboveRemark,
  arrow,
  cell,
  contentRoom,
  insideCell,
  pageTitle,
  remarkBelow,
  remarkPlace,
  sign,
  sourceOf,
  usualRoom,
} from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { fitSteps, gridCells, type StepLook, stepLook, stepSizes, stepText, tallest } from '../parts/place-steps';
import type { ThemeDesign } from '../theme-design';

const gapPt = 36;
const numberPt = 44;
const smallNumberPt = 32;

function columnsOf(count: number): number {
  if (count <= 5) return Math.max(count, 1);
  return count === 6 || count === 9 ? 3 : 4;
}

/** Numbered cells that lead from one to the next. */
export function process(theme: ThemeDesign): LayoutDesign {
  const room = usualRoom(theme);
  const look = stepLook(theme, { label: { ...theme.text.body, use: 'label', color: 'accent', bold: true } });
  return {
    id: 'process',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, remarkPlace(theme, room), theme.places.caption),
    rooms: { steps: aboveRemark(room) },
    compose: (page) => composeProcess(page, look),
  };
}

function composeProcess(page: PageContent, look: StepLook): readonly SceneElement[] {
  const steps = page.steps();
  const below = remarkBelow(page, contentRoom(page));
  const columns = columnsOf(steps.length);
  const isRow = steps.length <= columns;
  const cells = gridCells(steps.length, columns, below.room, { x: gapPt, y: 16 });
  const signPt = isRow ? numberPt : smallNumberPt;
  const inner = cells.map((at) => {
    const inside = insideCell(page.theme, at);
    // In low cells the number stands beside the text.
    const left = isRow ? 0 : signPt + 14;
    const top = isRow ? signPt + 16 : 0;
    return frame(inside.x + left, inside.y + top, Math.max(inside.w - left, 1), Math.max(inside.h - top, 1));
  });
  const fitted = fitSteps(steps, look, stepSizes(page, isRow ? 28 : 20, 12), inner, page);
  // Texts begin on one line, so far down that the longest of them ends on the floor.
  const downPt = isRow ? Math.max(Math.floor((inner[0]?.h ?? 0) - tallest(fitted)), 0) : 0;
  const cards = fitted.texts.flatMap((text, at) => {
    const held = cell(page, `card-${at + 1}`, cells[at] ?? below.room);
    const box = inner[at] ?? held.inside;
    const disc = frame(held.inside.x, held.inside.y, signPt, signPt);
    return [
      ...held.elements,
      ...sign(page, `count-${at + 1}`, disc, String(at + 1), {
        fill: 'ink',
        shape: 'ellipse',
        color: 'paper',
        sizePt: isRow ? 22 : 16,
      }),
      stepText(at, text, { ...box, y: box.y + downPt, h: box.h - downPt }, page),
    ];
  });
  const hangs = page.theme.cell.kind === 'rule';
  const arrows = cells.flatMap((at, index) => {
    const isLastOfRow = index % columns === columns - 1 || index === steps.length - 1;
    if (isLastOfRow) return [];
    const number = insideCell(page.theme, at);
    const y = isRow ? number.y + signPt / 2 : at.y + at.h / 2;
    if (!isRow || !hangs) return arrow(page, `next-${index + 1}`, at.x + at.w + gapPt / 2, y);
    // Where nothing stands between them, a line leads from number to number.
    const from = number.x + signPt + 10;
    const w = number.x + at.w + gapPt - 10 - from;
    return [
      rule(page, `way-${index + 1}`, frame(from, y, w, 0), 'ink', 2, false),
      ...arrow(page, `next-${index + 1}`, from + w / 2, y),
    ];
  });
  return [pageTitle(page).element, ...cards, ...arrows, ...below.remark, ...sourceOf(page), ...footer(page)];
}
