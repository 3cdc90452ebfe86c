import {
  type Frame,
  isWithin,
  type Mark,
  overlaps,
  type PathCommand,
  round,
  roundedLine,
  type TextMark,
} from '#shared/page';
import type { LaidChart } from './types';

const slackPt = 0.05;

/**
 * The last look at a chart: places in hundredths of a point, shapes kept inside the frame, and texts left out that would
 * stick out of it or lie over one that comes before them. Charts place their labels so that nothing is left out on a
 * page of ordinary size; what is, is told as `crowded`.
 */
export function tidied(chart: LaidChart, frame: Frame): LaidChart {
  const taken: Frame[] = [];
  let crowded = chart.crowded;
  const marks = chart.marks.flatMap((mark): Mark[] => {
    if (mark.kind !== 'text') return [shapeInside(mark, frame)];
    if (mark.text === '' || mark.lines.length === 0) return [];
    if (!isWithin(mark.frame, frame, slackPt) || taken.some((box) => overlaps(box, mark.frame))) {
      crowded = true;
      return [];
    }
    taken.push(mark.frame);
    return [roundedText(mark)];
  });
  return { ...chart, marks, crowded };
}

function shapeInside(mark: Exclude<Mark, TextMark>, frame: Frame): Mark {
  const x = (value: number) => round(Math.min(Math.max(value, frame.x), frame.x + frame.w));
  const y = (value: number) => round(Math.min(Math.max(value, frame.y), frame.y + frame.h));
  switch (mark.kind) {
    case 'rect': {
      const left = x(mark.x);
      const top = y(mark.y);
      return { ...mark, x: left, y: top, w: round(x(mark.x + mark.w) - left), h: round(y(mark.y + mark.h) - top) };
    }
    case 'line':
      return { ...mark, x1: x(mark.x1), y1: y(mark.y1), x2: x(mark.x2), y2: y(mark.y2) };
    case 'circle': {
      const r = round(Math.max(Math.min(mark.r, frame.w / 2, frame.h / 2), 0));
      const cx = Math.min(Math.max(mark.x, frame.x + r), frame.x + frame.w - r);
      const cy = Math.min(Math.max(mark.y, frame.y + r), frame.y + frame.h - r);
      return { ...mark, x: round(cx), y: round(cy), r };
    }
    case 'path':
      return { ...mark, commands: mark.commands.map((command) => pointsInside(command, x, y)) };
  }
}

type Clamp = (value: number) => number;

function pointsInside(command: PathCommand, x: Clamp, y: Clamp): PathCommand {
  if (command[0] === 'Z') return command;
  if (command[0] !== 'C') return [command[0], x(command[1]), y(command[2])];
  const [, ax, ay, bx, by, cx, cy] = command;
  return ['C', x(ax), y(ay), x(bx), y(by), x(cx), y(cy)];
}

function roundedText(mark: TextMark): TextMark {
  const { x, y, w, h } = mark.frame;
  const frame = { x: round(x), y: round(y), w: round(w), h: round(h) };
  return { ...mark, frame, lines: mark.lines.map(roundedLine) };
}
