import { type Frame, isWithin, type Mark, overlaps, type Scale, type TextMark } from '#shared/page';
import { brand, ink, neutral } from '../inks';
import { niceScale, position } from '../scale';
import type { ChartLayout } from '../setting';
import type { ChartData } from '../types';
import type { Typesetter } from '../typesetter';

const endPt = 12;
const namePt = 13;

/** A competitor where it stands. */
interface Dot {
  readonly name: string;
  readonly isEmphasised: boolean;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Two axes through the middle, and where each competitor stands between their ends. */
export const layPositioning: ChartLayout = (data, frame, { type }) => {
  const inner = { x: frame.x + 4, y: frame.y + 22, w: frame.w - 8, h: frame.h - 44 };
  const dots = dotsOf(data, inner);
  const ends = axisEnds(data, frame, inner, type);
  const circles = dots.map(({ name, x, y, r, isEmphasised }): Mark => {
    const stroke = { ink: ink('paper'), widthPt: 1 };
    return { kind: 'circle', name, x, y, r, fill: isEmphasised ? brand : neutral, stroke };
  });
  const taken = [...ends.map((mark) => mark.frame), ...dots.map(({ x, y, r }) => squareAround(x, y, r))];
  const { names, crowded } = placeNames(dots, taken, frame, type);
  return { marks: [...axes(data, frame, inner), ...ends, ...circles, ...names], native: null, isEmpty: false, crowded };
};

function squareAround(x: number, y: number, r: number): Frame {
  return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
}

function dotsOf({ categories, series, emphasis }: ChartData, inner: Frame): readonly Dot[] {
  const points = categories.flatMap((name, at) => {
    const x = series[0]?.values[at] ?? null;
    const y = series[1]?.values[at] ?? null;
    return x === null || y === null ? [] : [{ name, x, y, isEmphasised: at === emphasis }];
  });
  const xs = scaleOf(points.map((point) => point.x));
  const ys = scaleOf(points.map((point) => point.y));
  return points.map((point) => ({
    ...point,
    r: point.isEmphasised ? 9 : 6,
    x: position(point.x, xs, inner.x + 12, inner.x + inner.w - 12),
    y: position(point.y, ys, inner.y + inner.h - 12, inner.y + 12),
  }));
}

function axes({ ends }: ChartData, frame: Frame, inner: Frame): readonly Mark[] {
  const [x, y] = [frame.x + frame.w / 2, frame.y + frame.h / 2];
  const line = { kind: 'line', stroke: { ink: ink('rule'), widthPt: 1 } } as const;
  return [
    { ...line, name: `${ends.left} – ${ends.right}`, x1: frame.x, y1: y, x2: frame.x + frame.w, y2: y },
    { ...line, name: `${ends.bottom} – ${ends.top}`, x1: x, y1: inner.y, x2: x, y2: inner.y + inner.h },
  ];
}

/** What the ends of the axes mean, where they say something. */
function axisEnds({ ends }: ChartData, frame: Frame, inner: Frame, type: Typesetter): readonly TextMark[] {
  const [x, y] = [frame.x + frame.w / 2, frame.y + frame.h / 2];
  const look = { sizePt: endPt, color: 'faint' } as const;
  const short = (text: string, room: number) => type.shortened(text, room, endPt);
  const half = frame.w / 2 - 24;
  const marks = [
    type.below(short(ends.left, half), frame.x, y + 4, look),
    type.below(short(ends.right, half), frame.x + frame.w, y + 4, { ...look, align: 'right' }),
    type.above(short(ends.top, frame.w), x, inner.y - 3, { ...look, align: 'center' }),
    type.below(short(ends.bottom, frame.w), x, inner.y + inner.h + 3, { ...look, align: 'center' }),
  ];
  return marks.filter((mark) => mark.text !== '');
}

/** The names that find a free place beside their dots; what matters chooses its place first. */
function placeNames(dots: readonly Dot[], around: readonly Frame[], frame: Frame, type: Typesetter) {
  const taken = [...around];
  const order = [...dots].sort((a, b) => Number(b.isEmphasised) - Number(a.isEmphasised));
  let crowded = false;
  const names = order.flatMap((dot): Mark[] => {
    if (dot.name === '') return [];
    const isFree = (mark: TextMark) =>
      isWithin(mark.frame, frame) && !taken.some((other) => overlaps(mark.frame, other));
    const free = candidates(dot, frame, type).find(isFree);
    if (!free) {
      crowded = true;
      return [];
    }
    taken.push(free.frame);
    return [free];
  });
  return { names, crowded };
}

/** The places around a dot that its name may have, the best first. */
function candidates({ name, x, y, r, isEmphasised }: Dot, frame: Frame, type: Typesetter): readonly TextMark[] {
  const sizePt = isEmphasised ? 15 : namePt;
  const look = { sizePt, color: isEmphasised ? 'accent' : 'ink', bold: isEmphasised } as const;
  const right = { ...look, align: 'right' } as const;
  const center = { ...look, align: 'center' } as const;
  const short = type.shortened(name, frame.w * 0.4, sizePt, isEmphasised);
  return [
    type.middle(short, x + r + 5, y, look),
    type.middle(short, x - r - 5, y, right),
    type.above(short, x, y - r - 2, center),
    type.below(short, x, y + r + 2, center),
    type.above(short, x + r + 2, y - r, look),
    type.below(short, x + r + 2, y + r, look),
    type.above(short, x - r - 2, y - r, right),
    type.below(short, x - r - 2, y + r, right),
  ];
}

/** Judgements from 0 to 10, unless the values go beyond. */
/** Scores from 1 to 5 have 3 in the middle, other figures up to 10 have 5. */
function scaleOf(values: readonly number[]): Scale {
  const areScores = values.length > 0 && values.every((value) => Number.isInteger(value) && value >= 1 && value <= 5);
  if (areScores) return { min: 0.5, max: 5.5, step: 1 };
  const within = values.every((value) => value >= 0 && value <= 10);
  return within ? { min: 0, max: 10, step: 5 } : niceScale(values, 4);
}
