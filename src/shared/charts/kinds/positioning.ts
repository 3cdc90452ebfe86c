import type { Frame, Mark, Scale, TextMark } from '#shared/page';
import { pointsOf } from '../clean-data';
import { brand, ink, neutral } from '../inks';
import { niceScale, position } from '../scale';
import { type ChartLayout, leastPt } from '../setting';
import type { ChartData } from '../types';
import type { Typesetter } from '../typesetter';
import { type Dot, placeNames } from './point-names';

/** Dots can be told from a distance, and their colours too. */
const dotPt = 7.5;
const strongDotPt = 11;
const arrowPt = 6;

/** Two axes through the middle, and where each competitor stands between their ends. */
export const layPositioning: ChartLayout = (data, frame, { type, largestPt }) => {
  const endPt = Math.max(largestPt - 2, leastPt);
  const edgePt = type.lineHeight(endPt) + 4;
  const inner = {
    x: frame.x + 4,
    y: frame.y + (data.ends.top === '' ? 4 : edgePt),
    w: frame.w - 8,
    h: Math.max(frame.h - (data.ends.top === '' ? 4 : edgePt) - (data.ends.bottom === '' ? 4 : edgePt), 1),
  };
  const dots = dotsOf(data, inner);
  const ends = axisEnds(data, frame, inner, endPt, type);
  const circles = dots.map(({ name, x, y, r, isEmphasised }): Mark => {
    const stroke = { ink: ink('paper'), widthPt: 1 };
    return { kind: 'circle', name, x, y, r, fill: isEmphasised ? brand : neutral, stroke };
  });
  const { names, crowded } = placeNames(
    dots,
    ends.map((mark) => mark.frame),
    frame,
    Math.max(largestPt, 14),
    type,
  );
  const marks = [...axes(data, frame, inner), ...ends, ...circles, ...names.map(({ mark }) => mark)];
  return { marks, native: null, isEmpty: false, crowded };
};

function dotsOf(data: ChartData, inner: Frame): readonly Dot[] {
  const points = pointsOf(data);
  const xs = scaleOf(points.map((point) => point.x));
  const ys = scaleOf(points.map((point) => point.y));
  const edge = strongDotPt + 3;
  return points.map(({ name, isEmphasised, ...point }) => ({
    name,
    isEmphasised,
    r: isEmphasised ? strongDotPt : dotPt,
    x: position(point.x, xs, inner.x + edge, inner.x + inner.w - edge),
    y: position(point.y, ys, inner.y + inner.h - edge, inner.y + edge),
  }));
}

/** Both go both ways, so both have a point at each end. */
function axes({ ends }: ChartData, frame: Frame, inner: Frame): readonly Mark[] {
  const [x, y] = [frame.x + frame.w / 2, inner.y + inner.h / 2];
  const stroke = { ink: ink('faint'), widthPt: 1 };
  const [right, below] = [frame.x + frame.w, inner.y + inner.h];
  const across = `${ends.left} – ${ends.right}`;
  const up = `${ends.bottom} – ${ends.top}`;
  const arrow = (name: string, tipX: number, tipY: number, dx: number, dy: number): Mark => ({
    kind: 'path',
    name,
    commands: [
      ['M', tipX - arrowPt * (dx + dy * 0.6), tipY - arrowPt * (dy + dx * 0.6)],
      ['L', tipX, tipY],
      ['L', tipX - arrowPt * (dx - dy * 0.6), tipY - arrowPt * (dy - dx * 0.6)],
    ],
    fill: null,
    stroke,
  });
  return [
    { kind: 'line', name: across, x1: frame.x, y1: y, x2: right, y2: y, stroke },
    { kind: 'line', name: up, x1: x, y1: inner.y, x2: x, y2: below, stroke },
    arrow(across, frame.x, y, -1, 0),
    arrow(across, right, y, 1, 0),
    arrow(up, x, inner.y, 0, -1),
    arrow(up, x, below, 0, 1),
  ];
}

/** What the ends of the axes mean, right at them, where they say something. */
function axisEnds(
  { ends }: ChartData,
  frame: Frame,
  inner: Frame,
  sizePt: number,
  type: Typesetter,
): readonly TextMark[] {
  const [x, y] = [frame.x + frame.w / 2, inner.y + inner.h / 2];
  const look = { sizePt, color: 'muted' } as const;
  const short = (text: string, room: number) => type.shortened(text, room, sizePt);
  const half = frame.w / 2 - 24;
  const marks = [
    type.below(short(ends.left, half), frame.x, y + arrowPt, look),
    type.below(short(ends.right, half), frame.x + frame.w, y + arrowPt, { ...look, align: 'right' }),
    type.above(short(ends.top, frame.w), x, inner.y - 2, { ...look, align: 'center' }),
    type.below(short(ends.bottom, frame.w), x, inner.y + inner.h + 2, { ...look, align: 'center' }),
  ];
  return marks.filter((mark) => mark.text !== '');
}

/** Judgements from 0 to 10, unless the values go beyond: scores from 1 to 5 have 3 in the middle, other figures up to 10 have 5. */
function scaleOf(values: readonly number[]): Scale {
  const areScores = values.length > 0 && values.every((value) => Number.isInteger(value) && value >= 1 && value <= 5);
  if (areScores) return { min: 0.5, max: 5.5, step: 1 };
  const within = values.every((value) => value >= 0 && value <= 10);
  return within ? { min: 0, max: 10, step: 5 } : niceScale(values, 4);
}
