import type { Ink, NativeSeries } from '#shared/page';
import { inkFill } from '../colors';
import { emu } from '../units';
import { element, join, type Xml } from '../xml';
import { dataLabels, val } from './chart-labels';
import { edgeOf, marker, numbers, type Paper, reference, type SeriesContext } from './chart-series';
import { nameCell } from './sheet-cells';

/** Diameters of the dots of a scatter, in points. */
const dotPt = 15;
const strongDotPt = 18;

/** Points by two values as a scatter; with a third as bubbles, whose areas are in proportion to it. */
export function pointsPlot(context: SeriesContext, axes: Xml): Xml {
  const [x, y, size] = context.native.series;
  if (!x || !y) return join([]);
  const series = pointSeries({ x, y, size: size ?? null }, context);
  if (!size)
    return element('c:scatterChart', {}, val('c:scatterStyle', 'lineMarker'), val('c:varyColors', false), series, axes);
  return element(
    'c:bubbleChart',
    {},
    val('c:varyColors', false),
    series,
    val('c:bubbleScale', 100),
    val('c:showNegBubbles', false),
    val('c:sizeRepresents', 'area'),
    axes,
  );
}

interface Columns {
  readonly x: NativeSeries;
  readonly y: NativeSeries;
  readonly size: NativeSeries | null;
}

/** What a series of points is called stands above its heights. */
function pointSeries({ x, y, size }: Columns, { native, frame, onDark }: SeriesContext): Xml {
  const own = y.ink;
  return element(
    'c:ser',
    {},
    val('c:idx', 0),
    val('c:order', 0),
    element('c:tx', {}, reference('c:strRef', nameCell(1), 'c:strCache', [y.name])),
    size ? bubbleLook(own, { native, onDark }) : element('c:spPr', {}, element('a:ln', {}, element('a:noFill'))),
    size ? val('c:invertIfNegative', false) : null,
    size || !own ? null : marker(own, dotPt, { native, onDark }),
    join(y.points.map(({ index, ink }) => point(index, ink, size !== null, { native, onDark }))),
    dataLabels(y, { native, frame }, 'points'),
    element('c:xVal', {}, numbers(x, 0, native)),
    element('c:yVal', {}, numbers(y, 1, native)),
    size ? element('c:bubbleSize', {}, numbers(size, 2, native)) : null,
    size ? val('c:bubble3D', false) : val('c:smooth', false),
  );
}

function point(index: number, ink: Ink, isBubble: boolean, paper: Paper): Xml {
  return element(
    'c:dPt',
    {},
    val('c:idx', index),
    isBubble ? val('c:invertIfNegative', false) : null,
    isBubble ? null : marker(ink, strongDotPt, paper),
    val('c:bubble3D', false),
    isBubble ? bubbleLook(ink, paper) : null,
  );
}

function bubbleLook(ink: Ink | null, paper: Paper): Xml {
  const usual = element('a:ln', { w: emu(1) }, inkFill({ role: 'paper', fade: 0 }, paper.onDark));
  if (!ink) return element('c:spPr', {}, element('a:noFill'), usual);
  return element('c:spPr', {}, inkFill(ink, paper.onDark), edgeOf(ink, paper, usual));
}
