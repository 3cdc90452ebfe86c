import type { PathCommand } from '#shared/page';

/** A piece of a ring, clockwise; angles in turns from the top. A whole turn is two pieces of outline. */
export function ringPiece(
  cx: number,
  cy: number,
  outerR: number,
  innerR: number,
  fromTurn: number,
  toTurn: number,
): readonly PathCommand[] {
  const outer = arc(cx, cy, outerR, fromTurn, toTurn);
  const inner = arc(cx, cy, innerR, toTurn, fromTurn);
  const [ox, oy] = at(cx, cy, outerR, fromTurn);
  const [ix, iy] = at(cx, cy, innerR, toTurn);
  return [['M', ox, oy], ...outer, ['L', ix, iy], ...inner, ['Z']];
}

/** Curves along a circle, a quarter turn each at most; the handles' error is below a fortieth of a per cent. */
function arc(cx: number, cy: number, r: number, fromTurn: number, toTurn: number): readonly PathCommand[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(toTurn - fromTurn) * 4 - 1e-9));
  const step = (toTurn - fromTurn) / pieces;
  const handle = (4 / 3) * Math.tan((step * Math.PI) / 2) * r;
  return Array.from({ length: pieces }, (_, index): PathCommand => {
    const a = fromTurn + index * step;
    const b = a + step;
    const [ax, ay] = at(cx, cy, r, a);
    const [bx, by] = at(cx, cy, r, b);
    const along = (turn: number) => [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)] as const;
    const [tax, tay] = along(a);
    const [tbx, tby] = along(b);
    return ['C', ax + handle * tax, ay + handle * tay, bx - handle * tbx, by - handle * tby, bx, by];
  });
}

/** The point at an angle: 0 is the top, a quarter is the right. */
export function at(cx: number, cy: number, r: number, turn: number): readonly [number, number] {
  return [cx + r * Math.sin(turn * 2 * Math.PI), cy - r * Math.cos(turn * 2 * Math.PI)];
}
