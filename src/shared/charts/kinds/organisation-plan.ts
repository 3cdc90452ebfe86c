import { type Frame, movedText, type TextMark } from '#shared/page';
import type { ChartBox } from '#shared/project';
import type { Typesetter } from '../typesetter';
import { boxWriter, gapPt, indentPt, type OrganisationWords, widestPt } from './organisation-box';
import { type Arranger, arranger, type Node, treeOf } from './organisation-stacks';

/** From, to: `x1, y1, x2, y2`. */
type Line = readonly [number, number, number, number];

export interface PlacedBox {
  readonly box: ChartBox;
  readonly frame: Frame;
  readonly texts: readonly TextMark[];
  /** What joins it to the box that it hangs on. */
  readonly lines: readonly Line[];
  readonly isHead: boolean;
}

export interface Plan {
  readonly boxes: readonly PlacedBox[];
  readonly heightPt: number;
}

const sizes = [14, 13, 12, 11, 10, 9, 8];

interface PlanOptions {
  /** In the smallest type words may break. */
  readonly mayCut?: boolean;
  /** The largest type to try. */
  readonly mostPt?: number;
}

/**
 * Places boxes into a frame in the largest type in which all of them fit with every word whole, as flat as can be; null when they don't
 * fit in the smallest.
 */
export function planOrganisation(
  boxes: readonly ChartBox[],
  frame: Frame,
  words: OrganisationWords,
  type: Typesetter,
  { mayCut = false, mostPt = Number.POSITIVE_INFINITY }: PlanOptions = {},
): Plan | null {
  const roots = treeOf(boxes);
  const tried = mayCut ? sizes.slice(-1) : sizes.filter((size) => size <= mostPt);
  for (const sizePt of tried) {
    const arranged = arranger(boxWriter(words, type, sizePt, mayCut));
    const [only] = roots;
    const h = only && roots.length === 1 ? arranged.heightOf(only, frame.w) : arranged.below(roots, frame.w)?.heightPt;
    if (h === undefined || h === null || h > frame.h) continue;
    const top = { x: frame.x, y: frame.y + (frame.h - h) / 2, w: frame.w };
    const placed =
      only && roots.length === 1 ? placeNode(only, top, arranged, true) : placeBelow(roots, top, null, arranged);
    return { boxes: placed, heightPt: h };
  }
  return null;
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly w: number;
}

/** A box in the middle of its room, or at its left, with all that hangs on it below. */
function placeNode(
  { box, below }: Node,
  room: Room,
  arranged: Arranger,
  isHead = false,
  lines: readonly Line[] = [],
  atLeft = false,
): readonly PlacedBox[] {
  const w = Math.min(room.w, widestPt);
  const written = arranged.writer.write(box, w);
  if (!written) return [];
  const x = atLeft ? room.x : room.x + (room.w - w) / 2;
  const frame = { x, y: room.y, w, h: written.h };
  const texts = written.texts.map((text) => movedText(text, x, room.y));
  const own = { box, frame, texts, lines, isHead };
  const under = { ...room, y: room.y + written.h };
  return [own, ...placeBelow(below, under, frame, arranged)];
}

/** Those who hang on one box, or on none. */
function placeBelow(nodes: readonly Node[], room: Room, on: Frame | null, arranged: Arranger): readonly PlacedBox[] {
  const found = arranged.below(nodes, room.w);
  if (!found || nodes.length === 0) return [];
  const { stacks, columnPt } = found;
  const [first] = stacks;
  if (on && stacks.length === 1 && first)
    return placeStack(
      first,
      { ...room, y: room.y + arranged.writer.stackPt },
      { x: on.x + indentPt / 2, y: room.y },
      arranged,
    );
  const wide = stacks.length * (columnPt + gapPt) - gapPt;
  const left = room.x + (room.w - wide) / 2;
  const busY = on ? room.y + gapPt : room.y;
  const top = on && stacks.length > 0 ? busY + gapPt : busY;
  const middle = on ? on.x + on.w / 2 : 0;
  return stacks.flatMap((stack, at) => {
    const column = { x: left + at * (columnPt + gapPt), y: top, w: columnPt };
    const isAlone = stack.length === 1;
    const drop = isAlone ? column.x + columnPt / 2 : column.x + indentPt / 2;
    const bus: Line[] = on
      ? [
          [middle, room.y, middle, busY],
          [middle, busY, drop, busY],
        ]
      : [];
    const [node] = stack;
    const placed =
      isAlone && node
        ? placeNode(node, column, arranged, false, on ? [[drop, busY, drop, top]] : [])
        : placeStack(stack, column, on ? { x: drop, y: busY } : null, arranged);
    return placed.map((one, index) => (index === 0 ? { ...one, lines: [...bus, ...one.lines] } : one));
  });
}

/** Boxes below each other, joined by a line at their left. */
function placeStack(
  stack: readonly Node[],
  room: Room,
  from: { readonly x: number; readonly y: number } | null,
  arranged: Arranger,
): readonly PlacedBox[] {
  let y = room.y;
  const inner = { x: room.x + indentPt, w: room.w - indentPt };
  return stack.flatMap((node) => {
    const middle = y + (arranged.writer.write(node.box, Math.min(inner.w, widestPt))?.h ?? 0) / 2;
    const lines: Line[] = from
      ? [
          [from.x, from.y, from.x, middle],
          [from.x, middle, inner.x, middle],
        ]
      : [];
    const placed = placeNode(node, { ...inner, y }, arranged, false, lines, true);
    y += (arranged.heightOf(node, inner.w) ?? 0) + arranged.writer.stackPt;
    return placed;
  });
}
