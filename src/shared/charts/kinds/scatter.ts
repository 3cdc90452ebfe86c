import type { Frame, Mark, NativeChart, NativeLabel, Scale } from '#shared/page';
import { axisMarks, axisSizePt, type ValueAxis, valueAxis } from '../axis';
import { pointsOf } from '../clean-data';
import { brand, ink, neutral } from '../inks';
import { nativeChart, nativeLabel, nativeSeries } from '../native';
import { decimalsFor, formatCode, formatShown, type Notation, notationFor } from '../notation';
import { heightAt, niceStep, position, ticksOf } from '../scale';
import type { ChartLayout, ChartSetting } from '../setting';
import type { ChartData } from '../types';
import type { Typesetter } from '../typesetter';
import { type Dot, type PlacedName, placeNames } from './point-names';

const dotPt = 7.5;
const strongDotPt = 9;
/** Of the largest bubble, in parts of the plot's shorter side: what office programs draw at their usual scale. */
const largestBubble = 0.125;
const smallestBubblePt = 4;

interface Point extends Dot {
  /** Its place among the categories. */
  readonly index: number;
}

/** All that is decided about a scatter before it is drawn. */
interface ScatterPlan {
  readonly data: ChartData;
  readonly x: Notation;
  readonly xScale: Scale;
  readonly y: Notation;
  readonly yAxis: ValueAxis;
  readonly plot: Frame;
  readonly points: readonly Point[];
  readonly areBubbles: boolean;
  readonly names: readonly PlacedName[];
  readonly axisPt: number;
}

/** Points by two values, each with its name; a third value makes them bubbles whose areas are in proportion. */
export const layScatter: ChartLayout = (data, frame, setting) => {
  const { plan, crowded } = planScatter(data, frame, setting);
  return { marks: scatterMarks(plan, setting.type), native: scatterNative(plan), isEmpty: false, crowded };
};

function planScatter(data: ChartData, frame: Frame, { language, type, largestPt }: ChartSetting) {
  const given = pointsOf(data);
  const y = notationFor(
    given.map((point) => point.y),
    data,
    language,
  );
  const x = notationFor(
    given.map((point) => point.x),
    { unit: data.xUnit ?? data.unit, currency: data.currency },
    language,
  );
  const axisPt = axisSizePt(largestPt);
  const belowPt = type.lineHeight(axisPt) + 6;
  const airPt = type.lineHeight(axisPt) / 2;
  const h = Math.max(frame.h - belowPt - airPt, 1);
  const yValues = given.map((point) => point.y / y.divisor);
  const yScale = scaleAround(yValues, Math.min(Math.max(Math.round(h / 56), 2), 5));
  const yAxis = valueAxis(yScale, y, largestPt, type);
  const left = Math.min(yAxis.widthPt, frame.w / 3);
  const plotW = Math.max(frame.w - left - 8, 1);
  const plot: Frame = { x: frame.x + left, y: frame.y + airPt, w: plotW, h };
  const xScale = scaleAround(
    given.map((point) => point.x / x.divisor),
    Math.min(Math.max(Math.round(plot.w / 110), 2), 8),
  );
  const largest = Math.max(0, ...given.map(({ size }) => size ?? 0));
  const areBubbles = largest > 0;
  const most = Math.min(plot.w, plot.h) * largestBubble;
  const points = given.map(({ name, index, isEmphasised, ...point }): Point => {
    const usual = isEmphasised ? strongDotPt : dotPt;
    const bubble = Math.max(most * Math.sqrt(Math.max(point.size ?? 0, 0) / Math.max(largest, 1e-9)), smallestBubblePt);
    return {
      name,
      index,
      isEmphasised,
      x: position(point.x / x.divisor, xScale, plot.x, plot.x + plot.w),
      y: heightAt(point.y / y.divisor, yScale, plot),
      r: areBubbles ? bubble : usual,
    };
  });
  const room = { x: plot.x, y: frame.y, w: frame.x + frame.w - plot.x, h: plot.y + plot.h - frame.y };
  const { names, crowded } = placeNames(points, [], room, largestPt, type);
  return { plan: { data, x, xScale, y, yAxis, plot, points, areBubbles, names, axisPt }, crowded };
}

/** About so many steps around values; from zero only where that does not press them into a corner. */
function scaleAround(values: readonly number[], wanted: number): Scale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const fromZero = least >= 0 ? least < most * 0.5 || least === most : most < 0 && most > least * 0.5;
  const low = fromZero ? Math.min(least, 0) : least;
  const high = fromZero ? Math.max(most, 0) : most;
  const step = niceStep((high - low || Math.abs(high) || 1) / Math.max(wanted, 1));
  // Half a step beyond the outermost points, so that none is cut in half by the plot's edge.
  const min = low === 0 ? 0 : Math.floor((low - step / 4) / step) * step;
  const max = high === 0 ? 0 : Math.ceil((high + step / 4) / step) * step;
  return { min: min + 0, max: (max > min ? max : min + step) + 0, step };
}

