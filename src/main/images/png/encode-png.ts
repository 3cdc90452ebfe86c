import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { Pixels } from '../pixels';
import { pngChunk, pngSignature } from './chunks';

const deflateAsync = promisify(deflate);

/** Writes pixels as a PNG; with an alpha channel only when something shows through. */
export async function encodePng({ widthPx, heightPx, rgba }: Pixels): Promise<Uint8Array> {
  const samples = isOpaque(rgba) ? 3 : 4;
  const stride = widthPx * samples;
  const raw = new Uint8Array((stride + 1) * heightPx);
  let to = 0;
  let from = 0;
  for (let row = 0; row < heightPx; row += 1) {
    // Filter 1: each byte as the difference to the pixel on its left, which compresses well enough without a search.
    raw[to] = 1;
    to += 1;
    for (let column = 0; column < widthPx; column += 1) {
      for (let sample = 0; sample < samples; sample += 1) {
        const value = rgba[from + sample] as number;
        raw[to + sample] = column === 0 ? value : value - (rgba[from + sample - 4] as number);
      }
      to += samples;
      from += 4;
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, widthPx);
  view.setUint32(4, heightPx);
  header.set([8, samples === 3 ? 2 : 6, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      pngSignature,
      pngChunk('IHDR', header),
      pngChunk('IDAT', await deflateAsync(raw)),
      pngChunk('IEND', new Uint8Array()),
    ]),
  );
}

function isOpaque(rgba: Uint8Array): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return false;
  return true;
}
