import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { Pixels } from './pixels';

const deflateAsync = promisify(deflate);

/** Writes pixels as a PNG with an alpha channel. */
export async function encodePng({ widthPx, heightPx, rgba }: Pixels): Promise<Uint8Array> {
  const stride = widthPx * 4;
  const raw = new Uint8Array((stride + 1) * heightPx);
  for (let row = 0; row < heightPx; row += 1) {
    // Filter 1: each byte as the difference to the pixel on its left, which compresses well enough without a search.
    const at = row * (stride + 1);
    raw[at] = 1;
    for (let i = 0; i < stride; i += 1) {
      const value = rgba[row * stride + i] as number;
      raw[at + 1 + i] = i < 4 ? value : value - (rgba[row * stride + i - 4] as number);
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, widthPx);
  view.setUint32(4, heightPx);
  header.set([8, 6, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('IDAT', await deflateAsync(raw)),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let letter = 0; letter < 4; letter += 1) bytes[4 + letter] = type.charCodeAt(letter);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}
