import { at, ringPiece } from './arcs';
import { positiveParts } from './clean-data';
import { inksFor, textOn } from './inks';
import { formatCode, formatShown, notationFor, unitLabel } from './notation';
import { lineHeightOf, setAbove, setMiddle, setText, shortened, widthOf } from './set-text';
import { percentText, shares } from './shares';
import type { Box, ChartData, ChartInk, ChartMark, ChartStyle, LaidChart } from './types';

/** The hole's part of the ring's width; office programs write it in per cent. */
export const holePart = 0.62;
const keyGapPt = 28;
const rowSizes = [16, 15, 14, 13, 12, 11, 10];

/** Shares of a whole as a ring, their names beside it, the whole in its middle. */
export function layDoughnut(data: ChartData, frame: Box, { language, words }: ChartStyle): LaidChart {
  const parts = positiveParts(data);
  const inks = inksFor(
    parts.length,
    parts.findIndex((part) => part.isEmphasised),
  );
  const notation = notationFor(
    parts.map(({ value }) => value),
    data,
    language,
  );
  const percents = shares(parts.map(({ value }) => value)).map(percentText);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const ringPt = Math.max(Math.min(frame.h, frame.w * 0.48, 340), 1);
  const r = ringPt / 2;
  const isWide = frame.w > frame.h * 1.9;
  const cx = frame.x + r + (isWide ? Math.min((frame.w - ringPt) * 0.12, 80) : 0);
  const cy = frame.y + frame.h / 2;
  let turn = 0;
  const pieces = parts.map(({ name, value }, index) => {
    const from = turn;
    turn = index === parts.length - 1 ? 1 : turn + value / sum;
    // A hairline between two pieces, which one piece alone has no neighbour for.
    const commands = ringPiece(cx, cy, r, r * holePart, from, turn);
    return { name, from, to: turn, commands, ink: inks[index] as ChartInk, percent: percents[index] ?? '' };
  });
  const rings = pieces.map(
    ({ name, commands, ink }): ChartMark => ({
      kind: 'path',
      name,
      commands,
      fill: ink,
      stroke: parts.length > 1 ? { ink: { role: 'paper', fade: 0 }, widthPt: 1 } : null,
    }),
  );
  const middleR = (r * (1 + holePart)) / 2;
  const thick = r * (1 - holePart);
  const inRing = pieces.map(({ from, to, percent }) => {
    const along = (to - from) * 2 * Math.PI * middleR;
    const wide = widthOf(percent, percentPt, true);
    return wide <= thick - 6 && Math.min(along, 2 * middleR) >= Math.max(wide, lineHeightOf(percentPt, language)) + 8;
  });
  const ringTexts = pieces.flatMap(({ from, to, percent, ink }, index): ChartMark[] => {
    if (!inRing[index]) return [];
    const [x, y] = at(cx, cy, middleR, (from + to) / 2);
    const look = { sizePt: percentPt, color: textOn(ink), bold: true, align: 'center' } as const;
    return [setMiddle(percent, x, y, look, language)];
  });

  const total = formatShown(sum / notation.divisor, notation);
  const hole = 2 * r * holePart * 0.8;
  const totalPt = [28, 24, 20, 18, 16, 14, 12].find((size) => widthOf(total, size, true) <= hole);
  const middle = totalPt && data.unit !== 'percent' ? totalTexts(totalPt) : [];
  function totalTexts(sizePt: number): readonly ChartMark[] {
    const label = shortened(words.total, hole, 11);
    const look = { color: 'ink', align: 'center', beside: true } as const;
    return [
      setAbove(total, cx, cy + lineHeightOf(sizePt, language) * 0.4, { ...look, sizePt, bold: true }, language),
      setText(label, cx, cy + lineHeightOf(sizePt, language) * 0.4, { ...look, sizePt: 11, color: 'muted' }, language),
    ];
  }

  const keyX = cx + r + keyGapPt;
  const keyW = Math.max(frame.x + frame.w - keyX, 1);
  const rowOf = (sizePt: number) => lineHeightOf(sizePt, language) * 1.55;
  const sizePt = rowSizes.find((size) => rowOf(size) * parts.length <= frame.h && rowsFit(size)) ?? 10;
  function rowsFit(size: number): boolean {
    return parts.every(({ name, isEmphasised }, index) => {
      const own = widthOf(name, size, isEmphasised) + widthOf(percents[index] ?? '', size, true);
      return own + size * 2.4 <= keyW;
    });
  }
  const rowPt = Math.min(rowOf(sizePt), frame.h / parts.length);
  const startY = cy - (rowPt * parts.length) / 2;
  const nameX = keyX + sizePt * 0.7 + 8;
  const percentW = Math.max(...percents.map((text) => widthOf(text, sizePt, true)));
  const nameW = Math.max(keyW - percentW - (nameX - keyX) - 14, 1);
  const widest = Math.min(
    Math.max(...parts.map(({ name, isEmphasised }) => widthOf(name, sizePt, isEmphasised))),
    nameW,
  );
  const rows = parts.flatMap(({ name, isEmphasised }, index): ChartMark[] => {
    const y = startY + (index + 0.5) * rowPt;
    const side = sizePt * 0.7;
    const look = { sizePt, beside: true } as const;
    const swatch = {
      kind: 'rect',
      name,
      x: keyX,
      y: y - side / 2,
      w: side,
      h: side,
      fill: inks[index] as ChartInk,
      beside: true,
    } as const;
    const words = shortened(name, nameW, sizePt, isEmphasised);
    const percentX = nameX + widest + 14 + percentW;
    return [
      swatch,
      setMiddle(words, nameX, y, { ...look, color: 'ink', bold: isEmphasised }, language),
      setMiddle(
        percents[index] ?? '',
        percentX,
        y,
        { ...look, color: isEmphasised ? 'accent' : 'muted', bold: isEmphasised, align: 'right' },
        language,
      ),
    ];
  });

  return {
    marks: [...rings, ...ringTexts, ...middle, ...rows],
    native: {
      shape: 'ring',
      plot: { x: cx - r, y: cy - r, w: 2 * r, h: 2 * r },
      scale: { min: 0, max: 1, step: 1 },
      categories: parts.map(({ name }) => name),
      series: [
        {
          name: data.series[0]?.name ?? '',
          values: parts.map(({ value }) => value / notation.divisor),
          ink: inks[0] as ChartInk,
          points: inks.map((ink, index) => ({ index, ink })),
          labels: pieces.flatMap(({ ink }, index) =>
            inRing[index]
              ? [
                  {
                    index,
                    position: 'middle' as const,
                    color: textOn(ink),
                    bold: true,
                    sizePt: percentPt,
                    text: null,
                    withName: false,
                    shiftPt: 0,
                  },
                ]
              : [],
          ),
          asLine: false,
          inKey: true,
          isSum: false,
        },
      ],
      formatCode: formatCode(notation),
      axisFormatCode: '',
      unitLabel: unitLabel(notation),
      gapPercent: 0,
      hasAxis: false,
      categorySizePt: sizePt,
      categoryStep: 1,
      key: null,
    },
    isEmpty: false,
    crowded: false,
  };
}

const percentPt = 13;
