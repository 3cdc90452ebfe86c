import { holePart } from '#shared/charts';
import type { Frame, NativeChart, NativeSeries, NativeTitle, Scale } from '#shared/page';
import { solidFill } from '../colors';
import { emu } from '../units';
import { element, join, type Xml } from '../xml';
import { richText, val } from './chart-labels';
import { type SeriesContext, seriesElement } from './chart-series';
import { textProperties } from './chart-text';
import { pointsPlot } from './point-series';

const namespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const categoryAxisId = 111_111_111;
const valueAxisId = 222_222_222;
const axisIds = join([val('c:axId', categoryAxisId), val('c:axId', valueAxisId)]);

/** A chart part: plots, axes and key where the scene has them, colours and fonts of the theme. */
export function chartPart(native: NativeChart, frame: Frame, workbook: string, onDark: boolean): Xml {
  const context = { native, onDark, frame };
  return element(
    'c:chartSpace',
    namespaces,
    val('c:date1904', false),
    val('c:roundedCorners', false),
    element(
      'c:chart',
      {},
      native.title ? title(native.title, frame) : null,
      val('c:autoTitleDeleted', native.title === null),
      element(
        'c:plotArea',
        {},
        layout(native.plot, frame, 'plot'),
        plotsWithAxes(context),
        element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
      ),
      native.key ? legend(native, native.key, frame) : null,
      val('c:plotVisOnly', true),
      val('c:dispBlanksAs', 'gap'),
    ),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    textProperties({ sizePt: native.categorySizePt, color: 'muted', bold: false }),
    element('c:externalData', { 'r:id': workbook }, val('c:autoUpdate', false)),
  );
}

function plotsWithAxes(context: SeriesContext): Xml {
  const { native, frame } = context;
  if (native.shape === 'ring') return ring(context);
  const plots = native.shape === 'points' ? [pointsPlot(context, axisIds)] : plotsOf(context);
  return join([
    ...plots,
    native.xAxis ? numberAxis(native, native.xAxis, frame) : categoryAxis(native, frame),
    valueAxis(native, frame),
  ]);
}

/** Words above a chart or beside an axis, where the scene has them. */
function title({ text, frame: box, ...look }: NativeTitle, frame: Frame): Xml {
  return element(
    'c:title',
    {},
    element('c:tx', {}, richText(text, look)),
    layout({ ...box, w: 0, h: 0 }, frame, 'words'),
    val('c:overlay', true),
  );
}

function layout(box: Frame, frame: Frame, what: 'plot' | 'key' | 'words'): Xml {
  const part = (length: number, whole: number) => Math.round((length / Math.max(whole, 0.01)) * 1e5) / 1e5;
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      what === 'plot' ? val('c:layoutTarget', 'inner') : null,
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      val('c:x', part(box.x - frame.x, frame.w)),
      val('c:y', part(box.y - frame.y, frame.h)),
      what === 'words' ? null : val('c:w', part(box.w, frame.w)),
      what === 'words' ? null : val('c:h', part(box.h, frame.h)),
    ),
  );
}

function plotsOf(context: SeriesContext): readonly Xml[] {
  const { native } = context;
  const indexed = native.series.map((series, index) => ({ series, index }));
  const area = native.shape === 'stacked-areas';
  const filled = indexed.filter(({ series }) => !series.asLine);
  const lines = indexed.filter(({ series }) => series.asLine);
  const all = (list: readonly { series: NativeSeries; index: number }[], plot: 'bars' | 'lines' | 'areas') =>
    join(list.map(({ series, index }) => seriesElement(series, index, plot, context)));
  const stacked = native.shape === 'stacked-columns';
  const bars = element(
    'c:barChart',
    {},
    val('c:barDir', native.shape === 'bars' ? 'bar' : 'col'),
    val('c:grouping', stacked ? 'stacked' : 'clustered'),
    val('c:varyColors', false),
    all(filled, 'bars'),
    val('c:gapWidth', native.gapPercent),
    val('c:overlap', stacked ? 100 : 0),
    axisIds,
  );
  const areas = element(
    'c:areaChart',
    {},
    val('c:grouping', 'stacked'),
    val('c:varyColors', false),
    all(filled, 'areas'),
    axisIds,
  );
  const drawn = element(
    'c:lineChart',
    {},
    val('c:grouping', 'standard'),
    val('c:varyColors', false),
    all(lines, 'lines'),
    val('c:marker', true),
    axisIds,
  );
  return [...(filled.length === 0 ? [] : [area ? areas : bars]), ...(lines.length === 0 ? [] : [drawn])];
}

