import type { DocumentLanguage } from '#shared/base';
import {
  alignShift,
  baselineAbove,
  type Frame,
  type LaidParagraph,
  lineHeight,
  placedLine,
  round,
  type StyledRun,
} from '#shared/page';
import type { SlideParagraph } from '#shared/project';
import {
  inSize,
  type LineSpan,
  lineSpans,
  longestWordPt,
  type ShapedText,
  setLines,
  shapeText,
  widthOf,
} from '#shared/text';
import { fillable } from './page';
import { type RunLook, styledRuns } from './slide-text';
import type { TextDesign, TextUse, ThemeDesign } from './theme-design';

type Level = 0 | 1 | 2;

const tolerancePt = 0.01;

/** A paragraph and where its lines end, not yet placed on the page. */
interface Measured {
  readonly source: SlideParagraph;
  readonly text: ShapedText<StyledRun['style']>;
  readonly lines: readonly LineSpan[];
  /** The width that its lines were broken at. */
  readonly roomPt: number;
  readonly sizePt: number;
  readonly lineHeightPt: number;
  readonly spaceBeforePt: number;
  readonly indentPt: number;
  readonly markerIndentPt: number;
  readonly typeface: RunLook['typeface'];
}

/** Text at one size in one width. */
export interface MeasuredText {
  readonly paragraphs: readonly Measured[];
  readonly heightPt: number;
  /** A word had to be cut because it is wider than the line. */
  readonly cutsWords: boolean;
}

/** What decides how text of a design is set: a page says it, and so does a deck before it has pages. */
export interface Setting {
  readonly language: DocumentLanguage;
  readonly theme: ThemeDesign;
}

/** The distance of baselines that a theme gives to a kind of text. */
export function lineHeightOf(sizePt: number, use: TextUse, { theme, language }: Setting): number {
  return lineHeight(sizePt, theme.lineHeights[use][language]);
}

/** The kind of type that a design's text is set in, as a style says it. */
export function typeOf(
  { typeface, use }: TextDesign,
  { theme }: Pick<Setting, 'theme'>,
): Pick<RunLook, 'typeface' | 'mono'> {
  if (typeface === 'mono') return { mono: true };
  const { heading, body } = theme.typefaces;
  const chosen = typeface ?? (use === 'display' || use === 'title' ? heading : body);
  return chosen === 'sans' ? {} : { typeface: chosen };
}

/** In hundredths of a size's point, for widths that grow with it. */
const gaugePt = 100;
/** Spaces at the ends of lines and marks that move together take up to this part of a text's width away. */
const saved = 0.1;

/** Text of one design, shaped once, to be tried in several sizes and widths. */
export interface TextGauge {
  /** Breaks the text at a size. Lists are indented by one em and a half a level, plain paragraphs stand flush. */
  readonly measure: (sizePt: number, widthPt: number) => MeasuredText;
  /**
   * The height that the text has at least: without breaking a line, from how wide its paragraphs are in all. What is higher than its frame
   * by this need not be measured.
   */
  readonly leastPt: (sizePt: number, widthPt: number) => number;
}

export function gaugeText(paragraphs: readonly SlideParagraph[], design: TextDesign, setting: Setting): TextGauge {
  const type = typeOf(design, setting);
  const look = { ...type, color: design.color, bold: design.bold, sizePt: gaugePt };
  const gauged = paragraphs.map((source, index) => {
    const text = shapeText(styledRuns(source.children, look));
    const twoDigits = hasTwoDigits(source, paragraphs);
    return { source, text, twoDigits, before: paragraphs[index - 1], longestPt: longestWordPt(text) };
  });
  let widthsPt: readonly number[] | null = null;
  return {
    measure: (sizePt, widthPt) => {
      let heightPt = 0;
      let cutsWords = false;
      const measured = gauged.map(({ source, text, twoDigits, before, longestPt }) => {
        const paragraphPt = sizeOfLevel(sizePt, source.level, design);
        const lineHeightPt = lineHeightOf(paragraphPt, design.use, setting);
        const sized = inSize(text, paragraphPt);
        const { indentPt, markerIndentPt } = indents(source, sizePt, twoDigits);
        const roomPt = Math.max((widthPt - indentPt) * fillable, 1);
        const lines = lineSpans(sized, roomPt);
        if ((longestPt * paragraphPt) / gaugePt > roomPt) cutsWords = true;
        const spaceBeforePt = before ? spaceBefore(source, before, sizePt, design) : 0;
        heightPt += spaceBeforePt + lines.length * lineHeightPt;
        const sizes = { sizePt: paragraphPt, lineHeightPt, spaceBeforePt, indentPt, markerIndentPt };
        return { source, text: sized, lines, roomPt, ...sizes, typeface: type.typeface };
      });
      return { paragraphs: measured, heightPt, cutsWords };
    },
    leastPt: (sizePt, widthPt) => {
      widthsPt ??= gauged.map(({ text }) => widthOf(text));
      return widthsPt.reduce((sum, fullPt, index) => {
        const paragraphPt = sizeOfLevel(sizePt, (gauged[index] as (typeof gauged)[number]).source.level, design);
        const lines = Math.ceil((((fullPt * paragraphPt) / gaugePt) * (1 - saved)) / Math.max(widthPt, 1));
        return sum + Math.max(lines, 1) * lineHeightOf(paragraphPt, design.use, setting);
      }, 0);
    },
  };
}

