import { assetKey } from '#main/files';
import { seededRandom } from '#shared/base';
import type { Asset, Block } from '#shared/project';

/** A picture in a plan. */
export function imageBlock(asset: string): Block {
  return { type: 'image', asset, alt: 'A', caption: '', width: 'full', children: [{ text: '' }] };
}

/** Bytes that nobody packs, called a picture: what is in a picture is of no interest to files. */
export function pictureOf(number: number, bytes: number): { key: string; asset: Asset; bytes: Uint8Array } {
  const random = seededRandom(number);
  const content = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += 4) {
    const word = Math.floor(random() * 2 ** 32);
    for (let byte = 0; byte < 4 && at + byte < bytes; byte += 1) content[at + byte] = (word >>> (8 * byte)) & 0xff;
  }
  const asset: Asset = { name: `${number}.png`, type: 'image/png', bytes, widthPx: 1, heightPx: 1 };
  return { key: assetKey(content), asset, bytes: content };
}
