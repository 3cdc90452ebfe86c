import type { Frame, Ink, Mark, NativeChart } from '#shared/page';
import { positiveParts } from '../clean-data';
import { inksFor, textOn } from '../inks';
import { nativeChart, nativeLabel, nativeSeries } from '../native';
import { formatShown, type Notation, notationFor } from '../notation';
import { type ChartLayout, type ChartSetting, laid, leastPt } from '../setting';
import { percentText, shares } from '../shares';
import type { ChartData } from '../types';
import type { Typesetter } from '../typesetter';
import { at, ringPiece } from './arcs';

/** The hole's part of the ring's width; office programs write it in per cent. */
export const holePart = 0.62;
const keyGapPt = 28;
const rowSizes = [20, 18, 17, 16, 15, 14, 13, 12];
const totalSizes = [36, 32, 28, 24, 20, 18, 16, 14, 12];
const percentSizes = [16, 15, 14, 13, 12];

interface Piece {
  readonly name: string;
  readonly value: number;
  readonly isEmphasised: boolean;
  readonly percent: string;
  readonly ink: Ink;
  /** In turns from the top. */
  readonly from: number;
  readonly to: number;
  /** The ring is thick enough here for the percentage. */
  readonly hasRoom: boolean;
}

/** All that is decided about a ring before it is drawn. */
interface DoughnutPlan {
  readonly data: ChartData;
  readonly frame: Frame;
  readonly notation: Notation;
  readonly pieces: readonly Piece[];
  readonly percentPt: number;
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  /** Of the whole, in display units. */
  readonly sum: number;
  readonly key: KeyPlan;
}

/** The names beside the ring: a row each. */
interface KeyPlan {
  readonly x: number;
  readonly topPt: number;
  readonly rowPt: number;
  readonly sizePt: number;
  readonly nameX: number;
  readonly nameRoomPt: number;
  /** The right edge of the percentages. */
  readonly percentX: number;
}

/** Shares of a whole as a ring, their names beside it, the whole in its middle. */
export const layDoughnut: ChartLayout = (data, frame, setting) => {
  const plan = planDoughnut(data, frame, setting);
  return laid(doughnutMarks(plan, setting), doughnutNative(plan));
};

function planDoughnut(data: ChartData, frame: Frame, { language, type }: ChartSetting): DoughnutPlan {
  const parts = positiveParts(data);
  const values = parts.map(({ value }) => value);
  const notation = notationFor(values, data, language);
  const ringPt = Math.max(Math.min(frame.h, frame.w * 0.48), 1);
  const r = ringPt / 2;
  const isWide = frame.w > frame.h * 1.9;
  const cx = frame.x + r + (isWide ? Math.min((frame.w - ringPt) * 0.12, 80) : 0);
  const cy = frame.y + frame.h / 2;
  const sum = values.reduce((total, value) => total + value, 0);
  // All percentages in one size: what fits into the thickness of the ring.
  const percentPt = percentSizes.find((size) => type.width('100%', size, true) <= r * (1 - holePart) - 6) ?? leastPt;
  const pieces = piecesOf(parts, sum, r, percentPt, type);
  const key = planKey(pieces, cx + r + keyGapPt, cy, frame, type);
  return { data, frame, notation, pieces, percentPt, cx, cy, r, sum: sum / notation.divisor, key };
}

function piecesOf(
  parts: ReturnType<typeof positiveParts>,
  sum: number,
  r: number,
  percentPt: number,
  type: Typesetter,
): readonly Piece[] {
  const percents = shares(parts.map(({ value }) => value)).map(percentText);
  const emphasis = parts.findIndex((part) => part.isEmphasised);
  const inks = inksFor(parts.length, emphasis);
  const middleR = (r * (1 + holePart)) / 2;
  const thick = r * (1 - holePart);
  const fits = (from: number, to: number, percent: string) => {
    const along = (to - from) * 2 * Math.PI * middleR;
    const wide = type.width(percent, percentPt, true);
    return wide <= thick - 6 && Math.min(along, 2 * middleR) >= Math.max(wide, type.lineHeight(percentPt)) + 8;
  };
  let turn = 0;
  return parts.map((part, index) => {
    const from = turn;
    turn = index === parts.length - 1 ? 1 : turn + part.value / sum;
    const percent = percents[index] ?? '';
    return { ...part, percent, ink: inks[index] as Ink, from, to: turn, hasRoom: fits(from, turn, percent) };
  });
}

