import { letters, viewOf } from '../bytes';
import { PictureError } from '../pixels';

/** A segment of a JPEG: `whole` from its marker on, `data` what stands behind its length. */
export interface JpegSegment {
  readonly marker: number;
  readonly whole: Uint8Array;
  readonly data: Uint8Array;
  /** The coded pixels behind a start of scan; empty behind all others. */
  readonly scan: Uint8Array;
}

export const startOfScan = 0xda;
export const endOfImage = 0xd9;
export const jpegStart = Uint8Array.of(0xff, 0xd8);
const nothing = new Uint8Array();

/**
 * The segments of a JPEG behind its start marker, up to and with the end marker; what follows is none of it. Throws {@link PictureError}
 * where it is cut short.
 */
export function* jpegSegments(bytes: Uint8Array): Generator<JpegSegment> {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new PictureError('Not a JPEG');
  const view = viewOf(bytes);
  let at = 2;
  for (;;) {
    const start = nextMarker(bytes, at);
    const marker = bytes[start + 1] as number;
    const end = isAlone(marker) ? start + 2 : segmentEnd(view, start);
    at = marker === startOfScan ? scanEnd(bytes, end) : end;
    const data = isAlone(marker) ? nothing : bytes.subarray(start + 4, end);
    yield { marker, whole: bytes.subarray(start, end), data, scan: bytes.subarray(end, at) };
    if (marker === endOfImage) return;
  }
}

/** Markers that no length follows: restarts, start, end, and one for arithmetic coding. */
export function isAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9);
}

/** A segment that begins with the name of who defined it. */
export function isNamed({ data }: Pick<JpegSegment, 'data'>, name: string): boolean {
  return letters(data, 0, name.length) === name;
}

/** Decoders skip what stands between segments; fill bytes may precede a marker. */
function nextMarker(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && (bytes[at + 1] === 0xff || bytes[at + 1] === 0)) at = bytes.indexOf(0xff, at + 1);
  if (at < 0 || at + 2 > bytes.length) throw new PictureError('A JPEG cut short');
  return at;
}

function segmentEnd(view: DataView, start: number): number {
  const length = start + 4 <= view.byteLength ? view.getUint16(start + 2) : 0;
  const end = start + 2 + length;
  if (length < 2 || end > view.byteLength) throw new PictureError('A JPEG cut short');
  return end;
}

/** Where the coded pixels of a scan end: at a marker that is neither a stuffed byte nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new PictureError('A JPEG cut short');
}
