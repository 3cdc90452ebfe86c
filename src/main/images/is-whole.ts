import { crc32 } from 'node:zlib';
import type { Asset } from '#shared/project';

/**
 * Whether a picture ends before it should: its headers alone would let it in, and every painter would choke on it later.
 * Null when it is whole as far as its container tells.
 */
export function cutShort(bytes: Uint8Array, type: Asset['type']): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case 'image/png':
      return pngEnds(bytes, view) ? null : 'PNG';
    case 'image/jpeg':
      return jpegEnds(bytes, view) ? null : 'JPEG';
    case 'image/gif':
      return bytes.lastIndexOf(0x3b) > 13 ? null : 'GIF';
    case 'image/webp':
      return view.getUint32(4, true) + 8 <= bytes.length ? null : 'WebP';
    case 'image/svg+xml':
      return null;
  }
}

/** Every chunk up to IEND is there and matches its sum. */
function pngEnds(bytes: Uint8Array, view: DataView): boolean {
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return false;
    if (view.getUint32(at + 4) === 0x49454e44) return true;
    at = end;
  }
  return false;
}

/** Segments up to the first scan, then an end marker somewhere behind it: cameras append things after that. */
function jpegEnds(bytes: Uint8Array, view: DataView): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const next = at + 2 + view.getUint16(at + 2);
    if (marker === 0xda) return hasEndMarker(bytes, next);
    at = next;
  }
  return false;
}

function hasEndMarker(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.lastIndexOf(0xd9); at > from; at = bytes.lastIndexOf(0xd9, at - 1)) {
    if (bytes[at - 1] === 0xff) return true;
  }
  return false;
}
