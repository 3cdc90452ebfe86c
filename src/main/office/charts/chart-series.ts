import type { Frame, Ink, NativeChart, NativeSeries } from '#shared/page';
import { inkFill } from '../colors';
import { emu } from '../units';
import { element, join, textNode, type Xml } from '../xml';
import { dataLabels, type Plot, val } from './chart-labels';
import { categoryRange, nameCell, valueRange } from './sheet-cells';

export interface SeriesContext {
  readonly native: NativeChart;
  readonly onDark: boolean;
  readonly frame: Frame;
}

/** A series with its place in the workbook and its look, as one kind of plot writes it. */
export function seriesElement(
  series: NativeSeries,
  index: number,
  plot: Exclude<Plot, 'points'>,
  { native, onDark, frame }: SeriesContext,
): Xml {
  const isBar = plot === 'bars';
  const isLine = plot === 'lines';
  return element(
    'c:ser',
    {},
    val('c:idx', index),
    val('c:order', index),
    element('c:tx', {}, reference('c:strRef', nameCell(index), 'c:strCache', [series.name])),
    plot === 'ring' ? null : look(series.ink, isLine, { native, onDark }),
    isBar ? val('c:invertIfNegative', false) : null,
    isLine ? lineMarker(series, onDark) : null,
    join(series.points.map(({ index: at, ink }) => point(at, ink, plot, { native, onDark }))),
    dataLabels(series, { native, frame }, plot),
    element('c:cat', {}, reference('c:strRef', categoryRange(native), 'c:strCache', namedCategories(native))),
    element('c:val', {}, numbers(series, index, native)),
    isLine ? val('c:smooth', false) : null,
  );
}

/** LibreOffice writes every name that it finds, however narrow: those between the named ones are in the workbook only. */
function namedCategories({ categories, categoryStep }: NativeChart): readonly string[] {
  return categories.map((name, at) => (at % categoryStep === 0 ? name : ''));
}

/** What decides how an ink looks. */
export type Paper = Pick<SeriesContext, 'native' | 'onDark'>;

function look(ink: Ink | null, isLine: boolean, { native, onDark }: Paper): Xml {
  if (!ink) return element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill')));
  if (!isLine) return element('c:spPr', {}, inkFill(ink, onDark), edgeOf(ink, { native, onDark }, noLine()));
  const w = emu(ink.role === 'accent' ? 2.5 : 1.75);
  return element('c:spPr', {}, element('a:ln', { w, cap: 'rnd' }, inkFill(ink, onDark), element('a:round')));
}

/** Dots on points that carry a label, as the scene has them; none elsewhere. */
function lineMarker(series: NativeSeries, onDark: boolean): Xml {
  if (!series.ink || series.labels.length < 2) return element('c:marker', {}, val('c:symbol', 'none'));
  return marker(series.ink, 7, { onDark });
}

/** A dot of so many points across. */
export function marker(
  ink: Ink,
  sizePt: number,
  { native, onDark }: Pick<SeriesContext, 'onDark'> & Partial<Paper>,
): Xml {
  const edge = native ? edgeOf(ink, { native, onDark }, noLine()) : noLine();
  return element(
    'c:marker',
    {},
    val('c:symbol', 'circle'),
    val('c:size', sizePt),
    element('c:spPr', {}, inkFill(ink, onDark), edge),
  );
}

function noLine(): Xml {
  return element('a:ln', {}, element('a:noFill'));
}

/** The outline of an area: in the accent where the chart says that of areas in the brand's colour. */
export function edgeOf(ink: Ink, { native, onDark }: Paper, usual: Xml): Xml {
  const isOutlined = native.outlined && ink.role === 'brand' && ink.fade === 0;
  return isOutlined ? element('a:ln', { w: emu(1) }, inkFill({ role: 'accent', fade: 0 }, onDark)) : usual;
}

function point(index: number, ink: Ink, plot: string, { native, onDark }: Paper): Xml {
  const hairline = element('a:ln', { w: emu(1) }, inkFill({ role: 'paper', fade: 0 }, onDark));
  const line = edgeOf(ink, { native, onDark }, plot === 'ring' ? hairline : noLine());
  return element(
    'c:dPt',
    {},
    val('c:idx', index),
    plot === 'bars' ? val('c:invertIfNegative', false) : null,
    val('c:bubble3D', false),
    element('c:spPr', {}, inkFill(ink, onDark), line),
  );
}

/** A column of values: where it stands in the workbook, and what stands there. */
export function numbers(series: NativeSeries, index: number, native: NativeChart): Xml {
  const points = series.values.flatMap((value, at) =>
    value === null ? [] : [element('c:pt', { idx: at }, element('c:v', {}, textNode(String(value))))],
  );
  return element(
    'c:numRef',
    {},
    element('c:f', {}, textNode(valueRange(native, index))),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, textNode(series.formatCode ?? native.formatCode)),
      val('c:ptCount', native.categories.length),
      join(points),
    ),
  );
}

/** Words, likewise. */
export function reference(name: string, range: string, cache: string, texts: readonly string[]): Xml {
  const points = texts.flatMap((text, at) =>
    text === '' ? [] : [element('c:pt', { idx: at }, element('c:v', {}, textNode(text)))],
  );
  return element(
    name,
    {},
    element('c:f', {}, textNode(range)),
    element(cache, {}, val('c:ptCount', texts.length), join(points)),
  );
}
