import type { Frame, Ink, Mark } from '#shared/page';
import { leastPt } from './setting';
import type { Typesetter } from './typesetter';

const swatchPart = 0.8;
const gapPt = 6;
const betweenPt = 20;
/** Air between a key and its chart. */
export const keyAirPt = 10;

export interface Key {
  readonly box: Frame;
  readonly marks: readonly Mark[];
  readonly sizePt: number;
}

/**
 * Names of series with their colours, in rows from the top left. What follows keeps {@link keyAirPt} away. Null where
 * nothing has a name.
 */
export function layKey(
  entries: readonly { readonly name: string; readonly ink: Ink; readonly strong: boolean }[],
  frame: Frame,
  largestPt: number,
  type: Typesetter,
): Key | null {
  const sizePt = Math.max(largestPt - 1, leastPt);
  const swatchPt = Math.round(sizePt * swatchPart);
  const named = entries.filter(({ name }) => name !== '');
  if (named.length === 0) return null;
  const rowPt = type.lineHeight(sizePt) + 2;
  let x = frame.x;
  let y = frame.y;
  const marks = named.flatMap(({ name, ink, strong }): Mark[] => {
    const words = type.shortened(name, frame.w - swatchPt - gapPt, sizePt, strong);
    const look = { sizePt, color: strong ? 'ink' : 'muted', bold: strong } as const;
    let text = type.middle(words, x + swatchPt + gapPt, y + rowPt / 2, look);
    if (text.frame.x + text.frame.w > frame.x + frame.w && x > frame.x) {
      x = frame.x;
      y += rowPt;
      text = type.middle(words, x + swatchPt + gapPt, y + rowPt / 2, look);
    }
    const swatch = {
      kind: 'rect',
      name,
      x,
      y: y + (rowPt - swatchPt) / 2,
      w: swatchPt,
      h: swatchPt,
      fill: ink,
    } as const;
    x = text.frame.x + text.frame.w + betweenPt;
    return [swatch, text];
  });
  const rightPt = Math.max(...marks.map((mark) => (mark.kind === 'text' ? mark.frame.x + mark.frame.w : frame.x)));
  const box = { x: frame.x, y: frame.y, w: Math.min(rightPt + 8 - frame.x, frame.w), h: y + rowPt - frame.y };
  return { box, marks, sizePt };
}
