import { positiveParts } from './clean-data';
import { formatValue } from './format-value';
import { accent, ink, neutrals } from './inks';
import { lineHeightOf, moved, setText, shortened, widthOf } from './set-text';
import { spread } from './spread';
import type { Box, ChartData, ChartMark, ChartStyle, LaidChart } from './types';

/** Of figures and of names below them. */
const sizes = [
  [24, 15],
  [18, 13],
  [14, 11],
  [12, 10],
] as const;
const betweenPt = 8;
/** Smaller circles could not be seen. */
const leastPt = 4;

/** Markets inside each other: areas in proportion, the largest outside, each led to its figure and its name. */
export function layMarket(data: ChartData, frame: Box, { language }: ChartStyle): LaidChart {
  const parts = [...positiveParts(data)].sort((a, b) => b.value - a.value);
  const inner = parts.findIndex((part) => part.isEmphasised);
  const emphasis = inner < 0 ? parts.length - 1 : inner;
  const most = parts[0]?.value ?? 1;
  const fullR = Math.max(Math.min(frame.h, frame.w * 0.46) / 2, leastPt);
  const cx = frame.x + fullR;
  const bottom = frame.y + frame.h / 2 + fullR;
  const shades = [...neutrals(Math.max(parts.length, 1))]
    .reverse()
    .map(({ role, fade }) => ink(role, 0.5 + fade / 2.2));
  const circles = parts.map(({ name, value, isEmphasised: _, ...rest }, at) => {
    const r = Math.min(Math.max(fullR * Math.sqrt(value / most), leastPt), fullR);
    return { ...rest, name, value, r, y: bottom - r, at };
  });
  const labelX = frame.x + 2 * fullR + 56;
  const labelW = Math.max(frame.x + frame.w - labelX, 1);
  const rowOf = ([valuePt, namePt]: (typeof sizes)[number], name: string) =>
    lineHeightOf(valuePt, language) +
    betweenPt +
    setText(name, 0, 0, { sizePt: namePt, color: 'muted' }, language, labelW).frame.h;
  const fits = (size: (typeof sizes)[number]) =>
    parts.reduce((sum, { name }) => sum + rowOf(size, name), 0) <= frame.h + betweenPt;
  const [sizePt, namePt] = sizes.find(fits) ?? ([12, 10] as const);

  const texts = circles.map(({ name, value, r, at }) => {
    const strong = at === emphasis;
    const figure = shortened(formatValue(value, data, language), labelW, sizePt, true);
    const top = bottom - 2 * r;
    const first = setText(figure, labelX, top, { sizePt, color: strong ? 'accent' : 'ink', bold: true }, language);
    const own = { sizePt: namePt, color: 'muted' } as const;
    const second = setText(name, labelX, top + first.frame.h, own, language, labelW);
    return { first, second };
  });
  const blocks = texts.map(({ first, second }) => ({
    ...first,
    frame: { ...first.frame, h: first.frame.h + (second.text === '' ? 0 : second.frame.h) + betweenPt },
  }));
  const placed = spread(blocks, frame.y, frame.y + frame.h + betweenPt);
  const marks = circles.flatMap(({ name, r, y, at }): ChartMark[] => {
    const strong = at === emphasis;
    return [
      {
        kind: 'circle',
        name,
        x: cx,
        y,
        r,
        fill: strong ? accent : (shades[at] ?? ink('rule')),
        stroke: { ink: ink('paper'), widthPt: 1 },
      },
    ];
  });
  const labels = circles.flatMap(({ name, r, at }): ChartMark[] => {
    const block = placed[at];
    const text = texts[at];
    if (!block || !text) return [];
    const shift = block.frame.y - text.first.frame.y;
    const y = block.frame.y + lineHeightOf(sizePt, language) / 2;
    // From the right of the circle's upper edge to its figure.
    const from = [cx + r * 0.5, bottom - r - r * Math.sqrt(0.75)] as const;
    const leader = {
      kind: 'path',
      name,
      commands: [
        ['M', ...from],
        ['L', labelX - 24, y],
        ['L', labelX - 6, y],
      ],
      fill: null,
      stroke: { ink: ink('faint'), widthPt: 0.75 },
    } as const;
    return [leader, moved(text.first, 0, shift), ...(text.second.text === '' ? [] : [moved(text.second, 0, shift)])];
  });
  const isReadable = widthOf('0', sizePt, true) <= labelW;
  return { marks: [...marks, ...(isReadable ? labels : [])], native: null, isEmpty: false, crowded: !isReadable };
}
