import { checkSize, PictureError } from './pixels';

/** What a JPEG says about itself, without decoding it. */
export interface JpegFacts {
  /** As stored: before the orientation is applied. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** 1 grey, 3 colour, 4 CMYK. */
  readonly channels: 1 | 3 | 4;
  readonly bitsPerChannel: number;
  /** Adobe programs store CMYK upside down: 0 is full ink. */
  readonly inverted: boolean;
  /** EXIF: 1 upright, 2 to 8 mirrored or turned. */
  readonly orientation: number;
}

/** Reads a JPEG's headers. Throws {@link PictureError} when it has none or is of a kind that PDF can't hold. */
export function readJpegFacts(bytes: Uint8Array): JpegFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) throw new PictureError('Not a JPEG');
  let at = 2;
  let orientation = 1;
  let inverted = false;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1] as number;
    // Fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    const segment = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xe1) orientation = readOrientation(segment) ?? orientation;
    if (marker === 0xee && ascii(segment, 0, 5) === 'Adobe') inverted = true;
    if (isFrame(marker) && segment.length >= 6) return { ...frameFacts(segment), inverted, orientation };
    at += 2 + length;
  }
  throw new PictureError('A JPEG cut short');
}

/** Start of frame: all but the tables' and extensions' markers among them. Arithmetic coding (C9 to CF) is not for PDF. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xc2;
}

function frameFacts(segment: Uint8Array) {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const heightPx = view.getUint16(1);
  const widthPx = view.getUint16(3);
  const channels = view.getUint8(5);
  checkSize(widthPx, heightPx);
  if (channels !== 1 && channels !== 3 && channels !== 4) throw new PictureError(`A JPEG of ${channels} channels`);
  return { widthPx, heightPx, channels: channels as 1 | 3 | 4, bitsPerChannel: view.getUint8(0) };
}

/** The orientation tag of an EXIF segment; null when there is none. */
function readOrientation(segment: Uint8Array): number | null {
  if (segment.length < 14 || ascii(segment, 0, 4) !== 'Exif') return null;
  const tiff = segment.subarray(6);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return null;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.length) return null;
    if (view.getUint16(at, little) !== 0x0112) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
