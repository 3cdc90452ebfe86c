import { accent, ink, neutral } from './inks';
import { lineHeightOf, setMiddle, shortened, widthOf } from './set-text';
import type { Box, ChartData, ChartInk, ChartMark, ChartStyle, LaidChart, PathCommand } from './types';

const sizes = [15, 14, 13, 12, 11, 10];
const tickPt = 11;
const headPt = 22;
/** Months between two ticks, and how far apart ticks are at least. */
const tickSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000];
const tickRoomPt = 64;

/** Work as bars over months, milestones as diamonds, names on the left, years and quarters above. */
export function layGantt(data: ChartData, frame: Box, { language }: ChartStyle): LaidChart {
  const rows = data.categories.flatMap((name, at) => {
    const first = data.series[0]?.values[at] ?? null;
    const last = data.series[1]?.values[at] ?? null;
    const start = first ?? last;
    if (start === null) return [];
    const from = month(start);
    return [
      {
        name,
        from,
        to: first !== null && last !== null ? Math.max(month(last), from) + 1 : null,
        isEmphasised: at === data.emphasis,
      },
    ];
  });
  const from = Math.min(...rows.map((row) => row.from));
  const to = Math.max(...rows.map((row) => row.to ?? row.from + 1));
  const rowPt = Math.min((frame.h - headPt) / rows.length, 44);
  const sizePt =
    sizes.find(
      (size) =>
        lineHeightOf(size, language) <= rowPt && rows.every(({ name }) => widthOf(name, size, true) <= frame.w * 0.34),
    ) ?? 10;
  const nameW = Math.min(Math.max(...rows.map(({ name }) => widthOf(name, sizePt, true))), frame.w * 0.34);
  const plotW = Math.max(frame.w - nameW - 20, 1);
  const step = tickSteps.find((months) => (to - from) / months <= Math.max(plotW / tickRoomPt, 1)) ?? 120_000;
  const start = Math.floor(from / step) * step;
  const count = Math.max(Math.ceil((to - start) / step), 1);
  const end = start + count * step;

  const plot = {
    x: frame.x + nameW + 20,
    y: frame.y + headPt,
    w: plotW,
    h: rowPt * rows.length,
  };
  const xOf = (at: number) => plot.x + (plot.w * (at - start)) / (end - start);

  const ticks = Array.from({ length: Math.min(count, 60) + 1 }, (_, index) => start + index * step);
  const grid = ticks.flatMap((tick): ChartMark[] => {
    const x = xOf(tick);
    const line = {
      kind: 'line',
      name: tickText(tick, step),
      x1: x,
      x2: x,
      y1: plot.y,
      y2: plot.y + plot.h,
      stroke: { ink: ink('rule'), widthPt: 0.5 },
    } as const;
    if (tick === end) return [line];
    return [
      line,
      setMiddle(tickText(tick, step), x + 3, frame.y + headPt / 2 - 1, { sizePt: tickPt, color: 'faint' }, language),
    ];
  });
  const bars = rows.flatMap(({ name, from: first, to: last, isEmphasised }, at): ChartMark[] => {
    const y = plot.y + (at + 0.5) * rowPt;
    const fill = isEmphasised ? accent : neutral;
    const words = shortened(name, nameW, sizePt, isEmphasised);
    const text = setMiddle(
      words,
      frame.x,
      y,
      { sizePt, color: isEmphasised ? 'accent' : 'ink', bold: isEmphasised },
      language,
    );
    const below = {
      kind: 'line',
      name,
      x1: frame.x,
      x2: plot.x + plot.w,
      y1: y + rowPt / 2,
      y2: y + rowPt / 2,
      stroke: { ink: ink('rule'), widthPt: 0.5 },
    } as const;
    const rules = at === rows.length - 1 ? [] : [below];
    if (last === null)
      return [...rules, diamond(name, xOf(first + 0.5), y, Math.min(8, rowPt / 2 - 1, plot.w / 2), fill), text];
    const h = Math.min(rowPt * 0.5, 18);
    return [...rules, { kind: 'rect', name, x: xOf(first), y: y - h / 2, w: xOf(last) - xOf(first), h, fill }, text];
  });
  return { marks: [...grid, ...bars], native: null, isEmpty: false, crowded: false };
}

/** Years from 1 to 9999, which is what calendars hold. */
function month(value: number): number {
  return Math.min(Math.max(Math.round(value), 12), 119_999);
}

function tickText(at: number, step: number): string {
  const year = Math.floor(at / 12);
  const inYear = at - year * 12;
  if (step >= 12) return String(year);
  if (step === 1) return `${year}-${String(inYear + 1).padStart(2, '0')}`;
  return step === 3 ? `${year} Q${inYear / 3 + 1}` : `${year} H${inYear / 6 + 1}`;
}

function diamond(name: string, x: number, y: number, r: number, fill: ChartInk): ChartMark {
  const size = Math.max(r, 0.5);
  const commands: readonly PathCommand[] = [
    ['M', x, y - size],
    ['L', x + size, y],
    ['L', x, y + size],
    ['L', x - size, y],
    ['Z'],
  ];
  return { kind: 'path', name, commands, fill, stroke: null };
}
