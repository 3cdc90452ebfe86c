import { type ChartInk, type ChartMark, type ChartStroke, inkHex, type PathCommand } from '#shared/charts';
import { chartParagraph, type SceneTheme } from '#shared/scene';
import type { Brush } from './brush';
import { paintParagraphs } from './paint-text';
import { type SvgNode, svgNode } from './svg-node';

/** A chart's marks, each where its geometry put it. */
export function paintMarks(marks: readonly ChartMark[], theme: SceneTheme, brush: Brush): readonly SvgNode[] {
  return marks.flatMap((mark) => paintMark(mark, theme, brush));
}

function paintMark(mark: ChartMark, theme: SceneTheme, brush: Brush): readonly SvgNode[] {
  switch (mark.kind) {
    case 'text':
      return paintParagraphs([chartParagraph(mark)], theme, brush);
    case 'rect': {
      const { x, y, w, h } = mark;
      return [svgNode('rect', { x, y, width: w, height: h, ...paintOf(mark.fill, null, theme) })];
    }
    case 'circle': {
      const { x, y, r } = mark;
      return [svgNode('ellipse', { cx: x, cy: y, rx: r, ry: r, ...paintOf(mark.fill, mark.stroke, theme) })];
    }
    case 'line': {
      const { x1, y1, x2, y2 } = mark;
      return [svgNode('line', { x1, y1, x2, y2, ...strokeOf(mark.stroke, theme) })];
    }
    case 'path': {
      const joins = mark.fill ? {} : { strokeLinejoin: 'round', strokeLinecap: 'round' };
      const d = mark.commands.map(pathData).join('');
      return [svgNode('path', { d, ...paintOf(mark.fill, mark.stroke, theme), ...joins })];
    }
  }
}

function pathData(command: PathCommand): string {
  const [letter, ...numbers] = command;
  return `${letter}${numbers.join(' ')}`;
}

function paintOf(fill: ChartInk | null, stroke: ChartStroke | null, theme: SceneTheme) {
  return { fill: fill ? `#${inkHex(fill, theme.colors)}` : 'none', ...strokeOf(stroke, theme) };
}

function strokeOf(stroke: ChartStroke | null, theme: SceneTheme): Readonly<Record<string, string | number>> {
  return stroke ? { stroke: `#${inkHex(stroke.ink, theme.colors)}`, strokeWidth: stroke.widthPt } : {};
}
