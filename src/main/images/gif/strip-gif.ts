import { joined, letters, viewOf } from '../bytes';
import { namesPlace } from '../exif';
import { PictureError } from '../pixels';
import type { Stripped } from '../stripped';

/** Applications whose blocks say how often an animation repeats. */
const repeats: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

/**
 * A GIF of its pictures: comments, texts, other programs' blocks (XMP among them) and what follows the end go. Pixels are not
 * touched. Throws `PictureError`.
 */
export function stripGif(bytes: Uint8Array): Stripped {
  if (bytes.length < 14) throw new PictureError('A GIF cut short');
  let at = 13 + tableLength(bytes[10] as number);
  const pieces = [bytes.subarray(0, at)];
  let hadLocation = false;
  for (;;) {
    const start = at;
    switch (bytes[at]) {
      case 0x3b:
        return { bytes: joined([...pieces, bytes.subarray(at, at + 1)], bytes), orientation: 1, hadLocation };
      case 0x2c:
        at = blocksEnd(bytes, at + 11 + tableLength(bytes[at + 9] ?? 0));
        pieces.push(bytes.subarray(start, at));
        break;
      case 0x21: {
        at = blocksEnd(bytes, at + 2);
        const whole = bytes.subarray(start, at);
        if (isKept(whole)) pieces.push(whole);
        else hadLocation ||= namesPlace(whole);
        break;
      }
      default:
        throw new PictureError('A GIF cut short');
    }
  }
}

/** Bytes of a colour table, from the flags before it. */
function tableLength(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function blocksEnd(bytes: Uint8Array, from: number): number {
  const view = viewOf(bytes);
  for (let at = from; at < bytes.length; ) {
    const length = view.getUint8(at);
    at += 1 + length;
    if (length === 0) return at;
  }
  throw new PictureError('A GIF cut short');
}

function isKept(extension: Uint8Array): boolean {
  const label = extension[1];
  return label === 0xf9 || (label === 0xff && repeats.has(letters(extension, 3, 11)));
}
