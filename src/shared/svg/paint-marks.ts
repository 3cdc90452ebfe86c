import { dashWidths, type Ink, type InkStroke, type Mark, type PathCommand, type TextMark } from '#shared/page';
import type { SvgBackend } from './svg-backend';
import { type SvgNode, svgNode } from './svg-node';

/** How a picture writes a colour: a hex value on a page, a variable of the style sheet in the window. */
export type InkOf = (ink: Ink) => string;

/** The marks of a chart, each where its geometry put it. */
export function paintMarks(marks: readonly Mark[], inkOf: InkOf, backend: Pick<SvgBackend, 'run'>): readonly SvgNode[] {
  return marks.flatMap((mark) => paintMark(mark, inkOf, backend));
}

function paintMark(mark: Mark, inkOf: InkOf, backend: Pick<SvgBackend, 'run'>): readonly SvgNode[] {
  switch (mark.kind) {
    case 'text':
      return paintText(mark, inkOf, backend);
    case 'rect': {
      const { x, y, w, h } = mark;
      return [svgNode('rect', { x, y, width: w, height: h, ...paintOf(mark.fill, mark.stroke ?? null, inkOf) })];
    }
    case 'circle': {
      const { x, y, r } = mark;
      return [svgNode('ellipse', { cx: x, cy: y, rx: r, ry: r, ...paintOf(mark.fill, mark.stroke, inkOf) })];
    }
    case 'line': {
      const { x1, y1, x2, y2 } = mark;
      return [svgNode('line', { x1, y1, x2, y2, ...strokeOf(mark.stroke, inkOf) })];
    }
    case 'path': {
      const joins = mark.fill ? {} : { strokeLinejoin: 'round', strokeLinecap: 'round' };
      const d = mark.commands.map(pathData).join('');
      return [svgNode('path', { d, ...paintOf(mark.fill, mark.stroke, inkOf), ...joins })];
    }
  }
}

function paintText(
  { lines, sizePt, color }: TextMark,
  inkOf: InkOf,
  backend: Pick<SvgBackend, 'run'>,
): readonly SvgNode[] {
  const look = { sizePt, color: inkOf({ role: color, fade: 0 }), underline: false, strike: false };
  return lines.flatMap(({ baselinePt, runs }) => runs.flatMap((run) => backend.run({ ...run, ...look, baselinePt })));
}

function pathData([letter, ...numbers]: PathCommand): string {
  return `${letter}${numbers.join(' ')}`;
}

function paintOf(fill: Ink | null, stroke: InkStroke | null, inkOf: InkOf) {
  return { fill: fill ? inkOf(fill) : 'none', ...strokeOf(stroke, inkOf) };
}

function strokeOf(stroke: InkStroke | null, inkOf: InkOf): Readonly<Record<string, string | number>> {
  if (!stroke) return {};
  const dashes = stroke.dashed ? { strokeDasharray: dashWidths.map((width) => width * stroke.widthPt).join(' ') } : {};
  return { stroke: inkOf(stroke.ink), strokeWidth: stroke.widthPt, ...dashes };
}
