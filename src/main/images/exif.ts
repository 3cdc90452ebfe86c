/** What EXIF data say that matters here. */
export interface ExifNotes {
  /** 1 upright, 2 to 8 mirrored or turned. */
  readonly orientation: number;
  readonly hasLocation: boolean;
}

const noNotes: ExifNotes = { orientation: 1, hasLocation: false };
const orientationTag = 0x0112;
const locationTag = 0x8825;

/** Reads the first directory of EXIF data (a TIFF header and what follows). What makes no sense says nothing. */
export function readExif(tiff: Uint8Array): ExifNotes {
  if (tiff.length < 14) return noNotes;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return noNotes;
  const little = order === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return noNotes;
  const count = view.getUint16(directory, little);
  let { orientation, hasLocation } = noNotes;
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.length) break;
    const tag = view.getUint16(at, little);
    if (tag === locationTag) hasLocation = true;
    if (tag !== orientationTag) continue;
    const value = view.getUint16(at + 8, little);
    if (value >= 1 && value <= 8) orientation = value;
  }
  return { orientation, hasLocation };
}

/** The smallest EXIF data that say how a picture is turned. */
export function exifOfOrientation(orientation: number): Uint8Array {
  // Little-endian, one directory at 8 with one entry: the tag, a SHORT, once, its value; no further directory.
  return Uint8Array.from([
    ...[0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0],
    ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
    ...[0, 0, 0, 0],
  ]);
}

/** Numbers of the IPTC records that hold a city, a part of it, a province and a country. */
const iptcPlaces = [0x5a, 0x5c, 0x5f, 0x64, 0x65];

/** Whether XMP or IPTC data name a place, in the words that cameras and picture programs use. */
export function namesPlace(data: Uint8Array): boolean {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return (
    /GPS(?:Latitude|Longitude|Coordinates)|photoshop:(?:City|State|Country)|Iptc4xmp(?:Core|Ext):Location/.test(
      bytes.toString('latin1'),
    ) || iptcPlaces.some((record) => bytes.includes(Buffer.of(0x1c, 2, record)))
  );
}
