import { groupedNumber } from '#shared/base';
import type { Mark, PathCommand } from '#shared/page';
import { positiveParts } from '../clean-data';
import { brand, ink, neutral } from '../inks';
import { formatShown, notationFor } from '../notation';
import { type ChartLayout, laid, leastPt } from '../setting';
import type { Typesetter } from '../typesetter';

const sizes = [20, 18, 17, 16, 15, 14, 13, 12];

/** Few stages would otherwise be blocks. */
const thickestPt = 96;

interface Stage {
  readonly name: string;
  readonly isEmphasised: boolean;
  readonly text: string;
  readonly topPt: number;
  /** Of its bar. */
  readonly w: number;
}

/** What all stages of a funnel share. */
interface Shape {
  readonly left: number;
  readonly right: number;
  /** The axis around which the bars stand. */
  readonly middle: number;
  readonly barPt: number;
  readonly gapPt: number;
  readonly sizePt: number;
  readonly nameW: number;
  readonly valueW: number;
  readonly rateW: number;
  readonly ratePt: number;
}

/** Steps on which some are lost: bars around one axis, names on the left, what part went on between them on the right. */
export const layFunnel: ChartLayout = (data, frame, { language, type, largestPt }) => {
  const ratePt = Math.max(largestPt - 2, leastPt);
  const parts = positiveParts(data);
  const most = Math.max(...parts.map(({ value }) => value));
  const notation = notationFor(
    parts.map(({ value }) => value),
    data,
    language,
  );
  const texts = parts.map(({ value }) => formatShown(value / notation.divisor, notation));
  const rates = parts.slice(1).map(({ value }, at) => rateText(value / (parts[at]?.value ?? value)));
  const gapPt = Math.min(18, frame.h / parts.length / 4);
  const barPt = Math.min((frame.h - gapPt * (parts.length - 1)) / parts.length, thickestPt);
  const topPt = frame.y + (frame.h - barPt * parts.length - gapPt * (parts.length - 1)) / 2;
  const widestName = (size: number) => Math.max(...parts.map(({ name }) => type.width(name, size, true)));
  const fits = (size: number) => type.lineHeight(size) <= barPt && widestName(size) <= frame.w * 0.3;
  const sizePt = sizes.find(fits) ?? leastPt;
  const nameW = Math.min(widestName(sizePt), frame.w * 0.3);
  const valueW = Math.max(...texts.map((text) => type.width(text, sizePt, true)));
  const rateW = Math.max(0, ...rates.map((text) => type.width(text, ratePt)));
  const room = { x: frame.x + nameW + 20, w: Math.max(frame.w - nameW - rateW - 36, 1) };
  const ends = { left: frame.x, right: frame.x + frame.w, middle: room.x + room.w / 2 };
  const shape: Shape = { ...ends, barPt, gapPt, sizePt, nameW, valueW, rateW, ratePt };
  const stages = parts.map(({ name, value, isEmphasised }, at): Stage => {
    const w = Math.max((room.w * value) / most, 1);
    return { name, isEmphasised, text: texts[at] ?? '', topPt: topPt + at * (barPt + gapPt), w };
  });
  const between = rates.flatMap((rate, at) => losses(stages[at] as Stage, stages[at + 1] as Stage, rate, shape, type));
  return laid([...stages.flatMap((stage) => stageMarks(stage, shape, type)), ...between]);
};

function stageMarks({ name, isEmphasised, text, topPt, w }: Stage, shape: Shape, type: Typesetter): readonly Mark[] {
  const { left, middle, barPt, sizePt, nameW, valueW } = shape;
  const y = topPt + barPt / 2;
  const words = type.shortened(name, nameW, sizePt, isEmphasised);
  const look = { sizePt, bold: true } as const;
  const value =
    valueW + 12 <= w
      ? type.middle(text, middle, y, { ...look, color: isEmphasised ? 'onBrand' : 'paper', align: 'center' })
      : type.middle(text, middle + w / 2 + 6, y, { ...look, color: isEmphasised ? 'accent' : 'ink' });
  return [
    { kind: 'rect', name, x: middle - w / 2, y: topPt, w, h: barPt, fill: isEmphasised ? brand : neutral },
    type.middle(words, left, y, { sizePt, color: 'ink', bold: isEmphasised }),
    value,
  ];
}

/** What lies between two bars, and what part went on. */
function losses(before: Stage, after: Stage, rate: string, shape: Shape, type: Typesetter): readonly Mark[] {
  const { middle, right, gapPt, rateW, ratePt } = shape;
  const y = after.topPt - gapPt / 2;
  const [upper, lower] = [before.w / 2, after.w / 2];
  const commands: readonly PathCommand[] = [
    ['M', middle - upper, y - gapPt / 2],
    ['L', middle + upper, y - gapPt / 2],
    ['L', middle + lower, y + gapPt / 2],
    ['L', middle - lower, y + gapPt / 2],
    ['Z'],
  ];
  const { name } = after;
  const line = { kind: 'line', name, y1: y, y2: y, stroke: { ink: ink('rule'), widthPt: 0.75 } } as const;
  return [
    { kind: 'path', name, commands, fill: ink('rule'), stroke: null },
    { ...line, x1: middle + (upper + lower) / 2 + 4, x2: right - rateW - 8 },
    type.middle(rate, right, y, { sizePt: ratePt, color: 'muted', align: 'right' }),
  ];
}

function rateText(part: number): string {
  const percent = part * 100;
  if (percent > 0 && percent < 0.1) return '<0.1%';
  return `${groupedNumber(percent, percent < 10 ? 1 : 0)}%`;
}