/** Breaks text at one size. */
export function measureSlideText(
  paragraphs: readonly SlideParagraph[],
  design: TextDesign,
  sizePt: number,
  widthPt: number,
  setting: Setting,
): MeasuredText {
  return gaugeText(paragraphs, design, setting).measure(sizePt, widthPt);
}

/**
 * The height of a text in LibreOffice, which parts Chinese from Latin by a gap that no file can switch off: what fits its frame has to
 * fit it there as well.
 */
export function heightWithGaps({ paragraphs }: Pick<MeasuredText, 'paragraphs'>): number {
  return heightIn(paragraphs, ({ text, roomPt }) => lineSpans(text, roomPt, 'gaps').length);
}

/**
 * The height that is kept where room is to spare. An exporter makes a frame a few points narrower where the next word would just fit, so that
 * nobody breaks later than the scene (docs/decisions/0022): with its gaps LibreOffice may then end a line a character early.
 */
export function heightToSpare({ paragraphs, heightPt }: MeasuredText): number {
  const sparePt = heightIn(paragraphs, ({ text, roomPt, sizePt }) => {
    const lines = lineSpans(text, roomPt, 'gaps').length;
    return lines < 2 || !mixesScripts(text) ? lines : lineSpans(text, roomPt - sizePt, 'gaps').length;
  });
  return Math.max(heightPt, sparePt);
}

function heightIn(paragraphs: readonly Measured[], linesOf: (paragraph: Measured) => number): number {
  return paragraphs.reduce((sum, it) => sum + it.spaceBeforePt + linesOf(it) * it.lineHeightPt, 0);
}

function mixesScripts({ items }: Measured['text']): boolean {
  const [first] = items;
  return items.some(({ face }) => (face.family === 'cjk') !== (first?.face.family === 'cjk'));
}

/** The height that a text's frame keeps for it: its own, or the line more that LibreOffice may need. */
export function reservedPt(text: Pick<MeasuredText, 'paragraphs' | 'heightPt'>): number {
  return Math.max(text.heightPt, heightWithGaps(text));
}

/** Below the floor nobody reads; but what is too long for its frame stays on the page until its author shortens it. */
export const lastResortPt = 4;
const parts = [0.92, 0.85, 0.78, 0.71, 0.64, 0.57, 0.5, 0.43, 0.36, 0.29, 0.22, 0.15, 0.1];

/**
 * Text as much smaller as it has to be to stay in a height, with the room between its paragraphs: so it covers nothing, whatever else is
 * wrong with it. A finding says how small it is.
 */
export function shrunkTo(text: MeasuredText, heightPt: number): MeasuredText {
  let smaller = text;
  for (const part of parts) {
    if (smaller.heightPt <= heightPt + tolerancePt) return smaller;
    smaller = scaledText(text, part);
  }
  return smaller;
}

function scaledText({ paragraphs }: MeasuredText, part: number): MeasuredText {
  let heightPt = 0;
  let cutsWords = false;
  const scaled = paragraphs.map((paragraph) => {
    const sizePt = Math.min(Math.max(Math.floor(paragraph.sizePt * part), lastResortPt), paragraph.sizePt);
    const lineHeightPt = Math.round((paragraph.lineHeightPt / paragraph.sizePt) * sizePt * 2) / 2;
    const spaceBeforePt = Math.floor(paragraph.spaceBeforePt * part);
    const text = inSize(paragraph.text, sizePt);
    const lines = lineSpans(text, paragraph.roomPt);
    heightPt += spaceBeforePt + lines.length * lineHeightPt;
    cutsWords ||= longestWordPt(text) > paragraph.roomPt;
    return { ...paragraph, text, lines, sizePt, lineHeightPt, spaceBeforePt };
  });
  return { paragraphs: scaled, heightPt, cutsWords };
}

