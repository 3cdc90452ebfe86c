import { moved } from './set-text';
import type { Box, ChartMark, PathCommand, TextMark } from './types';

/** Where a chart that was laid from the origin comes to stand. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Marks elsewhere and in another size: all lengths grow alike, so that what was measured stays measured. */
export function placedMarks(marks: readonly ChartMark[], place: MarkPlace): ChartMark[] {
  return marks.map((mark) => placedMark(mark, place));
}

function placedMark(mark: ChartMark, place: MarkPlace): ChartMark {
  const { scale } = place;
  const x = (value: number) => round(place.x + value * scale);
  const y = (value: number) => round(place.y + value * scale);
  const stroke = <T extends { readonly widthPt: number } | null>(line: T): T =>
    line === null ? line : { ...line, widthPt: round(line.widthPt * scale) };
  switch (mark.kind) {
    case 'rect':
      return { ...mark, ...boxAt(mark, place) };
    case 'circle':
      return { ...mark, x: x(mark.x), y: y(mark.y), r: round(mark.r * scale), stroke: stroke(mark.stroke) };
    case 'line':
      return { ...mark, x1: x(mark.x1), y1: y(mark.y1), x2: x(mark.x2), y2: y(mark.y2), stroke: stroke(mark.stroke) };
    case 'path':
      return { ...mark, commands: mark.commands.map((one) => pointsAt(one, x, y)), stroke: stroke(mark.stroke) };
    case 'text':
      return moved(scaledText(mark, scale), place.x, place.y);
  }
}

function boxAt({ x, y, w, h }: Box, place: MarkPlace): Box {
  const at = (value: number, from: number) => round(from + value * place.scale);
  return { x: at(x, place.x), y: at(y, place.y), w: round(w * place.scale), h: round(h * place.scale) };
}

type Move = (value: number) => number;

function pointsAt(command: PathCommand, x: Move, y: Move): PathCommand {
  if (command[0] === 'Z') return command;
  if (command[0] !== 'C') return [command[0], x(command[1]), y(command[2])];
  const [, ax, ay, bx, by, cx, cy] = command;
  return ['C', x(ax), y(ay), x(bx), y(by), x(cx), y(cy)];
}

function scaledText(mark: TextMark, scale: number): TextMark {
  const { frame, sizePt, lineHeightPt, lines } = mark;
  return {
    ...mark,
    frame: boxAt(frame, { x: 0, y: 0, scale }),
    sizePt: sizePt * scale,
    lineHeightPt: lineHeightPt * scale,
    lines: lines.map((line) => ({
      baselinePt: line.baselinePt * scale,
      widthPt: line.widthPt * scale,
      runs: line.runs.map((run) => ({ ...run, xPt: run.xPt * scale, widthPt: run.widthPt * scale })),
    })),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
