import type { Language } from '#shared/base';
import { breakParagraph, longestWordPt, measureText, type Typeface } from '#shared/text';
import type { Box, ChartRole, TextMark } from './types';

export interface TextLook {
  readonly sizePt: number;
  readonly color: ChartRole;
  readonly bold?: boolean;
  readonly align?: TextMark['align'];
  readonly beside?: boolean;
}

let typeface: Typeface = 'sans';

/**
 * Lays a chart with its labels in a kind of type. Every label of a chart has the same, and dozens of functions ask how wide
 * one is: they need not hand it on.
 */
export function setIn<T>(chosen: Typeface, lay: () => T): T {
  const before = typeface;
  typeface = chosen;
  try {
    return lay();
  } finally {
    typeface = before;
  }
}

/** The distance of two lines of labels: what `scene` sets labels in. */
export function lineHeightOf(sizePt: number, language: Language): number {
  return Math.round(sizePt * (language === 'zh-CN' ? 1.35 : 1.25) * 2) / 2;
}

/** How wide text is on one line. */
export function widthOf(text: string, sizePt: number, bold = false): number {
  return emsOf(text, bold) * sizePt;
}

const mostRemembered = 4000;
const remembered = new Map<string, number>();

/** Labels are tried in many sizes; their width grows with the size, because a chart's text holds no tabs. */
function emsOf(text: string, bold: boolean): number {
  const key = `${typeface} ${bold ? 'b' : 'n'}${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const ems = measureText(text, style(1000, bold)) / 1000;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, ems);
  return ems;
}

/** The narrowest room in which no word is cut. */
export function widestWord(text: string, sizePt: number, bold = false): number {
  return longestWordPt([{ text, style: style(sizePt, bold) }]);
}

/** Text in as many lines as `widthPt` asks for; the top of its first line at `y`, its left edge, middle or right edge at `x`. */
export function setText(
  text: string,
  x: number,
  y: number,
  look: TextLook,
  language: Language,
  widthPt?: number,
): TextMark {
  const { sizePt, color, bold = false, align = 'left', beside = false } = look;
  const lineHeightPt = lineHeightOf(sizePt, language);
  const broken = breakParagraph([{ text, style: style(sizePt, bold) }], widthPt ?? Number.MAX_SAFE_INTEGER);
  const wide = Math.max(0, ...broken.map((line) => line.widthPt));
  const leftOf = (width: number) => x - (align === 'left' ? 0 : align === 'center' ? width / 2 : width);
  return {
    kind: 'text',
    text,
    frame: { x: leftOf(wide), y, w: wide, h: broken.length * lineHeightPt },
    align,
    sizePt,
    lineHeightPt,
    bold,
    ...(typeface === 'sans' ? {} : { typeface }),
    color,
    beside,
    lines: broken.map((line, index) => ({
      baselinePt: y + (index + 1) * lineHeightPt - 0.2 * sizePt,
      widthPt: line.widthPt,
      runs: line.runs.map(({ text: words, xPt, widthPt: w, face }) => ({
        text: words,
        xPt: leftOf(line.widthPt) + xPt,
        widthPt: w,
        face,
      })),
    })),
  };
}

/** Text with its middle at `y`. */
export function setMiddle(
  text: string,
  x: number,
  y: number,
  look: TextLook,
  language: Language,
  widthPt?: number,
): TextMark {
  const mark = setText(text, x, 0, look, language, widthPt);
  return moved(mark, 0, y - mark.frame.h / 2);
}

/** Text with its bottom at `y`. */
export function setAbove(
  text: string,
  x: number,
  y: number,
  look: TextLook,
  language: Language,
  widthPt?: number,
): TextMark {
  const mark = setText(text, x, 0, look, language, widthPt);
  return moved(mark, 0, y - mark.frame.h);
}

/** The same text elsewhere. */
export function moved(mark: TextMark, dx: number, dy: number): TextMark {
  return {
    ...mark,
    frame: { ...mark.frame, x: mark.frame.x + dx, y: mark.frame.y + dy },
    lines: mark.lines.map((line) => ({
      ...line,
      baselinePt: line.baselinePt + dy,
      runs: line.runs.map((run) => ({ ...run, xPt: run.xPt + dx })),
    })),
  };
}

/** Text that is cut with an ellipsis when it would be wider than `widthPt` on one line. */
export function shortened(text: string, widthPt: number, sizePt: number, bold = false): string {
  if (widthOf(text, sizePt, bold) <= widthPt) return text;
  const characters = Array.from(text);
  let [fits, tooMany] = [0, characters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    const short = `${characters.slice(0, middle).join('').trimEnd()}…`;
    if (widthOf(short, sizePt, bold) <= widthPt) fits = middle;
    else tooMany = middle;
  }
  return fits === 0 ? '' : `${characters.slice(0, fits).join('').trimEnd()}…`;
}

/** Whether two rectangles share ink, hairs aside. */
export function overlaps(a: Box, b: Box, gapPt = 0): boolean {
  const slack = 0.02 - gapPt;
  return a.x + slack < b.x + b.w && b.x + slack < a.x + a.w && a.y + slack < b.y + b.h && b.y + slack < a.y + a.h;
}

function style(sizePt: number, bold: boolean) {
  return { sizePt, bold, italic: false, code: false, typeface };
}
