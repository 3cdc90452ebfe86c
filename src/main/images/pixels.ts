import { ceilings } from '#shared/project';

/** A decoded picture: four bytes a pixel (red, green, blue, alpha; not premultiplied), rows from the top. */
export interface Pixels {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rgba: Uint8Array;
}

/** A picture that can't be decoded: damaged, of another kind than it says, or too large. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}

/** A picture that takes longer to draw than anybody waits for. */
export class PictureTooSlow extends PictureError {
  constructor(readonly limitMs: number) {
    super(`> ${limitMs / 1000} s`);
  }
}

/**
 * Throws {@link PictureError} unless the size is one that may be decoded: a small hostile file could otherwise ask for all of
 * the machine's memory.
 */
export function checkSize(widthPx: number, heightPx: number): void {
  if (!(widthPx > 0 && heightPx > 0 && widthPx * heightPx <= ceilings.pixels)) {
    throw new PictureError(`${widthPx} x ${heightPx} pixels`);
  }
}
