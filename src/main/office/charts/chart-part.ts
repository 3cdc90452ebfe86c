import { holePart } from '#shared/charts';
import type { Frame, NativeChart, NativeSeries } from '#shared/page';
import { solidFill } from '../colors';
import { emu } from '../units';
import { element, join, type Xml } from '../xml';
import { val } from './chart-labels';
import { type SeriesContext, seriesElement } from './chart-series';
import { textProperties } from './chart-text';

const namespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const categoryAxisId = 111_111_111;
const valueAxisId = 222_222_222;

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
      val('c:autoTitleDeleted', true),
      element(
        'c:plotArea',
        {},
        layout(native.plot, frame, true),
        native.shape === 'ring' ? ring(context) : join([...plots(context), categoryAxis(native), valueAxis(native)]),
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

function layout(box: Frame, frame: Frame, isPlot: boolean): Xml {
  const part = (length: number, whole: number) => Math.round((length / Math.max(whole, 0.01)) * 1e5) / 1e5;
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      isPlot ? val('c:layoutTarget', 'inner') : null,
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      val('c:x', part(box.x - frame.x, frame.w)),
      val('c:y', part(box.y - frame.y, frame.h)),
      val('c:w', part(box.w, frame.w)),
      val('c:h', part(box.h, frame.h)),
    ),
  );
}

function plots(context: SeriesContext): readonly Xml[] {
  const { native } = context;
  const indexed = native.series.map((series, index) => ({ series, index }));
  const area = native.shape === 'stacked-areas';
  const filled = indexed.filter(({ series }) => !series.asLine);
  const lines = indexed.filter(({ series }) => series.asLine);
  const axes = join([val('c:axId', categoryAxisId), val('c:axId', valueAxisId)]);
  const all = (list: readonly { series: NativeSeries; index: number }[], plot: 'bars' | 'lines' | 'areas') =>
    join(list.map(({ series, index }) => seriesElement(series, index, plot, context)));
  const stacked = native.shape === 'stacked-columns';
  const bars = element(
    'c:barChart',
    {},
    val('c:barDir', 'col'),
    val('c:grouping', stacked ? 'stacked' : 'clustered'),
    val('c:varyColors', false),
    all(filled, 'bars'),
    val('c:gapWidth', native.gapPercent),
    val('c:overlap', stacked ? 100 : 0),
    axes,
  );
  const areas = element(
    'c:areaChart',
    {},
    val('c:grouping', 'stacked'),
    val('c:varyColors', false),
    all(filled, 'areas'),
    axes,
  );
  const drawn = element(
    'c:lineChart',
    {},
    val('c:grouping', 'standard'),
    val('c:varyColors', false),
    all(lines, 'lines'),
    val('c:marker', true),
    axes,
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

function categoryAxis(native: NativeChart): Xml {
  return element(
    'c:catAx',
    {},
    val('c:axId', categoryAxisId),
    element('c:scaling', {}, val('c:orientation', 'minMax')),
    val('c:delete', false),
    val('c:axPos', 'b'),
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

function valueAxis(native: NativeChart): Xml {
  const { min, max, step } = native.scale;
  return element(
    'c:valAx',
    {},
    val('c:axId', valueAxisId),
    element('c:scaling', {}, val('c:orientation', 'minMax'), val('c:max', max), val('c:min', min)),
    val('c:delete', !native.hasAxis),
    val('c:axPos', 'l'),
    native.hasAxis
      ? element('c:majorGridlines', {}, element('c:spPr', {}, element('a:ln', { w: emu(0.5) }, solidFill('rule'))))
      : null,
    element('c:numFmt', { formatCode: native.axisFormatCode, sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    element('c:spPr', {}, element('a:ln', {}, element('a:noFill'))),
    textProperties({ sizePt: 11, color: 'faint', bold: false }),
    val('c:crossAx', categoryAxisId),
    val('c:crosses', 'min'),
    val('c:crossBetween', native.shape === 'stacked-areas' ? 'midCat' : 'between'),
    val('c:majorUnit', step),
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
    layout(key, frame, false),
    val('c:overlay', false),
    textProperties({ sizePt: 12, color: 'muted', bold: false }),
  );
}
