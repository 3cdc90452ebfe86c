import type { Frame, Mark, NativeChart, TextMark } from '#shared/page';
import { type ChartSetting, leastPt, sizesFrom } from './setting';
import { chartTraits } from './traits';
import type { ChartData } from './types';

/** What stands around a chart: its title and the names of its axes. */
export interface ChartTitles {
  readonly marks: readonly Mark[];
  readonly title: TextMark | null;
  readonly x: TextMark | null;
  readonly y: TextMark | null;
  /** What is left for the chart itself. */
  readonly inner: Frame;
  readonly crowded: boolean;
}

/** Below a title, and between an axis and its name. */
const gapPt = 6;
/** A title may take this part of a frame's height, and all words together one that leaves the chart the larger half. */
const mostPart = 0.3;

/**
 * The title at the top left, the name of the upright axis below it, where the axis ends, that of the lower axis at the bottom right. In
 * a frame that has no room for them they are left out.
 */
export function layTitles(data: ChartData, frame: Frame, { type, largestPt }: ChartSetting): ChartTitles {
  const titlePt = Math.round(largestPt * 1.15);
  const { title = '', axes = { x: '', y: '' } } = data;
  const hasAxes = chartTraits[data.type].hasAxes && !data.boxes;
  const sizePt = Math.max(largestPt - 2, leastPt);
  const set = (text: string, size: number, bold: boolean, y: number): TextMark | null =>
    text === '' ? null : type.below(text, frame.x, y, { sizePt: size, color: bold ? 'ink' : 'muted', bold }, frame.w);
  const titleMark =
    sizesFrom(titlePt)
      .map((size) => set(title, size, true, frame.y))
      .find((mark) => mark === null || (mark.lines.length <= 2 && mark.frame.h <= frame.h * mostPart)) ?? null;
  const topPt = titleMark ? titleMark.frame.h + gapPt : 0;
  const short = (text: string) => (hasAxes && text !== '' ? type.shortened(text, frame.w, sizePt) : '');
  const rowPt = type.lineHeight(sizePt) + gapPt;
  const wanted = (short(axes.y) === '' ? 0 : rowPt) + (short(axes.x) === '' ? 0 : rowPt);
  const haveRoom = topPt + wanted <= frame.h / 2;
  const y = haveRoom ? set(short(axes.y), sizePt, false, frame.y + topPt) : null;
  const look = { sizePt, color: 'muted', align: 'right' } as const;
  const below = haveRoom ? short(axes.x) : '';
  const x = below === '' ? null : type.above(below, frame.x + frame.w, frame.y + frame.h, look);
  const upper = topPt + (y ? rowPt : 0);
  return {
    marks: [titleMark, y, x].filter((mark) => mark !== null),
    title: titleMark,
    x,
    y,
    inner: { ...frame, y: frame.y + upper, h: Math.max(frame.h - upper - (x ? rowPt : 0), 1) },
    crowded: (title !== '' && titleMark === null) || !haveRoom,
  };
}

/** The same words for programs that draw the chart themselves. */
export function titledNative(native: NativeChart, { title, x, y }: ChartTitles): NativeChart {
  const worded = (mark: TextMark | null) =>
    mark && { text: mark.text, frame: mark.frame, sizePt: mark.sizePt, color: mark.color, bold: mark.bold };
  return { ...native, title: worded(title), xTitle: worded(x), yTitle: worded(y) };
}
