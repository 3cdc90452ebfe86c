import type { Frame } from '#shared/page';
import { element, type Xml } from './xml';

/** English metric units in a point: the lengths of shapes. */
const emuPerPoint = 12_700;

/** A length in EMU. */
export function emu(points: number): number {
  return Math.round(points * emuPerPoint);
}

/** Hundredths of a point: type sizes and spacing. */
export function centipoints(points: number): number {
  return Math.round(points * 100);
}

/** Thousandths of a per cent: crops. */
export function permille(fraction: number): number {
  return Math.round(fraction * 100_000);
}

/** How a shape is turned: mirrored first, then clockwise. */
export interface Turn {
  readonly degrees: number;
  readonly mirrored: boolean;
}

/** Position and size of a shape; `name` differs between shapes (`a:xfrm`) and graphic frames (`p:xfrm`). */
export function transform(frame: Frame, name: 'a:xfrm' | 'p:xfrm' = 'a:xfrm', turn: Turn | null = null): Xml {
  const mirrored = frame.w < 0 || turn?.mirrored === true;
  return element(
    name,
    {
      rot: turn && turn.degrees !== 0 ? turn.degrees * 60_000 : undefined,
      flipH: mirrored ? true : undefined,
      flipV: frame.h < 0 ? true : undefined,
    },
    element('a:off', { x: emu(Math.min(frame.x, frame.x + frame.w)), y: emu(Math.min(frame.y, frame.y + frame.h)) }),
    element('a:ext', { cx: Math.abs(emu(frame.w)), cy: Math.abs(emu(frame.h)) }),
  );
}

/** Two frames that PowerPoint would show in the same place: within a twentieth of a point. */
export function sameFrame(a: Frame, b: Frame): boolean {
  return (['x', 'y', 'w', 'h'] as const).every((side) => Math.abs(a[side] - b[side]) < 0.05);
}