function ring(context: SeriesContext): Xml {
  return element(
    'c:doughnutChart',
    {},
    val('c:varyColors', true),
    join(context.native.series.map((series, index) => seriesElement(series, index, 'ring', context))),
    val('c:firstSliceAng', 0),
    val('c:holeSize', Math.round(holePart * 100)),
  );
}

function categoryAxis(native: NativeChart, frame: Frame): Xml {
  const areRows = native.shape === 'bars';
  const name = areRows ? native.yTitle : native.xTitle;
  return element(
    'c:catAx',
    {},
    val('c:axId', categoryAxisId),
    // Rows are read from the top, where office programs put the last one.
    element('c:scaling', {}, val('c:orientation', areRows ? 'maxMin' : 'minMax')),
    val('c:delete', false),
    val('c:axPos', areRows ? 'l' : 'b'),
    name ? title(name, frame) : null,
    element('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    // Below the plot, not at zero, where columns below zero would cover them.
    val('c:tickLblPos', 'low'),
    element('c:spPr', {}, element('a:ln', { w: emu(0.75) }, solidFill('ink'))),
    textProperties({ sizePt: native.categorySizePt, color: 'muted', bold: false }, native.categoryStep === 1),
    val('c:crossAx', valueAxisId),
    val('c:crosses', 'autoZero'),
    val('c:auto', false),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:tickLblSkip', native.categoryStep),
    val('c:noMultiLvlLbl', true),
  );
}

/** The lower axis of points. */
function numberAxis(native: NativeChart, { scale, formatCode }: NonNullable<NativeChart['xAxis']>, frame: Frame): Xml {
  return element(
    'c:valAx',
    {},
    val('c:axId', categoryAxisId),
    scaling(scale),
    val('c:delete', false),
    val('c:axPos', 'b'),
    gridLines(),
    native.xTitle ? title(native.xTitle, frame) : null,
    element('c:numFmt', { formatCode, sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    element('c:spPr', {}, element('a:ln', { w: emu(0.75) }, solidFill('ink'))),
    textProperties({ sizePt: native.axisSizePt, color: 'faint', bold: false }),
    val('c:crossAx', valueAxisId),
    val('c:crosses', 'min'),
    val('c:crossBetween', 'midCat'),
    val('c:majorUnit', scale.step),
  );
}

function scaling({ min, max }: Scale): Xml {
  return element('c:scaling', {}, val('c:orientation', 'minMax'), val('c:max', max), val('c:min', min));
}

function gridLines(): Xml {
  return element('c:majorGridlines', {}, element('c:spPr', {}, element('a:ln', { w: emu(0.5) }, solidFill('rule'))));
}

function valueAxis(native: NativeChart, frame: Frame): Xml {
  const { shape, scale, hasAxis, axisFormatCode, axisSizePt } = native;
  const areRows = shape === 'bars';
  const name = areRows ? native.xTitle : native.yTitle;
  return element(
    'c:valAx',
    {},
    val('c:axId', valueAxisId),
    scaling(scale),
    // A deleted axis would take its name along.
    val('c:delete', !hasAxis && name === null),
    val('c:axPos', areRows ? 'b' : 'l'),
    hasAxis ? gridLines() : null,
    name ? title(name, frame) : null,
    element('c:numFmt', { formatCode: axisFormatCode, sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', hasAxis ? 'nextTo' : 'none'),
    element('c:spPr', {}, element('a:ln', {}, element('a:noFill'))),
    textProperties({ sizePt: axisSizePt, color: 'faint', bold: false }),
    val('c:crossAx', categoryAxisId),
    // Rows run downwards, so that the foot of their plot is where the last one is.
    val('c:crosses', areRows ? 'max' : 'min'),
    val('c:crossBetween', shape === 'stacked-areas' || shape === 'points' ? 'midCat' : 'between'),
    val('c:majorUnit', scale.step),
  );
}

function legend(native: NativeChart, key: Frame, frame: Frame): Xml {
  const hidden = native.series.flatMap((series, index) =>
    series.inKey ? [] : [element('c:legendEntry', {}, val('c:idx', index), val('c:delete', true))],
  );
  return element(
    'c:legend',
    {},
    val('c:legendPos', 't'),
    join(hidden),
    layout(key, frame, 'key'),
    val('c:overlay', false),
    textProperties({ sizePt: native.keySizePt, color: 'muted', bold: false }),
  );
}
