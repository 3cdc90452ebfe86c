import { isEastAsian } from '#main/office';
import type { LaidParagraph, TextStyle } from '#shared/page';
import type { FontFamily } from '#shared/text';
import { closerPt } from './text-room';

/** Text of one style in one face: what becomes one `a:r`. A line break is a run of its own with the text `\n`. */
export interface ScriptRun {
  readonly text: string;
  readonly style: TextStyle;
  readonly family: FontFamily;
  /** How much closer the next character stands than the advance says: half an em where full-width marks meet, else 0. */
  readonly closerPt: number;
}

interface Placed {
  readonly family: FontFamily;
  readonly closerPt: number;
}

/**
 * A paragraph's runs, cut where the face changes, so that each can say its language and pin its face. The faces are
 * those that the scene's lines were measured in; PowerPoint's own choice for marks that both scripts share (quotes,
 * dashes, dots) would give them another width.
 */
export function scriptRuns(paragraph: LaidParagraph, squeezes: boolean): readonly ScriptRun[] {
  const runs: { text: string; style: TextStyle; family: FontFamily; closerPt: number }[] = [];
  const placeOfNext = placeReader(paragraph, squeezes);
  for (const { text, style } of paragraph.runs) {
    for (const character of text) {
      const { family, closerPt } = placeOfNext(character, style);
      // PowerPoint has no discretionary hyphen: it would show this one.
      if (character === '\u00ad') continue;
      const last = runs.at(-1);
      const isAlone = character === '\n' || closerPt !== 0;
      const joins = last && last.style === style && last.family === family && last.text !== '\n' && last.closerPt === 0;
      if (joins && !isAlone) last.text += character;
      else runs.push({ text: character, style, family, closerPt });
    }
  }
  return runs;
}

/**
 * Reads faces and squeezes off the placed lines, character by character. The lines lack what breaking dropped (spaces at their
 * ends, line feeds) and may have a hyphen more.
 */
function placeReader(paragraph: LaidParagraph, squeezes: boolean): (character: string, style: TextStyle) => Placed {
  const placed: (Placed & { character: string })[] = [];
  for (const line of paragraph.lines) {
    for (const [index, run] of line.runs.entries()) {
      const { family } = run.face;
      for (const character of run.text) placed.push({ character, family, closerPt: 0 });
      const closer = squeezes ? closerPt(line.runs, index) : 0;
      if (closer > 0) placed.push({ ...(placed.pop() as (typeof placed)[0]), closerPt: closer });
    }
  }
  let at = 0;
  let last: FontFamily | null = null;
  return (character, style) => {
    let here = placed[at];
    if (here && here.character !== character && hyphen.test(here.character) && !blank.test(character))
      here = placed[++at];
    if (here?.character === character) {
      at += 1;
      last = here.family;
      return here;
    }
    if (blank.test(character)) return { family: last ?? here?.family ?? 'latin', closerPt: 0 };
    return { family: ownFamily(character, style), closerPt: 0 };
  };
}

const blank = /[\s\u00ad\p{Cf}\p{Cc}]/u;
const hyphen = /[-\u2010]/;

function ownFamily(character: string, style: TextStyle): FontFamily {
  if (isEastAsian(character)) return 'cjk';
  return style.code ? 'mono' : 'latin';
}
