import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

export const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/images/${name}`));

/** What gives away where and with what a picture of these tests was taken. */
export const secrets = [
  'Jane’s Telephone 12',
  'WGS-84 of the garden',
  'exif:GPSLatitude',
  'Suzhou Creek',
  'M50-UNIT-7',
];
/** 49.12 seconds of latitude as EXIF writes them. */
export const secretSeconds = Buffer.from([0x30, 0x13, 0, 0, 0x64, 0, 0, 0]);

/** Real EXIF data, as telephones write them: maker, orientation, and a directory with the place. */
export function exifOfPlace(orientation: number): Buffer {
  const entry = (tag: number, type: number, count: number, value: number | Buffer) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(type, 2);
    bytes.writeUInt32LE(count, 4);
    if (typeof value === 'number') bytes.writeUInt32LE(value, 8);
    else value.copy(bytes, 8);
    return bytes;
  };
  const directory = (entries: readonly Buffer[]) => {
    const count = Buffer.alloc(2);
    count.writeUInt16LE(entries.length);
    return Buffer.concat([count, ...entries, Buffer.alloc(4)]);
  };
  const model = Buffer.from(`${secrets[0]}\0`);
  const datum = Buffer.from(`${secrets[1]}\0`);
  const modelAt = 8 + 2 + 3 * 12 + 4;
  const placeAt = modelAt + model.length;
  const valuesAt = placeAt + 2 + 3 * 12 + 4;
  const latitude = Buffer.concat([Buffer.from([31, 0, 0, 0, 1, 0, 0, 0, 14, 0, 0, 0, 1, 0, 0, 0]), secretSeconds]);
  return Buffer.concat([
    Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]),
    directory([
      entry(0x0110, 2, model.length, modelAt),
      entry(0x0112, 3, 1, orientation),
      entry(0x8825, 4, 1, placeAt),
    ]),
    model,
    directory([
      entry(1, 2, 2, Buffer.from('N\0\0\0')),
      entry(2, 5, 3, valuesAt),
      entry(0x12, 2, datum.length, valuesAt + latitude.length),
    ]),
    latitude,
    datum,
  ]);
}

export const xmpOfPlace = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description ${secrets[2]}="31,14.8N"/></x:xmpmeta>`;

export function jpegSegment(marker: number, data: string | Uint8Array): Buffer {
  const body = Buffer.from(data as string);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** A JPEG with more segments behind its start, as cameras and picture programs put them there. */
export function jpegWith(jpeg: Uint8Array, segments: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]));
}

/** A JPEG that tells all: EXIF, XMP, IPTC, a comment, a tail. */
export function tellingJpeg(jpeg: Uint8Array, orientation: number): Uint8Array {
  const told = jpegWith(jpeg, [
    jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifOfPlace(orientation)])),
    jpegSegment(0xe1, `http://ns.adobe.com/xap/1.0/\0${xmpOfPlace}`),
    jpegSegment(
      0xed,
      Buffer.from(`Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x10\x1c\x02\x5a\0\x0c${secrets[3]}`, 'latin1'),
    ),
    jpegSegment(0xfe, secrets[4] ?? ''),
  ]);
  return new Uint8Array(Buffer.concat([told, Buffer.from(`a film: ${secrets[4]}`)]));
}

export function pngChunk(type: string, data: string | Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type), Buffer.from(data as string)]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(named.length - 4, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** A PNG with more chunks behind its header. */
export function pngWith(png: Uint8Array, chunks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]));
}

export function riffChunk(type: string, data: string | Uint8Array): Buffer {
  const body = Buffer.from(data as string);
  const head = Buffer.concat([Buffer.from(type), Buffer.alloc(4)]);
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

/** A simple WebP as an extended one, with more chunks behind the picture. */
export function webpWith(
  webp: Uint8Array,
  chunks: readonly Uint8Array[],
  widthPx: number,
  heightPx: number,
): Uint8Array {
  const flags = Buffer.alloc(10);
  flags[0] = 0x0c;
  flags.writeUIntLE(widthPx - 1, 4, 3);
  flags.writeUIntLE(heightPx - 1, 7, 3);
  const body = Buffer.concat([Buffer.from('WEBP'), riffChunk('VP8X', flags), webp.subarray(12), ...chunks]);
  const head = Buffer.from('RIFF\0\0\0\0');
  head.writeUInt32LE(body.length, 4);
  return new Uint8Array(Buffer.concat([head, body]));
}
