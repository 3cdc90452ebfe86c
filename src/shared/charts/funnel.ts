import { positiveParts } from './clean-data';
import { formatValue } from './format-value';
import { accent, ink, neutral } from './inks';
import { lineHeightOf, setMiddle, shortened, widthOf } from './set-text';
import type { Box, ChartData, ChartMark, ChartStyle, LaidChart, PathCommand } from './types';

const sizes = [16, 15, 14, 13, 12, 11, 10];

/** Steps on which some are lost: bars around one axis, names on the left, what part went on between them on the right. */
export function layFunnel(data: ChartData, frame: Box, { language }: ChartStyle): LaidChart {
  const parts = positiveParts(data);
  const most = Math.max(...parts.map(({ value }) => value));
  const texts = parts.map(({ value }) => formatValue(value, data, language));
  const rates = parts.slice(1).map(({ value }, at) => rateText(value / (parts[at]?.value ?? value)));
  const gapPt = Math.min(14, frame.h / parts.length / 4);
  const barPt = Math.min((frame.h - gapPt * (parts.length - 1)) / parts.length, 64);
  const topPt = frame.y + (frame.h - barPt * parts.length - gapPt * (parts.length - 1)) / 2;
  const sizePt =
    sizes.find(
      (size) =>
        lineHeightOf(size, language) <= barPt && parts.every(({ name }) => widthOf(name, size, true) <= frame.w * 0.3),
    ) ?? 10;
  const nameW = Math.min(Math.max(...parts.map(({ name }) => widthOf(name, sizePt, true))), frame.w * 0.3);
  const valueW = Math.max(...texts.map((text) => widthOf(text, sizePt, true)));
  const rateW = Math.max(0, ...rates.map((text) => widthOf(text, 12)));
  const room = { x: frame.x + nameW + 20, w: Math.max(frame.w - nameW - rateW - 36, 1) };
  const middle = room.x + room.w / 2;
  const marks = parts.flatMap(({ name, value, isEmphasised }, at): ChartMark[] => {
    const y = topPt + at * (barPt + gapPt);
    const w = Math.max((room.w * value) / most, 1);
    const inBar = valueW + 12 <= w;
    const fill = isEmphasised ? accent : neutral;
    const words = shortened(name, nameW, sizePt, isEmphasised);
    const look = { sizePt, bold: true } as const;
    const value_ = inBar
      ? setMiddle(
          texts[at] ?? '',
          middle,
          y + barPt / 2,
          { ...look, color: isEmphasised ? 'onAccent' : 'paper', align: 'center' },
          language,
        )
      : setMiddle(
          texts[at] ?? '',
          middle + w / 2 + 6,
          y + barPt / 2,
          { ...look, color: isEmphasised ? 'accent' : 'ink' },
          language,
        );
    return [
      { kind: 'rect', name, x: middle - w / 2, y, w, h: barPt, fill },
      setMiddle(words, frame.x, y + barPt / 2, { sizePt, color: 'ink', bold: isEmphasised }, language),
      value_,
    ];
  });
  const between = rates.flatMap((text, at): ChartMark[] => {
    const y = topPt + (at + 1) * (barPt + gapPt) - gapPt / 2;
    const x = frame.x + frame.w;
    const half = (index: number) => Math.max((room.w * (parts[index]?.value ?? 0)) / most, 1) / 2;
    const [upper, lower] = [half(at), half(at + 1)];
    const commands: readonly PathCommand[] = [
      ['M', middle - upper, y - gapPt / 2],
      ['L', middle + upper, y - gapPt / 2],
      ['L', middle + lower, y + gapPt / 2],
      ['L', middle - lower, y + gapPt / 2],
      ['Z'],
    ];
    const name = parts[at + 1]?.name ?? '';
    const line = { kind: 'line', name, y1: y, y2: y, stroke: { ink: ink('rule'), widthPt: 0.75 } } as const;
    return [
      { kind: 'path', name, commands, fill: ink('rule'), stroke: null },
      { ...line, x1: middle + (upper + lower) / 2 + 4, x2: x - rateW - 8 },
      setMiddle(text, x, y, { sizePt: 12, color: 'muted', align: 'right' }, language),
    ];
  });
  return { marks: [...marks, ...between], native: null, isEmpty: false, crowded: false };
}

function rateText(part: number): string {
  const percent = part * 100;
  if (percent > 0 && percent < 0.1) return '<0.1%';
  return `${percent.toLocaleString('en-US', { maximumFractionDigits: percent < 10 ? 1 : 0 })}%`;
}
