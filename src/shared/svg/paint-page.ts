import type { Painter, SceneElement, ScenePage, SceneTheme, Stroke } from '#shared/scene';
import { paintMarks } from './paint-chart';
import { paintParagraphs } from './paint-text';
import { type SvgNode, svgNode } from './svg-node';

interface PaintContext {
  readonly theme: SceneTheme;
  readonly assetUrl: (key: string) => string;
}

const painter: Painter<PaintContext, readonly SvgNode[]> = {
  text: (element, { theme }) => paintParagraphs(element.paragraphs, theme),
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
  image: ({ frame, asset, alt, crop, clip }, { assetUrl }) => {
    const width = frame.w / (1 - crop.left - crop.right);
    const height = frame.h / (1 - crop.top - crop.bottom);
    const place = { x: -crop.left * width, y: -crop.top * height, width, height };
    const picture = svgNode('image', { ...place, href: assetUrl(asset), preserveAspectRatio: 'none' });
    const label = alt === '' ? [] : [svgNode('title', {}, [alt])];
    const window = { x: frame.x, y: frame.y, width: frame.w, height: frame.h };
    const style = clip === 'ellipse' ? { clipPath: 'ellipse(50% 50%)' } : undefined;
    return [svgNode('svg', { ...window, overflow: 'hidden' }, [...label, picture], style)];
  },
  chart: ({ marks }, { theme }) => paintMarks(marks, theme),
  table: ({ frame, columnsPt, rows }, { theme }) => {
    let y = frame.y;
    return rows.flatMap((row) => {
      const top = y;
      y += row.heightPt;
      let x = frame.x;
      const cells = row.cells.flatMap((cell, column) => {
        const left = x;
        x += columnsPt[column] ?? 0;
        const fill = cell.fill ? `#${theme.colors[cell.fill]}` : null;
        const back = { x: left, y: top, width: columnsPt[column] ?? 0, height: row.heightPt };
        const text = paintParagraphs(cell.paragraphs, theme);
        return fill ? [svgNode('rect', { ...back, fill }), ...text] : text;
      });
      return row.ruleBelow ? [...cells, lineNode(frame.x, y, frame.x + frame.w, y, row.ruleBelow, theme)] : cells;
    });
  },
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
  context: PaintContext,
): readonly SvgNode[] {
  return (painter[element.kind as K] as (it: typeof element, context: PaintContext) => readonly SvgNode[])(
    element,
    context,
  );
}

/** A page as a picture of 960 x 540 units. It measures nothing: every run is drawn where the scene says. */
export function paintPage(page: ScenePage, theme: SceneTheme, assetUrl: (key: string) => string): SvgNode {
  const context = { theme, assetUrl };
  const background = svgNode('rect', { width: 960, height: 540, fill: `#${theme.colors[page.background]}` });
  const elements = page.elements.map((element) =>
    svgNode('g', { 'data-element': element.id }, paintElement(element, context)),
  );
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 960 540', role: 'img' };
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
