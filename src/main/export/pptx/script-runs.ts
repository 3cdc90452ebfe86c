import type { LaidParagraph, TextStyle } from '#shared/page';
import { type FontFamily, splitByFace } from '#shared/text';

/** Text of one style in one face: what becomes one `a:r`. A line break is a run of its own with the text `\n`. */
export interface ScriptRun {
  readonly text: string;
  readonly style: TextStyle;
  readonly family: FontFamily;
  /** How much closer the next character stands than the advance says: half an em where full-width marks meet, else 0. */
  readonly closerPt: number;
}

/**
 * A paragraph's runs, cut where the face changes, so that each can say its language and pin its face: the faces that the
 * scene's lines were measured in. PowerPoint's own choice for marks that both scripts share (quotes, dashes, dots) would
 * give them another width. Without `squeezes`, marks that meet stand as far apart as their advances say.
 */
export function scriptRuns(paragraph: LaidParagraph, squeezes: boolean): readonly ScriptRun[] {
  const runs: { text: string; style: TextStyle; family: FontFamily; closerPt: number }[] = [];
  for (const part of splitByFace(paragraph.runs, paragraph.lines)) {
    const { style } = part;
    const { family } = part.face;
    const closerPt = squeezes ? part.closerPt : 0;
    for (const piece of part.text.split(/(\n)/)) {
      // PowerPoint has no discretionary hyphen: it would show this one.
      const shown = piece.replaceAll('\u00ad', '');
      if (shown === '') continue;
      const last = runs.at(-1);
      const isAlone = shown === '\n' || closerPt !== 0;
      const joins = last && last.style === style && last.family === family && last.text !== '\n' && last.closerPt === 0;
      if (joins && !isAlone) last.text += shown;
      else runs.push({ text: shown, style, family, closerPt });
    }
  }
  return runs;
}
