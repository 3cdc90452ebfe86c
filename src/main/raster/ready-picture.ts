import { type Drawing, encodePng, pictureType, readJpegFacts } from '#main/images';
import type { ReadyPicture } from './draw-image';

/** A picture of any kind that a project may hold, as the rasteriser takes it. Rejects with `PictureError` for one that can't be read. */
export async function readyPicture(bytes: Uint8Array, drawing: Pick<Drawing, 'decode'>): Promise<ReadyPicture> {
  const type = pictureType(bytes);
  if (type === 'image/jpeg') return { bytes, type, orientation: readJpegFacts(bytes).orientation };
  if (type === 'image/png') return { bytes, type, orientation: 1 };
  return { bytes: await encodePng(await drawing.decode(bytes, type)), type: 'image/png', orientation: 1 };
}
