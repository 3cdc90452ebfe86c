import { type Align, alignShift, type ColorRole, round, roundFine } from '#shared/page';
import { type BrokenLine, breakParagraph, measureText, type StyledText } from '#shared/text';
import type { FlowRun } from '../types';
import type { TextDesign } from './page-design';
import type { SetRun } from './types';

/** Where lines are set. */
export interface LineFrame {
  readonly leftPt: number;
  readonly widthPt: number;
  readonly align?: Align;
  readonly firstIndentPt?: number;
}

interface Look {
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  readonly color: ColorRole;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly link: string;
}

/** Letters may be moved apart by at most this part of their size to fill a line; else the line stays short. */
const mostSpacingEm = 0.2;

/** Breaks runs into lines and gives every piece of them its place across the page. At least one line, maybe empty. */
export function setLines(runs: readonly FlowRun[], design: TextDesign, frame: LineFrame): SetRun[][] {
  return splitAtNewlines(styled(runs, design)).flatMap((part, index) => setPart(part, design, frame, index === 0));
}

function setPart(
  part: readonly StyledText<Look>[],
  design: TextDesign,
  frame: LineFrame,
  isFirst: boolean,
): SetRun[][] {
  const indented = isFirst && (frame.firstIndentPt ?? 0) > 0;
  // The breaker knows one width a paragraph: the indent of the first line goes in as two wide blanks and comes out again.
  const words = design.display ? part.map((run) => ({ ...run, text: unbrokenWords(run.text) })) : part;
  const indent = indented ? [{ text: '\u3000\u3000', style: indentLook(design) }] : [];
  const breakAt = (widthPt: number) => breakParagraph([...indent, ...words], widthPt);
  const lines = design.display ? balanced(breakAt, frame.widthPt) : breakAt(frame.widthPt);
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const shown = indented && index === 0 ? { ...line, runs: line.runs.slice(1) } : line;
    return placeLine(shown, design, frame, design.justified && !isLast);
  });
}

/** Lines as even as they get without becoming more. */
function balanced<T>(breakAt: (widthPt: number) => readonly T[], widthPt: number): readonly T[] {
  const widest = breakAt(widthPt);
  const most = widest.length;
  if (most === 1) return widest;
  let low = widthPt / most / 1.2;
  let high = widthPt;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (breakAt(middle).length <= most) high = middle;
    else low = middle;
  }
  return breakAt(high);
}

const wordJoiner = '\u2060';
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Joins the characters of each Chinese word, which a dictionary finds; the joiners are never drawn. */
function unbrokenWords(text: string): string {
  const words = Array.from(segmenter.segment(text), ({ segment, isWordLike }) =>
    isWordLike === true && /\p{Script=Han}/u.test(segment) ? [...segment].join(wordJoiner) : segment,
  );
  return words.join('');
}

function placeLine(line: BrokenLine<Look>, design: TextDesign, frame: LineFrame, fill: boolean): SetRun[] {
  const spare = frame.widthPt - line.widthPt;
  const runs = fill ? line.runs.flatMap(wordsOf) : line.runs;
  const spacing = fill ? spacingToFill(runs, spare, design.sizePt) : 0;
  const shift = alignShift(frame.align ?? 'left', spare);
  let moved = frame.leftPt + shift - (design.display ? hangPt(line) : 0);
  return runs.map((run, index) => {
    const { text, face, style } = run;
    const added = spacing * gapsIn(runs, index);
    const isWide = face.family === 'cjk';
    const placed: SetRun = {
      text,
      face,
      xPt: round(run.xPt + moved),
      widthPt: round(run.widthPt + (isWide ? added : 0)),
      sizePt: style.sizePt,
      color: style.color,
      underline: style.underline,
      strike: style.strike,
      spacingPt: isWide ? roundFine(spacing) : 0,
      link: style.link,
    };
    moved += added;
    return placed;
  });
}

type Run = BrokenLine<Look>['runs'][number];

/** A Latin run cut behind its spaces, so that those can grow. */
function wordsOf(run: Run): Run[] {
  if (run.face.family === 'cjk' || !run.text.includes(' ')) return [run];
  let xPt = run.xPt;
  return run.text.split(/(?<= )(?! )/).map((text) => {
    const widthPt = measureText(text, run.style);
    const word = { ...run, text, xPt, widthPt };
    xPt += widthPt;
    return word;
  });
}

function spacingToFill(runs: readonly Run[], spare: number, sizePt: number): number {
  const gaps = runs.reduce((sum, _, index) => sum + gapsIn(runs, index), 0);
  const spacing = gaps === 0 ? 0 : spare / gaps;
  return spacing > 0 && spacing <= sizePt * mostSpacingEm ? spacing : 0;
}

/** Places within and after a run that may be widened: between Chinese characters, where Latin meets them, and spaces. */
function gapsIn(runs: readonly Run[], index: number): number {
  const run = runs[index];
  const next = runs[index + 1];
  if (run === undefined) return 0;
  if (run.face.family === 'cjk') return [...run.text].length - (next === undefined ? 1 : 0);
  return next !== undefined && (next.face.family === 'cjk' || run.text.endsWith(' ')) ? 1 : 0;
}

const opensWithBlank = /^[《〈「『（【〔“‘]/;

/** A full-width opening mark is blank on its left half; in a title it hangs out, so that the text begins at the edge. */
function hangPt({ runs: [first] }: BrokenLine<Look>): number {
  return first?.face.family === 'cjk' && opensWithBlank.test(first.text) ? first.style.sizePt * 0.45 : 0;
}

function styled(runs: readonly FlowRun[], design: TextDesign): StyledText<Look>[] {
  return runs.map((run) => {
    const code = run.code || design.code;
    return {
      text: run.text,
      style: {
        // Cousine looks larger than Arimo at the same size.
        sizePt: run.code && !design.code ? Math.round(design.sizePt * 9.2) / 10 : design.sizePt,
        bold: run.bold || design.bold,
        italic: run.italic !== design.italic,
        code,
        color: design.color,
        underline: run.underline || run.link !== '',
        strike: run.strike,
        link: run.link,
      },
    };
  });
}

function indentLook(design: TextDesign): Look {
  const { sizePt, color } = design;
  return { sizePt, color, bold: false, italic: false, code: false, underline: false, strike: false, link: '' };
}

/** Paragraphs' own line breaks, so that the line before one is not stretched. */
function splitAtNewlines(runs: readonly StyledText<Look>[]): StyledText<Look>[][] {
  const parts: StyledText<Look>[][] = [[]];
  for (const run of runs) {
    run.text.split(/\r\n|[\n\r\v\u2028\u2029]/).forEach((text, index) => {
      if (index > 0) parts.push([]);
      if (text !== '') (parts.at(-1) as StyledText<Look>[]).push({ text, style: run.style });
    });
  }
  return parts;
}
