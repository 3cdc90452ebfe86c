import { type Frame, type PathCommand, roundFine } from './geometry';
import { scaledLine } from './line-text';
import { type Mark, movedText, type TextMark } from './marks';

/** Where a chart that was laid from the origin comes to stand. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Marks elsewhere and in another size: all lengths grow alike, so that what was measured stays measured. */
export function placedMarks(marks: readonly Mark[], place: MarkPlace): Mark[] {
  return marks.map((mark) => placedMark(mark, place));
}

function placedMark(mark: Mark, place: MarkPlace): Mark {
  const { scale } = place;
  const x = (value: number) => roundFine(place.x + value * scale);
  const y = (value: number) => roundFine(place.y + value * scale);
  const stroke = <T extends { readonly widthPt: number } | null>(line: T): T =>
    line === null ? line : { ...line, widthPt: roundFine(line.widthPt * scale) };
  switch (mark.kind) {
    case 'rect':
      return { ...mark, ...boxAt(mark, place) };
    case 'circle':
      return { ...mark, x: x(mark.x), y: y(mark.y), r: roundFine(mark.r * scale), stroke: stroke(mark.stroke) };
    case 'line':
      return { ...mark, x1: x(mark.x1), y1: y(mark.y1), x2: x(mark.x2), y2: y(mark.y2), stroke: stroke(mark.stroke) };
    case 'path':
      return { ...mark, commands: mark.commands.map((one) => pointsAt(one, x, y)), stroke: stroke(mark.stroke) };
    case 'text':
      return movedText(scaledText(mark, scale), place.x, place.y);
  }
}

function boxAt({ x, y, w, h }: Frame, place: MarkPlace): Frame {
  const at = (value: number, from: number) => roundFine(from + value * place.scale);
  return { x: at(x, place.x), y: at(y, place.y), w: roundFine(w * place.scale), h: roundFine(h * place.scale) };
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
    lines: lines.map((line) => scaledLine(line, scale)),
  };
}
