import type { Pixels } from '#main/images';

/** The stored pixel that comes first when the picture is upright, and how far on the next to the right and below are stored. */
interface Walk {
  readonly origin: number;
  readonly right: number;
  readonly down: number;
}

/** The pixels as they are to be seen, from how they are stored and what EXIF says of that. */
export function turnUpright(stored: Pixels, orientation: number): Pixels {
  const walk = walkOf(stored, orientation);
  if (!walk) return stored;
  const aside = orientation >= 5;
  const widthPx = aside ? stored.heightPx : stored.widthPx;
  const heightPx = aside ? stored.widthPx : stored.heightPx;
  const from = asWords(stored.rgba);
  const to = new Uint32Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y += 1) {
    let at = walk.origin + y * walk.down;
    for (let x = 0; x < widthPx; x += 1) {
      to[y * widthPx + x] = from[at] as number;
      at += walk.right;
    }
  }
  return { widthPx, heightPx, rgba: new Uint8Array(to.buffer) };
}

function walkOf({ widthPx, heightPx }: Pixels, orientation: number): Walk | null {
  const topRight = widthPx - 1;
  const bottomLeft = widthPx * (heightPx - 1);
  const bottomRight = bottomLeft + topRight;
  switch (orientation) {
    case 2:
      return { origin: topRight, right: -1, down: widthPx };
    case 3:
      return { origin: bottomRight, right: -1, down: -widthPx };
    case 4:
      return { origin: bottomLeft, right: 1, down: -widthPx };
    case 5:
      return { origin: 0, right: widthPx, down: 1 };
    case 6:
      return { origin: bottomLeft, right: -widthPx, down: 1 };
    case 7:
      return { origin: bottomRight, right: -widthPx, down: -1 };
    case 8:
      return { origin: topRight, right: widthPx, down: -1 };
    default:
      return null;
  }
}

/** A pixel a number. */
function asWords(rgba: Uint8Array): Uint32Array {
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : rgba.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}
