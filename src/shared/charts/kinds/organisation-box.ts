import type { TextMark } from '#shared/page';
import type { ChartBox } from '#shared/project';
import type { LabelLook, Typesetter } from '../typesetter';

/** What is written into boxes besides names and roles. */
export interface OrganisationWords {
  readonly toHire: string;
  readonly from: (month: string) => string;
}

const padPt = 6;
/** Between two columns, and twice between a box and those below it. */
export const gapPt = 12;
/** How far those who hang on a line at the left stand in. */
export const indentPt = 14;
export const widestPt = 200;
export const narrowestPt = 60;
const stackPt = 8;

/** Writes boxes in one size of type. */
export interface BoxWriter {
  /** Between two boxes below each other. */
  readonly stackPt: number;
  /** The texts of a box of a width at the origin, and its height; null where a word would be cut. */
  readonly write: (
    box: ChartBox,
    widthPt: number,
  ) => { readonly texts: readonly TextMark[]; readonly h: number } | null;
}

export function boxWriter(words: OrganisationWords, type: Typesetter, sizePt: number, mayCut: boolean): BoxWriter {
  const small = Math.max(sizePt * 0.86, 7);
  const written = new Map<string, ReturnType<BoxWriter['write']>>();
  const make: BoxWriter['write'] = (box, widthPt) => {
    const room = widthPt - 2 * padPt;
    const lines = linesOf(box, words).map(({ text, look }) => ({
      text,
      look: { ...look, sizePt: look.bold ? sizePt : small },
    }));
    if (room <= 0) return null;
    if (!mayCut && lines.some(({ text, look }) => type.longestWord(text, look.sizePt, look.bold) > room)) return null;
    let y = padPt;
    const texts = lines.map(({ text, look }) => {
      const mark = type.below(text, padPt, y, look, room);
      y += mark.frame.h;
      // Office programs may have other letters: there is room for them up to the edge, or they would break words.
      return { ...mark, frame: { ...mark.frame, w: room + padPt - 1 } };
    });
    return { texts, h: y + padPt };
  };
  const write: BoxWriter['write'] = (box, widthPt) => {
    const key = `${box.id} ${widthPt}`;
    const known = written.get(key);
    if (known !== undefined) return known;
    const made = make(box, widthPt);
    written.set(key, made);
    return made;
  };
  return { stackPt: stackPt + sizePt * 0.2, write };
}

type Look = Omit<LabelLook, 'sizePt'> & { readonly bold: boolean };

function linesOf(
  { name, role, isOpen, start }: ChartBox,
  words: OrganisationWords,
): readonly { text: string; look: Look }[] {
  const begins = isOpen && start !== '' ? words.from(start) : '';
  const isNobody = name === '';
  const title = isNobody ? role : name;
  const second = isNobody ? (isOpen ? [words.toHire, begins].filter((part) => part !== '').join(' · ') : '') : role;
  const third = isNobody ? '' : begins;
  return [
    { text: title, look: { color: 'ink', bold: true } as const },
    ...[second, third].map((text) => ({ text, look: { color: 'muted', bold: false } as const })),
  ].filter(({ text }) => text !== '');
}
