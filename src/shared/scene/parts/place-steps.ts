import type { Frame, SceneElement } from '#shared/page';
import { textElement } from '../fit-text';
import { type MeasuredText, measureSlideText, reservedPt } from '../lay-text';
import { pageTitle, sizesBelow } from '../layout-parts';
import { frame } from '../page';
import type { PageContent, Step } from '../page-content';
import { partedAt, stackText } from '../stack-text';
import type { TextDesign, ThemeDesign } from '../theme-design';
import { leastBodyPt, leastTextPt } from '../type-floors';

/** How the texts of a step look, and how far they stand apart. */
export interface StepLook {
  readonly label: TextDesign;
  readonly title: TextDesign;
  readonly text: TextDesign;
  /** From the label to the title, and from the title to the text. */
  readonly gapsPt: readonly [label: number, title: number];
}

/** Sizes of a step's label, title and text. */
export type StepSizes = readonly [label: number, title: number, text: number];

export interface FittedSteps {
  readonly texts: readonly MeasuredText[];
  readonly sizes: StepSizes;
  readonly fits: boolean;
}

/** Titles in bold, texts in a quieter ink, labels small above them. */
export function stepLook(theme: ThemeDesign, change: Partial<StepLook> = {}): StepLook {
  const { body } = theme.text;
  return {
    label: { ...body, use: 'label', color: 'muted' },
    title: { ...body, use: 'label', bold: true },
    text: { ...body, color: 'muted' },
    gapsPt: [4, 5],
    ...change,
  };
}

/** Sizes for steps from roomy to tight: titles from `mostPt` down, text below them, nothing under its floor before all else was tried. */
export function stepSizes(page: PageContent, mostPt = 24, leastPt = 13): readonly StepSizes[] {
  const titles = sizesBelow(pageTitle(page), [32, 28, 26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12]).filter(
    (sizePt) => sizePt <= mostPt && sizePt >= leastPt,
  );
  return (titles.length > 0 ? titles : [leastPt]).map((titlePt) => {
    const textPt =
      titlePt <= leastBodyPt ? Math.max(titlePt - 1, 11) : Math.max(Math.round(titlePt * 0.82), leastBodyPt);
    return [
      Math.max(Math.min(Math.round(titlePt * 0.8), 20), titlePt < leastTextPt ? 12 : leastTextPt),
      titlePt,
      textPt,
    ] as const;
  });
}

function measureStep(step: Step, look: StepLook, sizes: StepSizes, widthPt: number, page: PageContent): MeasuredText {
  const measure = (field: keyof Step, design: TextDesign, sizePt: number) =>
    measureSlideText(step[field], { ...design, sizesPt: [sizePt] }, sizePt, widthPt, page);
  return stackText([
    { text: measure('label', look.label, sizes[0]), gapPt: 0 },
    { text: measure('title', look.title, sizes[1]), gapPt: look.gapsPt[0] },
    { text: measure('text', look.text, sizes[2]), gapPt: look.gapsPt[1] },
  ]);
}

/** All steps in the first sizes in which each has room in its cell and no word is cut; else in the last. */
export function fitSteps(
  steps: readonly Step[],
  look: StepLook,
  sizes: readonly StepSizes[],
  cells: readonly Frame[],
  page: PageContent,
): FittedSteps {
  let last: FittedSteps | null = null;
  let fallback: FittedSteps | null = null;
  for (const set of sizes) {
    const texts = steps.map((step, at) => measureStep(step, look, set, cells[at]?.w ?? 1, page));
    const fits = texts.every((text, at) => reservedPt(text) <= (cells[at]?.h ?? 0) + 0.01);
    last = { texts, sizes: set, fits };
    if (fits && !texts.some(({ cutsWords }) => cutsWords)) return last;
    if (fits) fallback ??= last;
  }
  if (!last) throw new Error('Steps need at least one set of sizes');
  return fallback ?? last;
}

/** A measured step's text in its cell. */
export function stepText(
  at: number,
  text: MeasuredText,
  cell: Frame,
  page: PageContent,
  design: TextDesign = page.theme.text.body,
): SceneElement {
  const part = { id: `steps-${at + 1}`, name: `${page.word('step')} ${at + 1}` };
  return textElement(part, { frame: cell, sizePt: 0, text, overflows: text.heightPt > cell.h + 0.01 }, design);
}

/**
 * Steps that stand on one floor: what they are about at the ceiling of their cells, and their texts, begun on one line, on the floor. Cells
 * must be of one height.
 */
export function floored({ texts }: FittedSteps, steps: readonly Step[], heightPt: number): readonly MeasuredText[] {
  const gaps = steps.map(({ label }) => label.length);
  const lower = texts.map((text, at) => lowerPartPt(text, gaps[at] ?? 0));
  const lowestPt = Math.max(0, ...lower);
  return texts.map((text, at) => {
    const upperPt = reservedPt(text) - (lower[at] ?? 0);
    return partedAt(text, gaps[at] ?? 0, heightPt - lowestPt - upperPt);
  });
}

/** The height of what follows the label, without the gap before it. */
function lowerPartPt({ paragraphs }: MeasuredText, from: number): number {
  return paragraphs
    .slice(from)
    .reduce((sum, one, at) => sum + (at === 0 ? 0 : one.spaceBeforePt) + one.lines.length * one.lineHeightPt, 0);
}

/** The taller of the measured steps. */
export function tallest({ texts }: FittedSteps): number {
  return Math.max(0, ...texts.map(reservedPt));
}

/** Cells of a grid, row by row. */
export function gridCells(
  count: number,
  columns: number,
  room: Frame,
  gapPt: { readonly x: number; readonly y: number },
): readonly Frame[] {
  const rows = Math.max(Math.ceil(count / columns), 1);
  const w = (room.w - (columns - 1) * gapPt.x) / columns;
  const h = (room.h - (rows - 1) * gapPt.y) / rows;
  return Array.from({ length: count }, (_, at) =>
    frame(room.x + (at % columns) * (w + gapPt.x), room.y + Math.floor(at / columns) * (h + gapPt.y), w, h),
  );
}

/** A frame with air inside. */
export function inset({ x, y, w, h }: Frame, byX: number, byY = byX): Frame {
  return frame(x + byX, y + byY, Math.max(w - 2 * byX, 1), Math.max(h - 2 * byY, 1));
}
