import { type Frame, isWithin, type NativeLabel, overlaps, type TextMark } from '#shared/page';
import { sizesFrom } from '../setting';
import type { Typesetter } from '../typesetter';

/** Something that stands at a place of a map and has a name. */
export interface Dot {
  readonly name: string;
  readonly isEmphasised: boolean;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A name beside its dot, and on which side of it. */
export interface PlacedName {
  readonly dot: Dot;
  readonly mark: TextMark;
  readonly position: NativeLabel['position'];
}

/** Names are no wider than this part of their map. */
const widestPart = 0.4;

/**
 * All names in the largest size in which each finds a free place beside its dot; in the smallest those that find one, and the others are
 * told. What matters chooses its place first.
 */
export function placeNames(
  dots: readonly Dot[],
  around: readonly Frame[],
  frame: Frame,
  largestPt: number,
  type: Typesetter,
): { readonly names: readonly PlacedName[]; readonly crowded: boolean } {
  const named = dots.filter(({ name }) => name !== '').length;
  const taken = [...around, ...dots.map(squareOf)];
  let last: readonly PlacedName[] = [];
  for (const sizePt of sizesFrom(largestPt)) {
    last = namesIn(sizePt, dots, taken, frame, type);
    if (last.length === named) return { names: last, crowded: false };
  }
  return { names: last, crowded: true };
}

export function squareOf({ x, y, r }: Pick<Dot, 'x' | 'y' | 'r'>): Frame {
  return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
}

function namesIn(sizePt: number, dots: readonly Dot[], around: readonly Frame[], frame: Frame, type: Typesetter) {
  const taken = [...around];
  const order = [...dots].sort((a, b) => Number(b.isEmphasised) - Number(a.isEmphasised));
  return order.flatMap((dot): PlacedName[] => {
    if (dot.name === '') return [];
    const isFree = ({ mark }: PlacedName) =>
      isWithin(mark.frame, frame) && !taken.some((other) => overlaps(mark.frame, other));
    const free = candidates(dot, sizePt, frame, type).find(isFree);
    if (free) taken.push(free.mark.frame);
    return free ? [free] : [];
  });
}

/** The places around a dot that its name may have, the best first. */
function candidates(dot: Dot, sizePt: number, frame: Frame, type: Typesetter): readonly PlacedName[] {
  const { name, x, y, r, isEmphasised: bold } = dot;
  const look = { sizePt, color: bold ? 'accent' : 'ink', bold } as const;
  const right = { ...look, align: 'right' } as const;
  const center = { ...look, align: 'center' } as const;
  const short = type.shortened(name, frame.w * widestPart, sizePt, bold);
  const place = (position: NativeLabel['position'], mark: TextMark): PlacedName => ({ dot, mark, position });
  return [
    place('right', type.middle(short, x + r + 5, y, look)),
    place('left', type.middle(short, x - r - 5, y, right)),
    place('above', type.above(short, x, y - r - 2, center)),
    place('below', type.below(short, x, y + r + 2, center)),
    place('right', type.above(short, x + r + 2, y - r / 2, look)),
    place('right', type.below(short, x + r + 2, y + r / 2, look)),
    place('left', type.above(short, x - r - 2, y - r / 2, right)),
    place('left', type.below(short, x - r - 2, y + r / 2, right)),
  ];
}
