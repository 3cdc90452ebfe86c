import { assetKey } from '#main/files';
import { seededRandom } from '#shared/base';
import type { Asset, Block } from '#shared/project';
import { pngChunk } from '../picture-bytes';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
/** What a PNG has besides its pixels: the signature, three chunks' ends, the header. */
const frameBytes = 8 + 3 * 12 + 13;

/** A picture in a plan. */
export function imageBlock(asset: string): Block {
  return { type: 'image', asset, alt: 'A', caption: '', width: 'full', children: [{ text: '' }] };
}

/** Bytes that nobody packs, in the parts of a PNG: what it shows is of no interest to files. */
export function pictureOf(number: number, bytes: number): { key: string; asset: Asset; bytes: Uint8Array } {
  const random = seededRandom(number);
  const pixels = new Uint8Array(bytes - frameBytes);
  for (let at = 0; at < pixels.length; at += 4) {
    const word = Math.floor(random() * 2 ** 32);
    for (let byte = 0; byte < 4 && at + byte < pixels.length; byte += 1)
      pixels[at + byte] = (word >>> (8 * byte)) & 0xff;
  }
  const header = pngChunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0));
  const content = new Uint8Array(
    Buffer.concat([signature, header, pngChunk('IDAT', pixels), pngChunk('IEND', new Uint8Array())]),
  );
  const asset: Asset = { name: `${number}.png`, type: 'image/png', bytes, widthPx: 1, heightPx: 1 };
  return { key: assetKey(content), asset, bytes: content };
}
