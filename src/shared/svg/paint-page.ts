import {
  inkHex,
  type Painter,
  placedRows,
  type SceneElement,
  type ScenePage,
  type SceneTheme,
  type Stroke,
  slideHeightPt,
  slideWidthPt,
} from '#shared/page';
import { paintMarks } from './paint-marks';
import { paintParagraphs } from './paint-text';
import type { SvgBackend } from './svg-backend';
import { type SvgNode, svgNode } from './svg-node';

interface SvgContext {
  readonly theme: SceneTheme;
  readonly backend: SvgBackend;
}

const painter: Painter<SvgContext, readonly SvgNode[]> = {
  text: (element, { theme, backend }) => paintParagraphs(element.paragraphs, theme, backend),
  shape: ({ frame, shape, radiusPt, fill, stroke }, { theme }) => {
    const paint = { fill: fill ? `#${theme.colors[fill]}` : 'none', ...strokeOf(stroke, theme) };
    const { x, y, w, h } = frame;
    if (shape === 'ellipse')
      return [svgNode('ellipse', { cx: x + w / 2, cy: y + h / 2, rx: w / 2, ry: h / 2, ...paint })];
    const corner = shape === 'round-rect' ? { rx: radiusPt } : {};
    return [svgNode('rect', { x, y, width: w, height: h, ...corner, ...paint })];
  },
  line: ({ frame, stroke }, { theme }) => [
    lineNode(frame.x, frame.y, frame.x + frame.w, frame.y + frame.h, stroke, theme),
  ],
  image: (element, { backend }) => backend.image(element),
  chart: ({ marks }, { theme, backend }) => paintMarks(marks, (ink) => `#${inkHex(ink, theme.colors)}`, backend),
  table: (table, { theme, backend }) => [
    ...placedRows(table).flatMap(({ cells, rule }) => [
      ...cells.flatMap(({ cell, frame }) => {
        const { x, y, w, h } = frame;
        const fill = cell?.fill
          ? [svgNode('rect', { x, y, width: w, height: h, fill: `#${theme.colors[cell.fill]}` })]
          : [];
        return [...fill, ...paintParagraphs(cell?.paragraphs ?? [], theme, backend)];
      }),
      ...(rule ? [lineNode(rule.x, rule.y, rule.x + rule.w, rule.y, rule.stroke, theme)] : []),
    ]),
    ...paintMarks(table.marks ?? [], (ink) => `#${inkHex(ink, theme.colors)}`, backend),
  ],
};

function strokeOf(stroke: Stroke | null, theme: SceneTheme): Record<string, string | number> {
  return stroke ? { stroke: `#${theme.colors[stroke.color]}`, strokeWidth: stroke.widthPt } : {};
}

function lineNode(x1: number, y1: number, x2: number, y2: number, stroke: Stroke, theme: SceneTheme): SvgNode {
  return svgNode('line', { x1, y1, x2, y2, ...strokeOf(stroke, theme) });
}

/** Paints one element; the switch over kinds is the painter itself. */
function paintElement<K extends SceneElement['kind']>(
  element: Extract<SceneElement, { kind: K }>,
  context: SvgContext,
): readonly SvgNode[] {
  return (painter[element.kind as K] as (it: typeof element, context: SvgContext) => readonly SvgNode[])(
    element,
    context,
  );
}

/** A page as a picture, a unit a point. It measures nothing: every run is drawn where the scene says. */
export function paintPage(page: ScenePage, theme: SceneTheme, backend: SvgBackend): SvgNode {
  const context = { theme, backend };
  const background = svgNode('rect', {
    width: slideWidthPt,
    height: slideHeightPt,
    fill: `#${theme.colors[page.background]}`,
  });
  const elements = page.elements.map((element) =>
    svgNode('g', { 'data-element': element.id }, paintElement(element, context)),
  );
  const viewBox = `0 0 ${slideWidthPt} ${slideHeightPt}`;
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox, role: 'img' };
  const style = {
    fontKerning: 'none',
    fontVariantLigatures: 'none',
    textRendering: 'geometricPrecision',
    // Browsers narrow neighbouring Chinese marks and part Chinese from Latin, unless they are told not to.
    textSpacingTrim: 'space-all',
    textAutospace: 'no-autospace',
  };
  return svgNode('svg', attributes, [svgNode('title', {}, [page.title]), background, ...elements], style);
}
