import type { Frame, NativeChart, NativeLabel, NativeSeries } from '#shared/page';
import { languageRuns } from '../languages';
import { element, join, textNode, type Xml } from '../xml';
import { type ChartTextLook, runLook, textProperties } from './chart-text';

interface LabelContext {
  readonly native: NativeChart;
  readonly frame: Frame;
}

/** What a series is drawn as. */
export type Plot = 'bars' | 'lines' | 'areas' | 'ring' | 'points';

/** What a series writes on its points; null where it writes nothing. */
export function dataLabels(series: NativeSeries, { native, frame }: LabelContext, plot: Plot): Xml | null {
  if (series.labels.length === 0) return null;
  const shown = new Map(series.labels.map((label) => [label.index, label]));
  const points = series.values.flatMap((value, index): Xml[] => {
    const label = shown.get(index);
    if (label) return [pointLabel(label, native, frame, plot)];
    return value === null ? [] : [element('c:dLbl', {}, val('c:idx', index), val('c:delete', true))];
  });
  const first = series.labels[0] as NativeLabel;
  return element('c:dLbls', {}, join(points), labelContent(first, native, plot), val('c:showLeaderLines', false));
}

function pointLabel(label: NativeLabel, native: NativeChart, frame: Frame, plot: Plot): Xml {
  const own = label.text === null ? null : element('c:tx', {}, richText(label.text, label));
  return element('c:dLbl', {}, val('c:idx', label.index), moved(label, frame), own, labelContent(label, native, plot));
}

/** Away from the label's usual place, in parts of the chart. */
function moved({ shiftPt }: NativeLabel, frame: Frame): Xml | null {
  if (Math.abs(shiftPt) < 0.1) return null;
  const y = Math.round((shiftPt / frame.h) * 1e5) / 1e5;
  return element('c:layout', {}, element('c:manualLayout', {}, val('c:x', 0), val('c:y', y)));
}

const barPlaces = { above: 'outEnd', below: 'outEnd', right: 'outEnd', left: 'outEnd', middle: 'ctr' } as const;
const linePlaces = { above: 't', below: 'b', right: 'r', left: 'l', middle: 'ctr' } as const;

function labelContent(label: NativeLabel, native: NativeChart, plot: Plot): Xml {
  const isRing = plot === 'ring';
  // Rings and areas know no places for labels; to name one is an error.
  const places = plot === 'bars' ? barPlaces : plot === 'lines' || plot === 'points' ? linePlaces : null;
  const place = places?.[label.position] ?? null;
  return join([
    element('c:numFmt', { formatCode: isRing ? '0%' : native.formatCode, sourceLinked: false }),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    textProperties(label),
    place === null ? null : val('c:dLblPos', place),
    val('c:showLegendKey', false),
    val('c:showVal', !isRing),
    val('c:showCatName', false),
    val('c:showSerName', label.withName),
    val('c:showPercent', isRing),
    val('c:showBubbleSize', false),
    label.withName ? element('c:separator', {}, textNode(' ')) : null,
  ]);
}

/** Words with their look, as titles and labels hold them. */
export function richText(text: string, look: ChartTextLook): Xml {
  const runs = languageRuns(text).map((run) =>
    element('a:r', {}, runLook('a:rPr', look, run.language), element('a:t', {}, textNode(run.text))),
  );
  return element(
    'c:rich',
    {},
    // The name of an upright axis would be turned by the program.
    element('a:bodyPr', { rot: 0, vert: 'horz' }),
    element('a:lstStyle'),
    element('a:p', {}, element('a:pPr', {}, runLook('a:defRPr', look)), join(runs)),
  );
}

/** An element that holds one value as its attribute. */
export function val(name: string, value: string | number | boolean): Xml {
  return element(name, { val: value });
}
