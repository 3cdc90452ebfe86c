import type { LaidLine, LaidParagraph } from '#shared/page';
import { breakAs, type Measuring, shapeText } from '#shared/text';

/** How much narrower than its frame text is set, at each side. */
export interface TextRoom {
  readonly leftPt: number;
  readonly rightPt: number;
  /** Whether marks that meet are written closer in it: PowerPoint then measures so before it breaks. */
  readonly squeezes: boolean;
}

const fullRoom: TextRoom = { leftPt: 0, rightPt: 0, squeezes: false };

/** PowerPoint's own measuring may differ from ours by this part of the width without another line break. */
const safePart = 0.004;

/**
 * The room in which another program breaks text where the scene did. The scene leaves a little of each line free, so
 * that nobody breaks earlier; but where the next word would just fit, the others would break later. There the room is
 * made narrower by a few points: as little as is safe. Nothing for text that breaks alike in its whole frame. Where no one room
 * serves those who squeeze marks and those who don't, marks are not to be squeezed.
 */
export function textRoom(paragraphs: readonly LaidParagraph[], widthPt: number): TextRoom {
  const hasPairs = paragraphs.some(({ lines }) => lines.some(({ squeezedPt }) => squeezedPt > 0));
  return (hasPairs ? roomOf(paragraphs, widthPt, true) : null) ?? roomOf(paragraphs, widthPt, false) ?? fullRoom;
}

/** Null when there is none. */
function roomOf(paragraphs: readonly LaidParagraph[], widthPt: number, squeezes: boolean): TextRoom | null {
  const aligns = new Set(paragraphs.map((paragraph) => paragraph.align));
  const [align] = aligns;
  if (align === undefined || aligns.size > 1) return null;
  const safePt = widthPt * safePart;
  let leastPt = Number.NEGATIVE_INFINITY;
  let mostPt = Number.POSITIVE_INFINITY;
  for (const paragraph of paragraphs) {
    const ownPt = widthPt - paragraph.indentPt;
    const longestPt = Math.max(0, ...paragraph.lines.map(fullWidth));
    const widestPt = widestAlike(paragraph, longestPt, ownPt + 2 * safePt, squeezes);
    if (widestPt === null) return null;
    mostPt = Math.min(mostPt, ownPt - longestPt);
    leastPt = Math.max(leastPt, ownPt - widestPt);
  }
  if (leastPt <= -safePt) return { ...fullRoom, squeezes };
  if (leastPt >= mostPt) return null;
  const narrower = Math.max(0, Math.min(leastPt + safePt, (leastPt + mostPt) / 2));
  if (align === 'center') return { leftPt: narrower / 2, rightPt: narrower / 2, squeezes };
  return align === 'right' ? { leftPt: narrower, rightPt: 0, squeezes } : { leftPt: 0, rightPt: narrower, squeezes };
}

/** The widest room, up to `limitPt`, in which a paragraph breaks as it did in the scene; null when it breaks so in none. */
function widestAlike(paragraph: LaidParagraph, longestPt: number, limitPt: number, squeezes: boolean): number | null {
  const { lines, runs } = paragraph;
  if (lines.length < 2) return limitPt;
  const shaped = shapeText(runs);
  const breaks = (measuring: Measuring, roomPt: number) => breakAs(measuring, shaped, roomPt).join('\n');
  const wanted = breaks('full', longestPt);
  const alike = (roomPt: number) =>
    breaks('full', roomPt) === wanted && (!squeezes || breaks('squeezed', roomPt) === wanted);
  if (alike(limitPt)) return limitPt;
  if (!alike(longestPt)) return squeezes ? null : longestPt;
  let [yes, no] = [longestPt, limitPt];
  while (no - yes > 0.05) {
    const middle = (yes + no) / 2;
    if (alike(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** Places are rounded to hundredths of a point. */
const roundingPt = 0.02;

/** The width of a line in a program that gives each mark its em. */
function fullWidth({ widthPt, squeezedPt }: LaidLine): number {
  return widthPt + squeezedPt + roundingPt;
}
