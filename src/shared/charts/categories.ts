import { type Frame, movedText, overlaps, type TextMark } from '#shared/page';
import { leastPt, sizesFrom } from './setting';
import type { Typesetter } from './typesetter';

/** Names below a plot, before it is known how high they stand. */
export interface CategoryNames {
  readonly heightPt: number;
  readonly sizePt: number;
  /** Every how many categories one is named. */
  readonly step: number;
  /** Names were left out that nobody can tell from those beside them. */
  readonly crowded: boolean;
  readonly marksAt: (topPt: number) => readonly TextMark[];
}

interface Band {
  /** Middle of each category. */
  readonly middles: readonly number[];
  readonly bandPt: number;
  /** Names stay between these edges. */
  readonly fromPt: number;
  readonly toPt: number;
  readonly emphasis: number;
  /** The largest size that is tried. */
  readonly largestPt: number;
}

/** Less of a name says nothing. */
const shortestEms = 3.2;

/**
 * All names in one size: broken into two lines where that helps. Else one line: of years and months every so many, which say the others
 * too, of all other names each, shortened, as long as something is left of it.
 */
export function layCategories(names: readonly string[], band: Band, type: Typesetter): CategoryNames {
  if (names.every((name) => name === ''))
    return { heightPt: 0, sizePt: leastPt, step: 1, crowded: false, marksAt: () => [] };
  const room = Math.max(Math.min(band.bandPt * 0.94, band.bandPt - 8), 1);
  for (const sizePt of sizesFrom(band.largestPt)) {
    // In a narrow band, Chinese would be cut after every second character.
    const most = room >= 4.5 * sizePt ? 2 : 1;
    const fits = names.every(
      (name) => type.longestWord(name, sizePt, true) <= room && type.lineCount(name, sizePt, room) <= most,
    );
    if (fits) return { ...placed(names, room, sizePt, 1, band, type), sizePt, step: 1, crowded: false };
  }
  const isRun = areRun(names);
  if (!isRun && room >= shortestEms * leastPt) {
    const cut = names.map((name) => type.shortened(name, room, leastPt, true));
    return {
      ...placed(cut, Number.MAX_SAFE_INTEGER, leastPt, 1, band, type),
      sizePt: leastPt,
      step: 1,
      crowded: false,
    };
  }
  const widest = Math.max(...names.map((name) => type.width(name, leastPt, true)));
  const step = Math.ceil((Math.min(widest, 96) + 8) / band.bandPt);
  const stepRoom = Math.max(step * band.bandPt - 8, band.bandPt * 0.94);
  const short = names.map((name, at) => (at % step === 0 ? type.shortened(name, stepRoom, leastPt, true) : ''));
  return {
    ...placed(short, Number.MAX_SAFE_INTEGER, leastPt, step, band, type),
    sizePt: leastPt,
    step,
    crowded: step > 1 && !isRun,
  };
}

/** Whether names count on, as years, months and quarters do: alike but for their digits. */
function areRun(names: readonly string[]): boolean {
  const kinds = new Set(names.map((name) => name.replaceAll(/\d+/g, '0')));
  return names.length > 3 && kinds.size <= Math.max(1, names.length / 4);
}

function placed(names: readonly string[], room: number, sizePt: number, step: number, band: Band, type: Typesetter) {
  const marks = names.flatMap((name, at) => {
    if (name === '' || at % step !== 0) return [];
    const strong = at === band.emphasis;
    const look = { sizePt, color: strong ? 'ink' : 'muted', bold: strong, align: 'center' } as const;
    const mark = type.below(name, band.middles[at] ?? 0, 0, look, room);
    return [inside(mark, band.fromPt, band.toPt)];
  });
  // The last of a run had to move in from the edge, where it may meet the one before it.
  const [last, before] = [marks.at(-1), marks.at(-2)];
  const meet = step > 1 && last && before && overlaps(last.frame, before.frame, 4);
  const shown = meet ? marks.slice(0, -1) : marks;
  // Half of the lowest value of an axis stands below the plot too.
  const gapPt = Math.max(8, type.lineHeight(band.largestPt) * 0.55);
  const heightPt = gapPt + Math.max(type.lineHeight(sizePt), ...shown.map((mark) => mark.frame.h));
  return { heightPt, marksAt: (topPt: number) => shown.map((mark) => movedText(mark, 0, topPt + gapPt)) };
}

/** Moves text sideways until it stands between two edges. */
export function inside(mark: TextMark, fromPt: number, toPt: number): TextMark {
  const { x, w }: Frame = mark.frame;
  const over = Math.max(0, x + w - toPt);
  return movedText(mark, Math.max(fromPt - x, -over), 0);
}
