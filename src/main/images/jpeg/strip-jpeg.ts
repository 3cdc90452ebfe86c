import { joined } from '../bytes';
import { exifOfOrientation, namesPlace, readExif } from '../exif';
import type { Stripped } from '../stripped';
import { endOfImage, isAlone, isNamed, type JpegSegment, jpegSegments, jpegStart, startOfScan } from './segments';

/**
 * A JPEG of what decoders need and nothing else: frames, tables and scans, JFIF, a colour profile, Adobe's mark, and how the
 * picture is turned. EXIF, XMP, IPTC, comments, previews and all that follows the picture go: cameras append whole films.
 * Pixels are not touched. Throws `PictureError`.
 */
export function stripJpeg(bytes: Uint8Array): Stripped {
  const head: Uint8Array[] = [jpegStart];
  const rest: Uint8Array[] = [];
  let orientation = 1;
  let hadLocation = false;
  for (const segment of jpegSegments(bytes)) {
    const { marker, data, scan } = segment;
    if (marker === 0xe1 && isNamed(segment, 'Exif')) {
      const exif = readExif(data.subarray(6));
      orientation = exif.orientation;
      hadLocation ||= exif.hasLocation;
    } else if (marker === 0xe1 || marker === 0xed) hadLocation ||= namesPlace(data);
    const kept = keptOf(segment);
    if (kept) (marker === 0xe0 ? head : rest).push(kept);
    if (scan.length > 0) rest.push(scan);
  }
  const turned = orientation === 1 ? [] : [orientationSegment(orientation)];
  const stripped = joined([...head, ...turned, ...rest, Uint8Array.of(0xff, endOfImage)], bytes);
  return { bytes: stripped, orientation, hadLocation };
}

/** The original's colour profile put into a JPEG that was encoded anew. */
export function withJpegColors(encoded: Uint8Array, original: Uint8Array): Uint8Array {
  const found: Uint8Array[] = [];
  for (const segment of jpegSegments(original)) {
    if (segment.marker === startOfScan) break;
    if (isProfile(segment)) found.push(segment.whole);
  }
  return joined([jpegStart, ...found, encoded.subarray(2)], encoded);
}

function keptOf(segment: JpegSegment): Uint8Array | null {
  const { marker, whole } = segment;
  if (marker === 0xe0) return isNamed(segment, 'JFIF\0') ? withoutThumbnail(whole) : null;
  if (marker === 0xe2) return isProfile(segment) ? whole : null;
  if (marker === 0xee) return isNamed(segment, 'Adobe') ? whole : null;
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  // F0 to FE: other standards' extensions, and comments.
  return isApplication || isAlone(marker) || marker >= 0xf0 ? null : whole;
}

function isProfile(segment: JpegSegment): boolean {
  return segment.marker === 0xe2 && isNamed(segment, 'ICC_PROFILE\0');
}

/** A JFIF segment may hold a small picture of the picture, from before it was cut to size. */
function withoutThumbnail(segment: Uint8Array): Uint8Array | null {
  if (segment.length < 18) return null;
  if (segment.length === 18 && segment[16] === 0 && segment[17] === 0) return segment;
  const plain = segment.slice(0, 18);
  plain.set([0, 16], 2);
  plain.set([0, 0], 16);
  return plain;
}

function orientationSegment(orientation: number): Uint8Array {
  const tiff = exifOfOrientation(orientation);
  return Uint8Array.from([0xff, 0xe1, 0, 8 + tiff.length, ...[0x45, 0x78, 0x69, 0x66, 0, 0], ...tiff]);
}
