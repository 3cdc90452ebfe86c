import { accent, ink, neutral } from './inks';
import { niceScale, position } from './scale';
import { overlaps, setAbove, setMiddle, setText, shortened } from './set-text';
import type { Box, ChartData, ChartMark, ChartStyle, LaidChart, Scale, TextMark } from './types';

const endPt = 12;
const namePt = 13;

/** Two axes through the middle, and where each competitor stands between their ends. */
export function layPositioning(data: ChartData, frame: Box, { language }: ChartStyle): LaidChart {
  const points = data.categories.flatMap((name, at) => {
    const x = data.series[0]?.values[at] ?? null;
    const y = data.series[1]?.values[at] ?? null;
    return x === null || y === null ? [] : [{ name, x, y, isEmphasised: at === data.emphasis }];
  });
  const inner = { x: frame.x + 4, y: frame.y + 22, w: frame.w - 8, h: frame.h - 44 };
  const middle = { x: frame.x + frame.w / 2, y: frame.y + frame.h / 2 };
  const xs = tenOr(points.map((point) => point.x));
  const ys = tenOr(points.map((point) => point.y));
  const placed = points.map((point) => ({
    ...point,
    r: point.isEmphasised ? 9 : 6,
    px: position(point.x, xs, inner.x + 12, inner.x + inner.w - 12),
    py: position(point.y, ys, inner.y + inner.h - 12, inner.y + 12),
  }));

  const axis = { kind: 'line', stroke: { ink: ink('rule'), widthPt: 1 } } as const;
  const lines: readonly ChartMark[] = [
    {
      ...axis,
      name: `${data.ends.left} – ${data.ends.right}`,
      x1: frame.x,
      y1: middle.y,
      x2: frame.x + frame.w,
      y2: middle.y,
    },
    {
      ...axis,
      name: `${data.ends.bottom} – ${data.ends.top}`,
      x1: middle.x,
      y1: inner.y,
      x2: middle.x,
      y2: inner.y + inner.h,
    },
  ];
  const look = { sizePt: endPt, color: 'faint' } as const;
  const half = frame.w / 2 - 24;
  const end = (text: string, room: number) => shortened(text, room, endPt);
  const ends: readonly TextMark[] = [
    setText(end(data.ends.left, half), frame.x, middle.y + 4, look, language),
    setText(end(data.ends.right, half), frame.x + frame.w, middle.y + 4, { ...look, align: 'right' }, language),
    setAbove(end(data.ends.top, frame.w), middle.x, inner.y - 3, { ...look, align: 'center' }, language),
    setText(end(data.ends.bottom, frame.w), middle.x, inner.y + inner.h + 3, { ...look, align: 'center' }, language),
  ].filter((mark) => mark.text !== '');

  const dots = placed.map(
    ({ name, px, py, r, isEmphasised }): ChartMark => ({
      kind: 'circle',
      name,
      x: px,
      y: py,
      r,
      fill: isEmphasised ? accent : neutral,
      stroke: { ink: ink('paper'), widthPt: 1 },
    }),
  );
  const taken: Box[] = [
    ...ends.map((mark) => mark.frame),
    ...placed.map(({ px, py, r }) => ({ x: px - r, y: py - r, w: 2 * r, h: 2 * r })),
  ];
  // What matters chooses its place first.
  const order = [...placed].sort((a, b) => Number(b.isEmphasised) - Number(a.isEmphasised));
  let crowded = false;
  const names = order.flatMap(({ name, px, py, r, isEmphasised }): ChartMark[] => {
    if (name === '') return [];
    const own = {
      sizePt: isEmphasised ? 15 : namePt,
      color: isEmphasised ? 'accent' : 'ink',
      bold: isEmphasised,
    } as const;
    const short = shortened(name, frame.w * 0.4, own.sizePt, own.bold);
    const candidates = [
      setMiddle(short, px + r + 5, py, own, language),
      setMiddle(short, px - r - 5, py, { ...own, align: 'right' }, language),
      setAbove(short, px, py - r - 2, { ...own, align: 'center' }, language),
      setText(short, px, py + r + 2, { ...own, align: 'center' }, language),
      setAbove(short, px + r + 2, py - r, own, language),
      setText(short, px + r + 2, py + r, own, language),
      setAbove(short, px - r - 2, py - r, { ...own, align: 'right' }, language),
      setText(short, px - r - 2, py + r, { ...own, align: 'right' }, language),
    ];
    const free = candidates.find(
      (mark) => isWithin(mark.frame, frame) && !taken.some((box) => overlaps(mark.frame, box)),
    );
    if (!free) {
      crowded = true;
      return [];
    }
    taken.push(free.frame);
    return [free];
  });
  return { marks: [...lines, ...ends, ...dots, ...names], native: null, isEmpty: false, crowded };
}

/** Judgements from 0 to 10, unless the values go beyond. */
function tenOr(values: readonly number[]): Scale {
  const within = values.every((value) => value >= 0 && value <= 10);
  return within ? { min: 0, max: 10, step: 5 } : niceScale(values, 4);
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x && box.y >= frame.y && box.x + box.w <= frame.x + frame.w && box.y + box.h <= frame.y + frame.h
  );
}