/** How wide a paragraph's last line is. */
export function lastLinePt({ text, lines }: Measured): number {
  return setLines(text, lines.slice(-1))[0]?.widthPt ?? 0;
}

/** Whether each paragraph is one line, in LibreOffice as well. */
export function isOneLine({ paragraphs }: Pick<MeasuredText, 'paragraphs'>): boolean {
  return paragraphs.every((it) => it.lines.length <= 1 && lineSpans(it.text, it.roomPt, 'gaps').length <= 1);
}

function sizeOfLevel(sizePt: number, level: Level, design: TextDesign): number {
  const floor = design.sizesPt.at(-1) ?? sizePt;
  return level === 0 ? sizePt : Math.max(sizePt - 2, Math.min(floor, sizePt));
}

function indents(paragraph: SlideParagraph, sizePt: number, twoDigits: boolean) {
  const step = Math.round(sizePt * 1.2);
  const markerIndentPt = paragraph.level * step;
  const markerPt = paragraph.list === 'none' ? 0 : twoDigits ? Math.round(sizePt * 1.8) : step;
  return { markerIndentPt, indentPt: markerIndentPt + markerPt };
}

/** Whether a number of this paragraph's list may need room for two digits. */
function hasTwoDigits(paragraph: SlideParagraph, all: readonly SlideParagraph[]): boolean {
  if (paragraph.list !== 'number') return false;
  return all.filter((other) => other.list === 'number' && other.level === paragraph.level).length > 9;
}

function spaceBefore(paragraph: SlideParagraph, before: SlideParagraph, sizePt: number, design: TextDesign): number {
  if (design.use !== 'body') return 0;
  if (paragraph.level > 0) return Math.round(sizePt * 0.2);
  const inList = paragraph.list !== 'none' && before.list !== 'none';
  return Math.round(sizePt * (inList ? 0.4 : 0.6));
}

/** Places measured text in a frame: baselines, edges and markers on the page. */
export function placeText(text: MeasuredText, design: TextDesign, frame: Frame): readonly LaidParagraph[] {
  const spare = frame.h - text.heightPt;
  let top = frame.y + (design.valign === 'top' ? 0 : design.valign === 'middle' ? spare / 2 : spare);
  const numbers: [number, number, number] = [0, 0, 0];
  return text.paragraphs.map((paragraph) => {
    top += paragraph.spaceBeforePt;
    const first = top;
    top += paragraph.lines.length * paragraph.lineHeightPt;
    const { source, lineHeightPt, sizePt, spaceBeforePt, indentPt, markerIndentPt, typeface } = paragraph;
    const markerLook = { color: 'muted' as const, ...(typeface ? { typeface } : {}) };
    const lines = setLines(paragraph.text, paragraph.lines);
    const shift = (widthPt: number) => alignShift(design.align, frame.w - indentPt - widthPt);
    // A mark stands in front of its line wherever that begins, as in office programs.
    const markerShiftPt = source.list === 'none' ? 0 : shift(lines[0]?.widthPt ?? 0);
    return {
      align: design.align,
      level: source.level,
      marker: { ...marker(source, numbers), xPt: round(frame.x + markerIndentPt + markerShiftPt), ...markerLook },
      indentPt,
      markerIndentPt,
      spaceBeforePt,
      lineHeightPt,
      sizePt,
      runs: paragraph.text.runs,
      lines: lines.map((line, index) => {
        const leftPt = frame.x + indentPt + shift(line.widthPt);
        return placedLine(line, leftPt, baselineAbove(first + (index + 1) * lineHeightPt, sizePt));
      }),
    };
  });
}

const bullets = ['•', '–', '–'] as const;

function marker(
  paragraph: SlideParagraph,
  numbers: [number, number, number],
): { kind: 'none' | 'bullet' | 'number'; text: string } {
  for (let deeper = paragraph.level + 1; deeper < 3; deeper += 1) numbers[deeper] = 0;
  if (paragraph.list !== 'number') {
    numbers[paragraph.level] = 0;
    return paragraph.list === 'bullet'
      ? { kind: 'bullet', text: bullets[paragraph.level] }
      : { kind: 'none', text: '' };
  }
  numbers[paragraph.level] += 1;
  return { kind: 'number', text: `${numbers[paragraph.level]}.` };
}