function scatterMarks(plan: ScatterPlan, type: Typesetter): readonly Mark[] {
  const { yAxis, plot, points, names } = plan;
  // Small bubbles are drawn over large ones.
  const order = [...points].sort((a, b) => b.r - a.r);
  const circles = order.map(({ name, x, y, r, isEmphasised }): Mark => {
    const stroke = { ink: ink('paper'), widthPt: 1 };
    return { kind: 'circle', name, x, y, r, fill: isEmphasised ? brand : neutral, stroke };
  });
  const [bottom, right] = [plot.y + plot.h, plot.x + plot.w];
  const foot = { kind: 'line', name: '', x1: plot.x, y1: bottom, x2: right, y2: bottom } as const;
  return [
    ...axisMarks(yAxis, plot, type),
    ...lowerAxis(plan, type),
    { ...foot, stroke: { ink: ink('ink'), widthPt: 0.75 } },
    ...circles,
    ...names.map(({ mark }) => mark),
  ];
}

/** Grid lines of the lower axis with their values below the plot; those that would run into their neighbours are left out. */
function lowerAxis({ x, xScale, plot, axisPt }: ScatterPlan, type: Typesetter): readonly Mark[] {
  const ticks = ticksOf(xScale);
  const notation = { ...x, decimals: Math.min(decimalsFor(ticks), 2) };
  const widest = Math.max(...ticks.map((tick) => type.width(formatShown(tick, notation), axisPt)));
  const each = Math.ceil((widest + 10) / Math.max(plot.w / Math.max(ticks.length - 1, 1), 1));
  const bottom = plot.y + plot.h;
  return ticks.flatMap((tick, at): Mark[] => {
    const left = position(tick, xScale, plot.x, plot.x + plot.w);
    const words = formatShown(tick, notation);
    const stroke = { ink: ink(at === 0 ? 'ink' : 'rule'), widthPt: at === 0 ? 0.75 : 0.5 };
    const line = { kind: 'line', name: words, x1: left, x2: left, y1: plot.y, y2: bottom, stroke } as const;
    const isLast = at === ticks.length - 1;
    const look = { sizePt: axisPt, color: 'faint', align: at === 0 ? 'left' : isLast ? 'right' : 'center' } as const;
    // The outermost values stand within the plot, where the frame may end.
    const place = at === 0 ? left - 2 : isLast ? left + 8 : left;
    return at % each === 0 ? [line, type.below(words, place, bottom + 6, look)] : [line];
  });
}

function scatterNative(plan: ScatterPlan): NativeChart {
  const { data, x, xScale, y, yAxis, plot, points, areBubbles, names, axisPt } = plan;
  const column = (at: number, divisor: number) =>
    points.map(({ index }) => {
      const value = data.series[at]?.values[index] ?? null;
      return value === null ? null : value / divisor;
    });
  const labels = names.map(({ dot, mark, position: place }): NativeLabel => {
    const { sizePt, bold, color, text } = mark;
    const index = points.indexOf(dot as Point);
    return nativeLabel({ index, position: place, color, bold, sizePt, text });
  });
  const strong = points.flatMap((point, index) => (point.isEmphasised ? [{ index, ink: brand }] : []));
  const nameOf = (at: number) => data.series[at]?.name ?? '';
  const series = [
    nativeSeries({ name: nameOf(0), values: column(0, x.divisor), ink: null, formatCode: formatCode(x) }),
    nativeSeries({ name: nameOf(1), values: column(1, y.divisor), ink: neutral, labels, points: strong }),
    ...(areBubbles
      ? [
          nativeSeries({
            name: nameOf(2),
            // A bubble without a size of its own is drawn as small as can be.
            values: column(2, 1).map((size) => Math.max(size ?? 0, 0)),
            ink: null,
            formatCode: '#,##0.##',
          }),
        ]
      : []),
  ];
  const xAxis = {
    scale: xScale,
    formatCode: formatCode({ ...x, decimals: Math.min(decimalsFor(ticksOf(xScale)), 2) }),
  };
  const categories = points.map(({ name }) => name);
  return {
    ...nativeChart(
      { shape: 'points', plot, scale: yAxis.scale, categories, series, gapPercent: 0, hasAxis: true },
      y,
      yAxis,
      { sizePt: axisPt, step: 1 },
      null,
    ),
    xAxis,
  };
}
