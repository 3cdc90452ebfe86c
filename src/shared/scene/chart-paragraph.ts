import type { TextMark } from '#shared/charts';
import type { LaidParagraph, TextStyle } from './types';

/** A text of a chart as a paragraph, so that painters draw it with what they draw all text with. */
export function chartParagraph(mark: TextMark): LaidParagraph {
  const { text, align, sizePt, lineHeightPt, bold, typeface, color, lines } = mark;
  const style: TextStyle = {
    sizePt,
    color,
    bold,
    italic: false,
    underline: false,
    strike: false,
    code: false,
    ...(typeface ? { typeface } : {}),
    link: '',
  };
  return {
    align,
    level: 0,
    marker: { kind: 'none', text: '', xPt: mark.frame.x, color: 'muted' },
    indentPt: 0,
    markerIndentPt: 0,
    spaceBeforePt: 0,
    lineHeightPt,
    sizePt,
    runs: [{ text, style }],
    lines: lines.map((line) => ({ ...line, runs: line.runs.map((run) => ({ ...run, style })) })),
  };
}
