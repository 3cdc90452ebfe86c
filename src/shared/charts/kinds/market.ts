import { type Frame, type Mark, movedText, type TextMark } from '#shared/page';
import { positiveParts } from '../clean-data';
import { formatValue } from '../format-value';
import { brand, ink, neutrals } from '../inks';
import type { ChartLayout, ChartSetting } from '../setting';
import type { ChartData } from '../types';
import type { Typesetter } from '../typesetter';
import { spread } from './spread';

/** Of figures and of names below them. */
const sizes = [
  [28, 18],
  [26, 17],
  [24, 16],
  [20, 15],
  [18, 14],
  [16, 13],
  [14, 12],
] as const;
type Size = (typeof sizes)[number];
const betweenPt = 10;
/** Between the largest circle and the labels; a leader is at least so long. */
const leaderPt = 40;
const labelGapPt = 8;
const dotPt = 2.5;
/** Smaller circles could not be seen. */
const leastPt = 4;
/** Names are no narrower than this, in sizes of their type. */
const narrowestEms = 10;

interface Circle {
  readonly name: string;
  readonly figure: string;
  readonly isStrong: boolean;
  readonly r: number;
}

/** What all circles of a market share. */
interface MarketPlan {
  readonly frame: Frame;
  readonly circles: readonly Circle[];
  readonly cx: number;
  /** Where all circles touch. */
  readonly bottom: number;
  readonly labelX: number;
  readonly labelW: number;
  readonly sizePt: number;
  readonly namePt: number;
}

/** Markets inside each other: areas in proportion, the largest outside, each led to its figure and its name. */
export const layMarket: ChartLayout = (data, frame, setting) => {
  const { type } = setting;
  const plan = planMarket(data, frame, setting);
  const isReadable = type.width('0', plan.sizePt, true) <= plan.labelW;
  const marks = [...circleMarks(plan), ...(isReadable ? labelMarks(plan, type) : [])];
  return { marks, native: null, isEmpty: false, crowded: !isReadable };
};

function planMarket(data: ChartData, frame: Frame, { language, type }: ChartSetting): MarketPlan {
  const parts = [...positiveParts(data)].sort((a, b) => b.value - a.value);
  const inner = parts.findIndex((part) => part.isEmphasised);
  const strong = inner < 0 ? parts.length - 1 : inner;
  const most = parts[0]?.value ?? 1;
  const figures = parts.map(({ value }) => formatValue(value, data, language));
  const rowOf = ([valuePt, namePt]: Size, name: string, widthPt: number) =>
    type.lineHeight(valuePt) + betweenPt + type.below(name, 0, 0, { sizePt: namePt, color: 'muted' }, widthPt).frame.h;
  const fits = (size: Size, widthPt: number) =>
    figures.every((figure) => type.width(figure, size[0], true) <= widthPt) &&
    parts.every(({ name }) => type.longestWord(name, size[1]) <= widthPt) &&
    narrowestEms * size[1] <= widthPt &&
    parts.reduce((sum, { name }) => sum + rowOf(size, name, widthPt), 0) <= frame.h + betweenPt;
  const widthAt = (r: number) => frame.w - 2 * r - leaderPt - labelGapPt;
  const { r, size } = largestOf(frame, (radius) => sizes.find((one) => fits(one, widthAt(radius))));
  const labelW = Math.max(widthAt(r), 1);
  const [sizePt, namePt] = size;
  const circles = parts.map(({ name, value }, at) => ({
    name,
    figure: type.shortened(figures[at] ?? '', labelW, sizePt, true),
    isStrong: at === strong,
    r: Math.min(Math.max(r * Math.sqrt(value / most), leastPt), r),
  }));
  const labelX = frame.x + 2 * r + leaderPt + labelGapPt;
  return { frame, circles, cx: frame.x + r, bottom: frame.y + frame.h / 2 + r, labelX, labelW, sizePt, namePt };
}

