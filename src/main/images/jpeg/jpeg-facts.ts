import { viewOf } from '../bytes';
import { readExif } from '../exif';
import { checkSize, PictureError } from '../pixels';
import { isNamed, jpegSegments } from './segments';

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
  let orientation = 1;
  let inverted = false;
  for (const segment of jpegSegments(bytes)) {
    const { marker, data } = segment;
    if (marker === 0xe1 && isNamed(segment, 'Exif')) orientation = readExif(data.subarray(6)).orientation;
    if (marker === 0xee && isNamed(segment, 'Adobe')) inverted = true;
    if (isFrame(marker) && data.length >= 6) return { ...frameFacts(data), inverted, orientation };
  }
  throw new PictureError('A JPEG cut short');
}

/** Start of frame: all but the tables' and extensions' markers among them. Arithmetic coding (C9 to CF) is not for PDF. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xc2;
}

function frameFacts(data: Uint8Array) {
  const view = viewOf(data);
  const heightPx = view.getUint16(1);
  const widthPx = view.getUint16(3);
  const channels = view.getUint8(5);
  checkSize(widthPx, heightPx);
  if (channels !== 1 && channels !== 3 && channels !== 4) throw new PictureError(`A JPEG of ${channels} channels`);
  return { widthPx, heightPx, channels: channels as 1 | 3 | 4, bitsPerChannel: view.getUint8(0) };
}
