import type { Frame, SceneElement } from '#shared/page';
import { footer, ordinary, ordinaryPlaces, rule } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import {
  aboveRemark,
  contentRoom,
  pageTitle,
  remarkBelow,
  remarkPlace,
  sizesBelow,
  sourceOf,
  tile,
  usualRoom,
} from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { fitSteps, gridCells, type StepLook, type StepSizes, stepLook, stepText, tallest } from '../parts/place-steps';
import type { ThemeDesign } from '../theme-design';

const dotPt = 20;
const linePt = 3;
/** From a dot's edge to the text below it. */
const indentPt = dotPt / 2 + 8;
/** From a dot's upper edge to its text. */
const headPt = dotPt + 16;
/** From one step of the stairs to the next. */
const mostClimbPt = 60;
/** Dates, what is reached, and what that means. */
const sizes: readonly StepSizes[] = [
  [24, 28, 20],
  [22, 26, 20],
  [22, 24, 18],
  [20, 22, 18],
  [18, 20, 17],
  [16, 18, 16],
  [15, 16, 15],
  [14, 14, 14],
  [13, 13, 12],
];

/** Dates along a line, the last of them marked: where it leads. More than five go on in a second line. */
export function timeline(theme: ThemeDesign): LayoutDesign {
  const room = usualRoom(theme);
  const look = stepLook(theme, {
    label: { ...theme.text.body, use: 'label', bold: true, color: 'accent' },
    gapsPt: [8, 6],
  });
  return {
    id: 'timeline',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, remarkPlace(theme, room), theme.places.caption),
    rooms: { steps: aboveRemark(room) },
    compose: (page) => composeTimeline(page, look),
  };
}

/** Where the steps of a time line stand: dots, and the room for the text below each. */
interface Way {
  readonly dots: readonly Frame[];
  readonly texts: readonly Frame[];
  /** How much higher each dot stands than the one before it. */
  readonly climbPt: number;
  /** The line's right end: time goes on to the edge of the content. */
  readonly endPt: number;
}

/** One row climbs like stairs, so that its first text stands on the floor and its last below the title; two rows stay level. */
function wayOf(cells: readonly Frame[], columns: number, tallestPt: number): Way {
  const isRow = cells.length === columns && columns > 1;
  const [first] = cells;
  const sparePt = isRow && first ? Math.max(first.h - headPt - tallestPt, 0) : 0;
  const climbPt = isRow ? Math.min(sparePt / (columns - 1), mostClimbPt) : 0;
  const dots = cells.map(({ x, y }, at) => frame(x, y + sparePt - (at % columns) * climbPt, dotPt, dotPt));
  const texts = cells.map((box, at) => {
    const y = (dots[at]?.y ?? box.y) + headPt;
    return frame(box.x + indentPt, y, Math.max(box.w - indentPt, 1), Math.max(box.y + box.h - y, 1));
  });
  return { dots, texts, climbPt, endPt: (cells[columns - 1]?.x ?? 0) + (first?.w ?? 0) };
}

/** The line from dot to dot, and the risers between its treads. */
function treads(page: PageContent, { dots, climbPt, endPt }: Way, columns: number): readonly SceneElement[] {
  return dots.flatMap((dot, at) => {
    const next = (at + 1) % columns === 0 ? undefined : dots[at + 1];
    const [x, y] = [dot.x + dotPt / 2, dot.y + dotPt / 2];
    const toX = next ? next.x + dotPt / 2 : endPt;
    const tread = rule(page, `line-${at + 1}`, frame(x, y, toX - x, 0), 'ink', linePt, false);
    if (!next || climbPt < 1) return [tread];
    return [tread, rule(page, `riser-${at + 1}`, frame(toX, y - climbPt, 0, climbPt), 'ink', linePt, false)];
  });
}

function composeTimeline(page: PageContent, look: StepLook): readonly SceneElement[] {
  const { gutterPt } = page.theme.grid;
  const steps = page.steps();
  const below = remarkBelow(page, contentRoom(page));
  const columns = steps.length <= 5 ? Math.max(steps.length, 1) : Math.ceil(steps.length / 2);
  const cells = gridCells(steps.length, columns, below.room, { x: gutterPt, y: 20 });
  const titlesPt = sizesBelow(
    pageTitle(page),
    sizes.map(([, titlePt]) => titlePt),
  );
  const allowed = sizes.filter(([, titlePt]) => titlesPt.includes(titlePt));
  const fitted = fitSteps(steps, look, allowed, wayOf(cells, columns, 0).texts.map(full(cells)), page);
  const way = wayOf(cells, columns, tallest(fitted));
  const stops = fitted.texts.flatMap((text, at) => {
    const isLast = at === steps.length - 1;
    return [
      tile(page, `stop-${at + 1}`, way.dots[at] ?? below.room, {
        fill: isLast ? 'brand' : 'ink',
        shape: 'ellipse',
        // A brand's colour may be as light as the paper.
        stroke: { color: isLast ? 'accent' : 'paper', widthPt: 3 },
      }),
      stepText(at, text, way.texts[at] ?? below.room, page),
    ];
  });
  const ends = [...below.remark, ...sourceOf(page), ...footer(page)];
  return [pageTitle(page).element, ...treads(page, way, columns), ...stops, ...ends];
}

/** A text's room before its dot has climbed: as high as its cell leaves it. */
function full(cells: readonly Frame[]) {
  return (text: Frame, at: number): Frame => ({ ...text, h: Math.max((cells[at]?.h ?? 0) - headPt, 1) });
}