function planKey(pieces: readonly Piece[], x: number, cy: number, frame: Frame, type: Typesetter): KeyPlan {
  const w = Math.max(frame.x + frame.w - x, 1);
  const rowOf = (sizePt: number) => type.lineHeight(sizePt) * 1.55;
  const rowsFit = (size: number) =>
    pieces.every(({ name, isEmphasised, percent }) => {
      const own = type.width(name, size, isEmphasised) + type.width(percent, size, true);
      return own + size * 2.4 <= w;
    });
  const sizePt = rowSizes.find((size) => rowOf(size) * pieces.length <= frame.h && rowsFit(size)) ?? leastPt;
  const rowPt = Math.min(rowOf(sizePt), frame.h / pieces.length);
  const nameX = x + sizePt * 0.7 + 8;
  const percentW = Math.max(...pieces.map(({ percent }) => type.width(percent, sizePt, true)));
  const nameRoomPt = Math.max(w - percentW - (nameX - x) - 14, 1);
  const names = pieces.map(({ name, isEmphasised }) => type.width(name, sizePt, isEmphasised));
  const widest = Math.min(Math.max(...names), nameRoomPt);
  const topPt = cy - (rowPt * pieces.length) / 2;
  return { x, topPt, rowPt, sizePt, nameX, nameRoomPt, percentX: nameX + widest + 14 + percentW };
}

function doughnutMarks(plan: DoughnutPlan, { words, type }: ChartSetting): readonly Mark[] {
  const { pieces, percentPt, cx, cy, r, data } = plan;
  const middleR = (r * (1 + holePart)) / 2;
  // A hairline between two pieces, which one piece alone has no neighbour for.
  const edge = pieces.length > 1 ? { ink: { role: 'paper', fade: 0 } as const, widthPt: 1 } : null;
  const rings = pieces.map(({ name, from, to, ink }): Mark => {
    const commands = ringPiece(cx, cy, r, r * holePart, from, to);
    return { kind: 'path', name, commands, fill: ink, stroke: edge };
  });
  const percents = pieces.flatMap(({ from, to, percent, ink, hasRoom }): Mark[] => {
    const [x, y] = at(cx, cy, middleR, (from + to) / 2);
    const look = { sizePt: percentPt, color: textOn(ink), bold: true, align: 'center' } as const;
    return hasRoom ? [type.middle(percent, x, y, look)] : [];
  });
  const total = data.unit === 'percent' ? [] : totalMarks(plan, words.total, type);
  return [...rings, ...percents, ...total, ...keyMarks(plan, type)];
}

/** The whole in the middle of its ring, where it has room. */
function totalMarks({ cx, cy, r, sum, notation }: DoughnutPlan, word: string, type: Typesetter): readonly Mark[] {
  const hole = 2 * r * holePart * 0.8;
  const total = formatShown(sum, notation);
  const sizePt = totalSizes.find((size) => type.width(total, size, true) <= hole);
  if (sizePt === undefined) return [];
  const look = { color: 'ink', align: 'center', beside: true } as const;
  const y = cy + type.lineHeight(sizePt) * 0.4;
  const wordPt = Math.max(Math.round(sizePt / 2), leastPt);
  return [
    type.above(total, cx, y, { ...look, sizePt, bold: true }),
    type.below(type.shortened(word, hole, wordPt), cx, y, { ...look, sizePt: wordPt, color: 'muted' }),
  ];
}

function keyMarks({ pieces, key }: DoughnutPlan, type: Typesetter): readonly Mark[] {
  const { sizePt } = key;
  const side = sizePt * 0.7;
  return pieces.flatMap(({ name, isEmphasised, percent, ink }, index): Mark[] => {
    const y = key.topPt + (index + 0.5) * key.rowPt;
    const look = { sizePt, bold: isEmphasised, beside: true } as const;
    const words = type.shortened(name, key.nameRoomPt, sizePt, isEmphasised);
    const color = isEmphasised ? 'accent' : 'muted';
    return [
      { kind: 'rect', name, x: key.x, y: y - side / 2, w: side, h: side, fill: ink, beside: true },
      type.middle(words, key.nameX, y, { ...look, color: 'ink' }),
      type.middle(percent, key.percentX, y, { ...look, color, align: 'right' }),
    ];
  });
}

function doughnutNative({ data, notation, pieces, percentPt, cx, cy, r, key }: DoughnutPlan): NativeChart {
  const ring = nativeSeries({
    name: data.series[0]?.name ?? '',
    values: pieces.map(({ value }) => value / notation.divisor),
    ink: pieces[0]?.ink ?? null,
    points: pieces.map(({ ink }, index) => ({ index, ink })),
    labels: pieces.flatMap(({ ink, hasRoom }, index) =>
      hasRoom ? [nativeLabel({ index, position: 'middle', color: textOn(ink), bold: true, sizePt: percentPt })] : [],
    ),
  });
  return nativeChart(
    {
      shape: 'ring',
      plot: { x: cx - r, y: cy - r, w: 2 * r, h: 2 * r },
      scale: { min: 0, max: 1, step: 1 },
      categories: pieces.map(({ name }) => name),
      series: [ring],
      gapPercent: 0,
      hasAxis: false,
    },
    notation,
    null,
    { sizePt: key.sizePt, step: 1 },
    null,
  );
}