/** The largest circle that leaves room for good labels; where there is none at all, one of half the frame. */
function largestOf(frame: Frame, sizeAt: (radius: number) => Size | undefined) {
  const full = Math.max(frame.h / 2, leastPt);
  const radii = Array.from({ length: 9 }, (_, at) => Math.min(full, frame.w * 0.45) * (1 - at * 0.06));
  const wanted = [24, 18, 14];
  for (const least of wanted) {
    for (const radius of radii) {
      const size = sizeAt(radius);
      if (size && size[0] >= least) return { r: Math.max(radius, leastPt), size };
    }
  }
  return { r: Math.max(Math.min(full, frame.w * 0.23), leastPt), size: sizes.at(-1) as Size };
}

function circleMarks({ circles, cx, bottom }: MarketPlan): readonly Mark[] {
  const shades = [...neutrals(Math.max(circles.length, 1))]
    .reverse()
    .map(({ role, fade }) => ink(role, 0.5 + fade / 2.2));
  const stroke = { ink: ink('paper'), widthPt: 1 };
  return circles.map(({ name, r, isStrong }, at) => {
    const fill = isStrong ? brand : (shades[at] ?? ink('rule'));
    return { kind: 'circle', name, x: cx, y: bottom - r, r, fill, stroke };
  });
}

/** The figure of each circle with its name below, and a line that leads there from the circle's own edge. */
function labelMarks(plan: MarketPlan, type: Typesetter): readonly Mark[] {
  const { frame, circles, labelX, sizePt } = plan;
  const texts = circles.map((circle, at) => labelTexts(circle, anchorOf(at, plan), plan, type));
  const blocks = texts.map(([first, second]) => {
    const h = first.frame.h + (second.text === '' ? 0 : second.frame.h) + betweenPt;
    return { ...first, frame: { ...first.frame, h } };
  });
  const placed = spread(blocks, frame.y, frame.y + frame.h + betweenPt);
  return circles.flatMap(({ name }, at): Mark[] => {
    const [block, text] = [placed[at], texts[at]];
    if (!block || !text) return [];
    const [first, second] = text;
    const shift = block.frame.y - first.frame.y;
    const y = block.frame.y + type.lineHeight(sizePt) / 2;
    const [fromX, fromY] = anchorOf(at, plan);
    const stroke = { ink: ink('muted'), widthPt: 1 };
    const leader = {
      kind: 'path',
      name,
      commands: [
        ['M', fromX, fromY],
        // Level behind the largest circle, where leaders would cross each other.
        ...(Math.abs(fromY - y) < 0.5 ? [] : [['L', labelX - labelGapPt - leaderPt / 2, y] as const]),
        ['L', labelX - labelGapPt, y],
      ],
      fill: null,
      stroke,
    } as const;
    const dot = { kind: 'circle', name, x: fromX, y: fromY, r: dotPt, fill: ink('muted'), stroke: null } as const;
    return [leader, dot, movedText(first, 0, shift), ...(second.text === '' ? [] : [movedText(second, 0, shift)])];
  });
}

/** Where a circle's leader begins: on its right edge, in the middle of what the next smaller circle leaves of it. */
function anchorOf(at: number, { circles, cx, bottom }: MarketPlan): readonly [number, number] {
  const r = circles[at]?.r ?? 0;
  const next = circles[at + 1]?.r ?? 0;
  const centre = bottom - r;
  const y = Math.min(bottom - r - next, centre);
  return [cx + Math.sqrt(Math.max(r * r - (centre - y) ** 2, 0)), y];
}

function labelTexts(
  { name, figure, isStrong }: Circle,
  [, anchorY]: readonly [number, number],
  plan: MarketPlan,
  type: Typesetter,
): [TextMark, TextMark] {
  const { labelX, labelW, sizePt, namePt } = plan;
  const top = anchorY - type.lineHeight(sizePt) / 2;
  const first = type.below(figure, labelX, top, { sizePt, color: isStrong ? 'accent' : 'ink', bold: true });
  const own = { sizePt: namePt, color: 'muted' } as const;
  return [first, type.below(name, labelX, top + first.frame.h, own, labelW)];
}
