import { positiveParts } from './clean-data';
import { formatValue } from './format-value';
import { ink, inksFor, textOn } from './inks';
import { lineHeightOf, setMiddle, shortened, widthOf } from './set-text';
import { percentText, shares } from './shares';
import type { Box, ChartData, ChartInk, ChartMark, ChartStyle, LaidChart } from './types';

const sizes = [18, 17, 16, 15, 14, 13, 12, 11, 10];
const percentPt = 14;

/** What money goes where: one bar of shares, and a row for each with its amount. */
export function layFunds(data: ChartData, frame: Box, { language }: ChartStyle): LaidChart {
  const parts = positiveParts(data);
  const inks = inksFor(
    parts.length,
    parts.findIndex((part) => part.isEmphasised),
  );
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const percents = shares(parts.map(({ value }) => value)).map(percentText);
  const amounts = parts.map(({ value }) => (data.unit === 'percent' ? '' : formatValue(value, data, language)));
  const barPt = Math.min(48, frame.h * 0.2);
  const listY = frame.y + barPt + Math.min(20, frame.h * 0.06);
  const rowPt = Math.min((frame.y + frame.h - listY) / parts.length, 44);
  const widthsAt = (size: number) => ({
    amount: Math.max(0, ...amounts.map((text) => widthOf(text, size, true))),
    percent: Math.max(...percents.map((text) => widthOf(text, size, true))),
  });
  const fits = (size: number) => {
    const { amount, percent } = widthsAt(size);
    const room = frame.w - amount - percent - 80;
    return lineHeightOf(size, language) + 4 <= rowPt && parts.every(({ name }) => widthOf(name, size, true) <= room);
  };
  const sizePt = sizes.find(fits) ?? 10;
  const { amount, percent } = widthsAt(sizePt);
  const side = Math.round(sizePt * 0.7);
  const nameX = frame.x + side + 10;
  // In a wide frame, amounts far away from their names would be hard to follow.
  const right =
    frame.x +
    Math.min(frame.w, Math.max(...parts.map(({ name }) => widthOf(name, sizePt, true))) + amount + percent + 220);
  const nameW = Math.max(right - percent - 24 - amount - 24 - nameX, 1);

  let x = frame.x;
  const bar = parts.flatMap(({ name, value }, at): ChartMark[] => {
    const left = x;
    x = at === parts.length - 1 ? frame.x + frame.w : x + (frame.w * value) / sum;
    const gap = at === parts.length - 1 || x - left <= 3 ? 0 : 1.5;
    const w = x - left - gap;
    const text = percents[at] ?? '';
    const fill = inks[at] as ChartInk;
    const look = { sizePt: percentPt, color: textOn(fill), bold: true, align: 'center' } as const;
    const inBar = widthOf(text, percentPt, true) + 10 <= w && lineHeightOf(percentPt, language) <= barPt;
    return [
      { kind: 'rect', name, x: left, y: frame.y, w, h: barPt, fill },
      ...(inBar ? [setMiddle(text, left + w / 2, frame.y + barPt / 2, look, language)] : []),
    ];
  });
  const rows = parts.flatMap(({ name, isEmphasised }, at): ChartMark[] => {
    const y = listY + (at + 0.5) * rowPt;
    const look = { sizePt, color: isEmphasised ? 'accent' : 'ink', bold: isEmphasised } as const;
    const words = shortened(name, nameW, sizePt, isEmphasised);
    const line = {
      kind: 'line',
      name,
      x1: frame.x,
      x2: right,
      y1: y + rowPt / 2,
      y2: y + rowPt / 2,
      stroke: { ink: ink('rule'), widthPt: 0.5 },
    } as const;
    return [
      { kind: 'rect', name, x: frame.x, y: y - side / 2, w: side, h: side, fill: inks[at] as ChartInk },
      setMiddle(words, nameX, y, look, language),
      ...(amounts[at]
        ? [setMiddle(amounts[at] ?? '', right - percent - 24, y, { ...look, bold: true, align: 'right' }, language)]
        : []),
      setMiddle(
        percents[at] ?? '',
        right,
        y,
        { ...look, color: isEmphasised ? 'accent' : 'muted', align: 'right' },
        language,
      ),
      ...(at === parts.length - 1 ? [] : [line]),
    ];
  });
  return { marks: [...bar, ...rows], native: null, isEmpty: false, crowded: false };
}
