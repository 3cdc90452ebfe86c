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
  [24, 15],
  [18, 13],
  [14, 11],
  [12, 10],
] as const;
const betweenPt = 8;
/** Smaller circles could not be seen. */
const leastPt = 4;

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
  const fullR = Math.max(Math.min(frame.h, frame.w * 0.46) / 2, leastPt);
  const labelX = frame.x + 2 * fullR + 56;
  const labelW = Math.max(frame.x + frame.w - labelX, 1);
  const rowOf = ([valuePt, namePt]: (typeof sizes)[number], name: string) =>
    type.lineHeight(valuePt) + betweenPt + type.below(name, 0, 0, { sizePt: namePt, color: 'muted' }, labelW).frame.h;
  const fits = (size: (typeof sizes)[number]) =>
    parts.reduce((sum, { name }) => sum + rowOf(size, name), 0) <= frame.h + betweenPt;
  const [sizePt, namePt] = sizes.find(fits) ?? ([12, 10] as const);
  const circles = parts.map(({ name, value }, at) => ({
    name,
    figure: type.shortened(formatValue(value, data, language), labelW, sizePt, true),
    isStrong: at === strong,
    r: Math.min(Math.max(fullR * Math.sqrt(value / most), leastPt), fullR),
  }));
  const places = { cx: frame.x + fullR, bottom: frame.y + frame.h / 2 + fullR };
  return { frame, circles, ...places, labelX, labelW, sizePt, namePt };
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

/** The figure of each circle with its name below, and a line that leads there. */
function labelMarks(plan: MarketPlan, type: Typesetter): readonly Mark[] {
  const { frame, circles, cx, bottom, labelX, sizePt } = plan;
  const texts = circles.map((circle) => labelTexts(circle, plan, type));
  const blocks = texts.map(([first, second]) => {
    const h = first.frame.h + (second.text === '' ? 0 : second.frame.h) + betweenPt;
    return { ...first, frame: { ...first.frame, h } };
  });
  const placed = spread(blocks, frame.y, frame.y + frame.h + betweenPt);
  return circles.flatMap(({ name, r }, at): Mark[] => {
    const [block, text] = [placed[at], texts[at]];
    if (!block || !text) return [];
    const [first, second] = text;
    const shift = block.frame.y - first.frame.y;
    const y = block.frame.y + type.lineHeight(sizePt) / 2;
    // From the right of the circle's upper edge to its figure.
    const from = [cx + r * 0.5, bottom - r - r * Math.sqrt(0.75)] as const;
    const leader = {
      kind: 'path',
      name,
      commands: [
        ['M', ...from],
        ['L', labelX - 24, y],
        ['L', labelX - 6, y],
      ],
      fill: null,
      stroke: { ink: ink('faint'), widthPt: 0.75 },
    } as const;
    return [leader, movedText(first, 0, shift), ...(second.text === '' ? [] : [movedText(second, 0, shift)])];
  });
}

function labelTexts({ name, figure, isStrong, r }: Circle, plan: MarketPlan, type: Typesetter): [TextMark, TextMark] {
  const { bottom, labelX, labelW, sizePt, namePt } = plan;
  const top = bottom - 2 * r;
  const first = type.below(figure, labelX, top, { sizePt, color: isStrong ? 'accent' : 'ink', bold: true });
  const own = { sizePt: namePt, color: 'muted' } as const;
  return [first, type.below(name, labelX, top + first.frame.h, own, labelW)];
}
