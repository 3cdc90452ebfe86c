import type { Frame, Mark, Scale } from '#shared/page';
import { axisAirPt, axisMarks, baseline, scaleFor, type ValueAxis, valueAxis } from '../axis';
import { type CategoryNames, layCategories } from '../categories';
import { brand, ink } from '../inks';
import { fitLabels, type LabelFit } from '../label-fit';
import { nativeChart } from '../native';
import { formatShown, type Notation, notationFor, shorterNotations } from '../notation';
import { heightAt } from '../scale';
import { type ChartLayout, type ChartSetting, laid, leastPt } from '../setting';
import type { ChartData } from '../types';
import type { Typesetter } from '../typesetter';
import { needsNote, unitNote } from '../unit-note';
import { bandMiddles, type ColumnGeometry, columnGeometry, scaleWithRoom } from './column-geometry';
import { sortInks, waterfallSeries } from './waterfall-series';
import { highOf, lowOf, type Step, stepLabel, stepsOf } from './waterfall-steps';

/** All that is decided about a waterfall before it is drawn. */
interface WaterfallPlan {
  readonly data: ChartData;
  readonly notation: Notation;
  /** In display units. */
  readonly steps: readonly Step[];
  readonly labels: readonly string[];
  /** What values without a unit are counted in; nothing where each has its own. */
  readonly note: readonly Mark[];
  /** Values stand on the bars; otherwise the axis says them. */
  readonly isDirect: boolean;
  readonly labelPt: number;
  readonly axis: ValueAxis;
  readonly columns: ColumnGeometry;
  readonly names: CategoryNames;
  readonly plot: Frame;
  readonly scale: Scale;
}

/** Changes one after the other, from sum to sum. */
export const layWaterfall: ChartLayout = (data, frame, setting) => {
  const plan = planWaterfall(data, frame, setting);
  const { notation, steps, labels, isDirect, labelPt, axis, columns, names, plot, scale } = plan;
  const series = waterfallSeries(data, steps, isDirect ? labels : null, labelPt, setting.words.total);
  const { categories } = data;
  const { gapPercent } = columns;
  return laid(
    waterfallMarks(plan, setting.type),
    nativeChart(
      { shape: 'stacked-columns', plot, scale, categories, series, gapPercent, hasAxis: !isDirect },
      notation,
      axis,
      names,
      null,
    ),
    names.crowded,
  );
};

function planWaterfall(data: ChartData, frame: Frame, { language, type, largestPt }: ChartSetting): WaterfallPlan {
  const raw = stepsOf(data);
  const amounts = raw.flatMap(({ from, to }) => [from, to, to - from]);
  const usual = notationFor(amounts, data, language);
  const steps = raw.map((step) => ({ ...step, from: step.from / usual.divisor, to: step.to / usual.divisor }));
  const count = data.categories.length;
  const labelsIn = (notation: Notation) =>
    steps.map((step) => stepLabel(step, (value) => formatShown(value, notation)));
  const namesBelow = (columns: ColumnGeometry) => {
    const reach = { fromPt: frame.x, toPt: frame.x + frame.w, emphasis: data.emphasis, largestPt };
    const band = { middles: bandMiddles(columns, count), bandPt: columns.bandPt, ...reach };
    return layCategories(data.categories, band, type);
  };
  const free = columnGeometry(frame.x, frame.w, count, 1);
  const freeNames = namesBelow(free);
  const directHeight = frame.h - freeNames.heightPt;
  // A value may be a little wider than its bar, for bars of one waterfall have air between them.
  const room = Math.min(free.bandPt - 4, 2 * free.bandPt - free.barPt - 6);
  const fits = ({ notation, sizePt }: LabelFit) =>
    directHeight > 4 * type.lineHeight(sizePt) &&
    labelsIn(notation).every((text) => type.width(text, sizePt, true) <= room);
  const written = steps.map(({ sort, from, to }) => (sort === 'total' ? to : to - from));
  const fit = fitLabels(shorterNotations(written, usual), largestPt, fits);
  const isDirect = fit !== null;
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const axis = valueAxis(scaleFor(ends, directHeight), usual, largestPt, type);
  const left = frame.x + Math.min(axis.widthPt, frame.w / 3);
  const columns = isDirect ? free : columnGeometry(left, frame.x + frame.w - left, count, 1);
  const names = isDirect ? freeNames : namesBelow(columns);
  const note = fit && needsNote(fit.notation, usual) ? [unitNote(usual, frame, fit.sizePt, type)] : [];
  const topPt = frame.y + (note[0]?.frame.h ?? 0) + (isDirect ? 0 : axisAirPt);
  const plot = { x: columns.x, y: topPt, w: columns.w, h: Math.max(frame.y + frame.h - names.heightPt - topPt, 1) };
  const labelPt = fit?.sizePt ?? leastPt;
  const scale = isDirect ? scaleWithRoom(ends, plot.h, type.lineHeight(labelPt) + 4) : axis.scale;
  const notation = fit?.notation ?? usual;
  const labels = labelsIn(notation);
  return { data, notation, steps, labels, note, isDirect, labelPt, axis, columns, names, plot, scale };
}

function waterfallMarks(plan: WaterfallPlan, type: Typesetter): readonly Mark[] {
  const { steps, note, isDirect, axis, plot, scale, names } = plan;
  return [
    ...note,
    ...(isDirect ? [] : axisMarks(axis, plot, type)),
    ...steps.slice(1).map((step, at) => bridge(steps[at] as Step, step, plan)),
    ...steps.map((step) => bar(step, plan)),
    baseline(scale, plot),
    ...(isDirect ? steps.map((step, at) => valueLabel(step, at, plan, type)) : []),
    ...names.marksAt(plot.y + plot.h),
  ];
}

function bar(step: Step, { data, columns, scale, plot }: WaterfallPlan): Mark {
  const [a, b] = [heightAt(step.from, scale, plot), heightAt(step.to, scale, plot)];
  const name = data.categories[step.category] ?? '';
  const x = columns.leftOf(step.category, 0);
  const fill = step.category === data.emphasis ? brand : sortInks[step.sort];
  return { kind: 'rect', name, x, y: Math.min(a, b), w: columns.barPt, h: Math.abs(a - b), fill };
}

function bridge(before: Step, step: Step, { data, columns, scale, plot }: WaterfallPlan): Mark {
  const y = heightAt(before.to, scale, plot);
  return {
    kind: 'line',
    name: data.categories[before.category] ?? '',
    x1: columns.leftOf(before.category, 0) + columns.barPt,
    y1: y,
    x2: columns.leftOf(step.category, 0),
    y2: y,
    stroke: { ink: ink('faint'), widthPt: 0.5 },
  };
}

function valueLabel(step: Step, at: number, plan: WaterfallPlan, type: Typesetter): Mark {
  const { data, labels, labelPt, columns, scale, plot } = plan;
  const strong = step.category === data.emphasis;
  const bold = strong || step.sort === 'total';
  const look = { sizePt: labelPt, color: strong ? 'accent' : 'ink', bold, align: 'center' } as const;
  const x = columns.leftOf(step.category, 0) + columns.barPt / 2;
  const text = labels[at] ?? '';
  return highOf(step) <= 0
    ? type.below(text, x, heightAt(lowOf(step), scale, plot) + 3, look)
    : type.above(text, x, heightAt(highOf(step), scale, plot) - 3, look);
}
