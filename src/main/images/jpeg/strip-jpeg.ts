import { BrokenContainer, joined, letters, type Stripped, viewOf } from './byte-pieces';
import { exifOfOrientation, namesPlace, readExif } from './exif';

/** A segment of a JPEG: from its marker to `end`. `data` is what stands behind its length. */
interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
  readonly data: Uint8Array;
}

/**
 * A JPEG of what decoders need and nothing else: frames, tables and scans, JFIF, a colour profile, Adobe's mark, and how the
 * picture is turned. EXIF, XMP, IPTC, comments, previews and all that follows the picture go: cameras append whole films.
 * Pixels are not touched. Throws {@link BrokenContainer}.
 */
export function stripJpeg(bytes: Uint8Array): Stripped {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new BrokenContainer('No JPEG');
  const view = viewOf(bytes);
  const head: Uint8Array[] = [bytes.subarray(0, 2)];
  const rest: Uint8Array[] = [];
  let orientation = 1;
  let hadLocation = false;
  let at = 2;
  for (;;) {
    const segment = nextSegment(bytes, view, at);
    at = segment.end;
    const { marker, data } = segment;
    if (marker === 0xd9) break;
    if (marker === 0xe1) {
      if (letters(data, 0, 4) === 'Exif') {
        const exif = readExif(data.subarray(6));
        orientation = exif.orientation;
        hadLocation ||= exif.hasLocation;
      } else hadLocation ||= namesPlace(data);
    } else if (marker === 0xed) hadLocation ||= namesPlace(data);
    const kept = keptOf(segment, bytes);
    if (kept) (marker === 0xe0 ? head : rest).push(kept);
    if (marker !== 0xda) continue;
    const end = scanEnd(bytes, at);
    rest.push(bytes.subarray(at, end));
    at = end;
  }
  const turned = orientation === 1 ? [] : [orientationSegment(orientation)];
  const stripped = joined([...head, ...turned, ...rest, Uint8Array.of(0xff, 0xd9)], bytes);
  return { bytes: stripped, orientation, hadLocation };
}

/** The original's colour profile put into a JPEG that was encoded anew. */
export function withJpegColours(encoded: Uint8Array, original: Uint8Array): Uint8Array {
  const view = viewOf(original);
  const found: Uint8Array[] = [];
  let at = 2;
  for (;;) {
    const segment = nextSegment(original, view, at);
    if (segment.marker === 0xda || segment.marker === 0xd9) break;
    if (isProfile(segment)) found.push(original.subarray(segment.start, segment.end));
    at = segment.end;
  }
  return joined([encoded.subarray(0, 2), ...found, encoded.subarray(2)], encoded);
}

function nextSegment(bytes: Uint8Array, view: DataView, from: number): Segment {
  // Decoders skip what stands between segments; fill bytes may precede a marker.
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && (bytes[at + 1] === 0xff || bytes[at + 1] === 0)) at = bytes.indexOf(0xff, at + 1);
  if (at < 0 || at + 2 > bytes.length) throw new BrokenContainer('A JPEG cut short');
  const marker = bytes[at + 1] as number;
  if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9)) {
    return { marker, start: at, end: at + 2, data: new Uint8Array() };
  }
  const length = at + 4 <= bytes.length ? view.getUint16(at + 2) : 0;
  const end = at + 2 + length;
  if (length < 2 || end > bytes.length) throw new BrokenContainer('A JPEG cut short');
  return { marker, start: at, end, data: bytes.subarray(at + 4, end) };
}

/** Where the coded pixels of a scan end: at a marker that is neither a stuffed byte nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new BrokenContainer('A JPEG cut short');
}

function keptOf({ marker, start, end, data }: Segment, bytes: Uint8Array): Uint8Array | null {
  if (marker === 0xe0) return letters(data, 0, 5) === 'JFIF\0' ? withoutThumbnail(bytes.subarray(start, end)) : null;
  if (marker === 0xe2) return isProfile({ marker, data }) ? bytes.subarray(start, end) : null;
  if (marker === 0xee) return letters(data, 0, 5) === 'Adobe' ? bytes.subarray(start, end) : null;
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  const isAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
  // F0 to FE: other standards' extensions, and comments.
  return isApplication || isAlone || marker >= 0xf0 ? null : bytes.subarray(start, end);
}

function isProfile({ marker, data }: Pick<Segment, 'marker' | 'data'>): boolean {
  return marker === 0xe2 && letters(data, 0, 12) === 'ICC_PROFILE\0';
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
