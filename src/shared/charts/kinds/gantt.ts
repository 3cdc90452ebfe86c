import type { Frame, Ink, Mark, PathCommand } from '#shared/page';
import { axisSizePt } from '../axis';
import { brand, ink, neutral } from '../inks';
import { type ChartLayout, laid, leastPt } from '../setting';
import type { ChartData } from '../types';
import type { Typesetter } from '../typesetter';

const sizes = [18, 17, 16, 15, 14, 13, 12];
const widestNames = 0.36;
const highestRowPt = 84;
/** Months between two ticks, and how far apart ticks are at least. */
const tickSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000];
const tickRoomEms = 5.4;

interface Row {
  readonly name: string;
  /** The first month, and the first one after; null for a milestone. */
  readonly from: number;
  readonly to: number | null;
  readonly isEmphasised: boolean;
}

/** All that is decided about a timetable before it is drawn. */
interface GanttPlan {
  readonly frame: Frame;
  readonly rows: readonly Row[];
  readonly rowPt: number;
  readonly sizePt: number;
  readonly tickPt: number;
  readonly headPt: number;
  readonly nameW: number;
  readonly plot: Frame;
  /** Months between two ticks. */
  readonly step: number;
  readonly start: number;
  readonly end: number;
}

/** Work as bars over months, milestones as diamonds, names on the left, years and quarters above. */
export const layGantt: ChartLayout = (data, frame, { type, largestPt }) => {
  const plan = planGantt(rowsOf(data), frame, axisSizePt(largestPt), type);
  return laid([...gridMarks(plan, type), ...plan.rows.flatMap((row, at) => rowMarks(row, at, plan, type))]);
};

function rowsOf(data: ChartData): readonly Row[] {
  return data.categories.flatMap((name, at): Row[] => {
    const first = data.series[0]?.values[at] ?? null;
    const last = data.series[1]?.values[at] ?? null;
    const start = first ?? last;
    if (start === null) return [];
    const from = month(start);
    const to = first !== null && last !== null ? Math.max(month(last), from) + 1 : null;
    return [{ name, from, to, isEmphasised: at === data.emphasis }];
  });
}

function planGantt(rows: readonly Row[], frame: Frame, tickPt: number, type: Typesetter): GanttPlan {
  const headPt = type.lineHeight(tickPt) + 6;
  const from = Math.min(...rows.map((row) => row.from));
  const to = Math.max(...rows.map((row) => row.to ?? row.from + 1));
  const rowPt = Math.min((frame.h - headPt) / rows.length, highestRowPt);
  const widestName = (size: number) => Math.max(...rows.map(({ name }) => type.width(name, size, true)));
  const fits = (size: number) => type.lineHeight(size) <= rowPt && widestName(size) <= frame.w * widestNames;
  const sizePt = sizes.find(fits) ?? leastPt;
  const nameW = Math.min(widestName(sizePt), frame.w * widestNames);
  const w = Math.max(frame.w - nameW - 20, 1);
  const plot = { x: frame.x + nameW + 20, y: frame.y + headPt, w, h: rowPt * rows.length };
  const step = tickSteps.find((months) => (to - from) / months <= Math.max(w / (tickRoomEms * tickPt), 1)) ?? 120_000;
  const start = Math.floor(from / step) * step;
  const end = start + Math.max(Math.ceil((to - start) / step), 1) * step;
  return { frame, rows, rowPt, sizePt, tickPt, headPt, nameW, plot, step, start, end };
}

function placeOf(at: number, { plot, start, end }: GanttPlan): number {
  return plot.x + (plot.w * (at - start)) / (end - start);
}

function gridMarks(plan: GanttPlan, type: Typesetter): readonly Mark[] {
  const { frame, plot, step, start, end, tickPt, headPt } = plan;
  const count = Math.min((end - start) / step, 60) + 1;
  const ticks = Array.from({ length: count }, (_, index) => start + index * step);
  return ticks.flatMap((tick): Mark[] => {
    const x = placeOf(tick, plan);
    const name = tickText(tick, step);
    const line = { kind: 'line', name, x1: x, x2: x, y1: plot.y, y2: plot.y + plot.h, stroke: hairline } as const;
    const look = { sizePt: tickPt, color: 'faint' } as const;
    return tick === end ? [line] : [line, type.middle(name, x + 3, frame.y + headPt / 2 - 1, look)];
  });
}

const hairline = { ink: ink('rule'), widthPt: 0.5 };

function rowMarks({ name, from, to, isEmphasised: bold }: Row, at: number, plan: GanttPlan, type: Typesetter): Mark[] {
  const { frame, rows, plot, rowPt, sizePt, nameW } = plan;
  const y = plot.y + (at + 0.5) * rowPt;
  const fill = bold ? brand : neutral;
  const words = type.shortened(name, nameW, sizePt, bold);
  const text = type.middle(words, frame.x, y, { sizePt, color: bold ? 'accent' : 'ink', bold });
  const below = y + rowPt / 2;
  const ends = { x1: frame.x, x2: plot.x + plot.w, y1: below, y2: below };
  const rules = at === rows.length - 1 ? [] : [{ kind: 'line', name, ...ends, stroke: hairline } as const];
  if (to === null) {
    const r = Math.min(Math.max(8, rowPt * 0.22), rowPt / 2 - 1, plot.w / 2);
    return [...rules, diamond(name, placeOf(from + 0.5, plan), y, r, fill), text];
  }
  const h = rowPt * 0.5;
  const x = placeOf(from, plan);
  return [...rules, { kind: 'rect', name, x, y: y - h / 2, w: placeOf(to, plan) - x, h, fill }, text];
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

function diamond(name: string, x: number, y: number, r: number, fill: Ink): Mark {
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
