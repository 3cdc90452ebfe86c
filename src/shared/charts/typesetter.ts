import type { AnyLanguage } from '#shared/base';
import {
  type Align,
  alignShift,
  baselineAbove,
  type ColorRole,
  lineHeight,
  movedText,
  plainLine,
  type TextMark,
} from '#shared/page';
import {
  inSize,
  lineSpans,
  longestWordPt,
  type ShapedText,
  setLines,
  shapeText,
  shortened,
  type TextLook,
  type Typeface,
  widthOf,
} from '#shared/text';

export interface LabelLook {
  readonly sizePt: number;
  readonly color: ColorRole;
  readonly bold?: boolean;
  readonly align?: Align;
  /** Beside the chart that office programs draw. */
  readonly beside?: boolean;
}

/** Sets text with its left edge, middle or right edge at `x`, in as many lines as `widthPt` asks for; without it in one. */
type SetText = (text: string, x: number, y: number, look: LabelLook, widthPt?: number) => TextMark;

/** Measures and sets the labels of one chart: all of them have one language and one kind of type. */
export interface Typesetter {
  readonly lineHeight: (sizePt: number) => number;
  /** How wide text is on one line. */
  readonly width: (text: string, sizePt: number, bold?: boolean) => number;
  /** The narrowest room in which no word is cut. */
  readonly longestWord: (text: string, sizePt: number, bold?: boolean) => number;
  /** Into how many lines text is broken in a room. */
  readonly lineCount: (text: string, sizePt: number, widthPt: number) => number;
  /** Text that is cut with an ellipsis when it would be wider than `widthPt` on one line. */
  readonly shortened: (text: string, widthPt: number, sizePt: number, bold?: boolean) => string;
  /** Text with the top of its first line at `y`. */
  readonly below: SetText;
  /** Text with its middle at `y`. */
  readonly middle: SetText;
  /** Text with its bottom at `y`. */
  readonly above: SetText;
}

/** Distance of baselines in sizes of the type. */
const leading: Readonly<Record<AnyLanguage, number>> = { 'zh-CN': 1.35, en: 1.25 };

export function typesetter(language: AnyLanguage, typeface: Typeface = 'sans'): Typesetter {
  const heightOf = (sizePt: number) => lineHeight(sizePt, leading[language]);
  const width: Typesetter['width'] = (text, sizePt, bold = false) => shapeOf(text, bold, typeface).ems * sizePt;
  const below: SetText = (text, x, y, look, widthPt = Number.MAX_SAFE_INTEGER) => {
    const { sizePt, color, bold = false, align = 'left', beside = false } = look;
    const lineHeightPt = heightOf(sizePt);
    const shaped = inSize(shapeOf(text, bold, typeface).shaped, sizePt);
    const broken = setLines(shaped, lineSpans(shaped, widthPt));
    const wide = Math.max(0, ...broken.map((line) => line.widthPt));
    const leftOf = (linePt: number) => x + alignShift(align, -linePt);
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
      lines: broken.map((line, index) =>
        plainLine(line, leftOf(line.widthPt), baselineAbove(y + (index + 1) * lineHeightPt, sizePt)),
      ),
    };
  };
  /** `part` of the height stands above `y`. */
  const raised =
    (part: number): SetText =>
    (text, x, y, look, widthPt) => {
      const mark = below(text, x, 0, look, widthPt);
      return movedText(mark, 0, y - mark.frame.h * part);
    };
  return {
    lineHeight: heightOf,
    width,
    longestWord: (text, sizePt, bold = false) => shapeOf(text, bold, typeface).longestEms * sizePt,
    lineCount: (text, sizePt, widthPt) =>
      lineSpans(inSize(shapeOf(text, false, typeface).shaped, sizePt), widthPt).length,
    shortened: (text, widthPt, sizePt, bold = false) =>
      shortened(text, widthPt, (words) => width(words, sizePt, bold)) ?? '',
    below,
    middle: raised(1 / 2),
    above: raised(1),
  };
}

/** A label in any size. */
interface LabelShape {
  readonly shaped: ShapedText<TextLook>;
  readonly ems: number;
  readonly longestEms: number;
}

const mostRemembered = 4000;
const remembered = new Map<string, LabelShape>();
const gaugePt = 1000;

/** Labels are tried in many sizes; their width grows with the size, because a chart's text holds no tabs. */
function shapeOf(text: string, bold: boolean, typeface: Typeface): LabelShape {
  const key = `${typeface} ${bold ? 'b' : 'n'}${text}`;
  const known = remembered.get(key);
  if (known) return known;
  const shaped = shapeText([{ text, style: { sizePt: gaugePt, bold, italic: false, code: false, typeface } }]);
  const shape = { shaped, ems: widthOf(shaped) / gaugePt, longestEms: longestWordPt(shaped) / gaugePt };
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, shape);
  return shape;
}
