import type { Frame, SceneElement } from '#shared/page';
import { fitText, textElement } from '../fit-text';
import { hairline } from '../furniture';
import { reservedPt } from '../lay-text';
import { frame } from '../page';
import type { PageContent, Step } from '../page-content';
import type { TextDesign } from '../theme-design';
import { type FittedSteps, fitSteps, type StepSizes, stepLook, stepSizes, stepText } from './place-steps';

const labelPt = 104;
const labelGapPt = 16;
/** In narrower columns labels stand above titles. */
const leastBesidePt = 380;
const mostMorePt = 84;
const leastColumnPt = 200;
/** Above and below each where there would be no room for it otherwise. */
const crowdedAirPt = 6;
const tinyPt = [11, 10, 9, 8, 7, 6, 5, 4];

/** Steps in one column or two, measured. */
interface Rows {
  readonly columns: readonly Frame[];
  /** How many stand in the first column. */
  readonly perColumn: number;
  readonly beside: boolean;
  readonly fitted: FittedSteps;
  readonly labels: readonly number[];
  readonly heights: readonly number[];
  readonly airPt: number;
  /** Of the taller column. */
  readonly totalPt: number;
}

export interface StepRows {
  readonly elements: readonly SceneElement[];
  readonly fits: boolean;
  /** They stand closer than is good to read, for want of room. */
  readonly crowded: boolean;
  /** The size of their texts. */
  readonly textPt: number;
}

function labelLook({ theme }: PageContent): TextDesign {
  return { ...theme.text.body, use: 'label', bold: true, color: 'accent' };
}

function labelOf(page: PageContent, step: Step | undefined, sizePt: number, at: Frame) {
  return fitText(step?.label ?? [], labelLook(page), [{ sizePt, frame: at }], page);
}

function measure(
  page: PageContent,
  steps: readonly Step[],
  columns: readonly Frame[],
  sizes: StepSizes,
  mostAirPt = 11,
): Rows {
  const perColumn = Math.ceil(steps.length / columns.length);
  const column = columns[0] as Frame;
  const beside = column.w >= leastBesidePt && steps.some(({ label }) => label.length > 0);
  const shiftPt = beside ? labelPt + labelGapPt : 0;
  const airPt = Math.min(perColumn > 4 ? 8 : 11, mostAirPt);
  const said = beside ? steps.map((step) => ({ ...step, label: [] })) : steps;
  const unbound = steps.map(() => frame(column.x, column.y, column.w - shiftPt, column.h));
  const look = stepLook(page.theme, { label: labelLook(page), gapsPt: [2, 3] });
  const fitted = fitSteps(said, look, [sizes], unbound, page);
  const labels = steps.map((step) =>
    beside ? labelOf(page, step, sizes[0], frame(0, 0, labelPt, column.h)).text.heightPt : 0,
  );
  const heights = fitted.texts.map((text, at) => Math.max(reservedPt(text), labels[at] ?? 0));
  const sum = (some: readonly number[]) => some.reduce((total, pt) => total + pt + 2 * airPt, 0) - airPt;
  const totalPt = Math.max(sum(heights.slice(0, perColumn)), sum(heights.slice(perColumn)));
  return { columns, perColumn, beside, fitted, labels, heights, airPt, totalPt };
}

/**
 * Steps below each other between rules, labels beside them where there is width; many share two columns. What is left of
 * the room stays below.
 */
export function stepRows(page: PageContent, steps: readonly Step[], room: Frame, mostPt = 22): StepRows {
  if (steps.length === 0) return { elements: [], fits: true, crowded: false, textPt: Number.POSITIVE_INFINITY };
  const { gutterPt } = page.theme.grid;
  const halfPt = (room.w - gutterPt) / 2;
  const halves = [frame(room.x, room.y, halfPt, room.h), frame(room.x + halfPt + gutterPt, room.y, halfPt, room.h)];
  const ways = steps.length > 3 && halfPt >= leastColumnPt ? [[room], halves] : [[room]];
  const sizes = stepSizes(page, mostPt, 12);
  const roomy = ways.flatMap((columns) => sizes.map((set) => measure(page, steps, columns, set)));
  const crowded = ways.map((columns) => measure(page, steps, columns, sizes.at(-1) as StepSizes, crowdedAirPt));
  const attempts = [...roomy, ...crowded];
  // Nobody reads these; but they cover nothing until their author shortens them.
  const tiny = () =>
    [[room], halves].flatMap((columns) => tinyPt.map((pt) => measure(page, steps, columns, [pt, pt, pt], pt / 3)));
  const within = attempts.filter(({ totalPt }) => totalPt <= room.h + 0.01);
  const whole = within.find(({ fitted }) => !fitted.texts.some(({ cutsWords }) => cutsWords));
  const chosen = whole ?? within[0] ?? shortest(tiny(), room.h);
  return {
    elements: place(page, steps, chosen),
    fits: within.length > 0,
    crowded: crowded.includes(chosen),
    textPt: chosen.fitted.sizes[2],
  };
}

/** The first that stays in its room, else the shortest. */
function shortest(all: readonly Rows[], mostPt: number): Rows {
  const sorted = [...all].sort((a, b) => a.totalPt - b.totalPt);
  return all.find(({ totalPt }) => totalPt <= mostPt + 0.01) ?? (sorted[0] as Rows);
}

function place(page: PageContent, steps: readonly Step[], rows: Rows): readonly SceneElement[] {
  const { columns, perColumn, beside, fitted, labels, heights, airPt, totalPt } = rows;
  const shiftPt = beside ? labelPt + labelGapPt : 0;
  // Short lists use the room that they have, up to what still reads as one list.
  const room = columns[0] as Frame;
  const endPt = room.y + room.h;
  const morePt = Math.min(Math.max(room.h - totalPt, 0) / Math.max(perColumn - 1, 1), mostMorePt);
  const tops = heights.map((_, at) => {
    const first = at < perColumn ? 0 : perColumn;
    return room.y + heights.slice(first, at).reduce((sum, pt) => sum + pt + 2 * airPt + morePt, 0);
  });
  return fitted.texts.flatMap((text, at) => {
    const column = columns[at < perColumn ? 0 : 1] ?? room;
    const top = Math.min(tops[at] ?? room.y, endPt);
    const from = Math.min(top + airPt, endPt);
    const box = (x: number, w: number, heightPt: number) =>
      frame(x, from, w, Math.max(Math.min(heightPt, endPt - from), 0));
    const labelBox = box(column.x, labelPt, labels[at] ?? 0);
    const label = (labels[at] ?? 0) > 0 ? labelOf(page, steps[at], fitted.sizes[0], labelBox) : null;
    const part = { id: `labels-${at + 1}`, name: `${page.word('step')} ${at + 1}` };
    return [
      hairline(page, `divider-${at + 1}`, frame(column.x, top, column.w, 0)),
      ...(label ? [textElement(part, label, labelLook(page))] : []),
      stepText(at, text, box(column.x + shiftPt, column.w - shiftPt, reservedPt(text)), page),
    ];
  });
}
