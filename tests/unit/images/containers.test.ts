import { describe, expect, it } from 'vitest';
import { PictureError, readWebpFacts, stripMetadata } from '#main/images';
import { exifOfPlace, fixture, riffChunk, webpWith, xmpOfPlace } from '../../support/picture-bytes';

const png = fixture('rgba.png');
const jpeg = fixture('upright.jpg');
const webp = fixture('lossless.webp');

describe('containers of pictures', () => {
  it('P2 a PNG whose last chunk lacks some bytes is cut short', () => {
    for (const missing of [1, 4, 11]) {
      expect(() => stripMetadata(png.subarray(0, png.length - missing), 'image/png')).toThrow(PictureError);
    }
  });

  it('P7 what looks like a marker within the coded pixels of a JPEG stays', () => {
    const plain = Buffer.from(stripMetadata(jpeg, 'image/jpeg').bytes);
    const stuffed = Buffer.concat([plain.subarray(0, -2), Buffer.of(0xff, 0, 0x11, 0x22), plain.subarray(-2)]);
    expect(Buffer.from(stripMetadata(stuffed, 'image/jpeg').bytes).equals(stuffed)).toBe(true);
  });

  it('P7 the header of a WebP says no more that there are metadata', () => {
    const telling = webpWith(webp, [riffChunk('EXIF', exifOfPlace(6)), riffChunk('XMP ', xmpOfPlace)], 9, 7);
    const header = (bytes: Uint8Array) => Buffer.from(bytes)[Buffer.from(bytes).indexOf('VP8X') + 8] ?? 0;
    expect(header(telling) & 0x0c).toBe(0x0c);
    expect(header(stripMetadata(telling, 'image/webp').bytes) & 0x0c).toBe(0);
  });

  it('P3 the size of a WebP is read before anything decodes it', () => {
    // Fourteen bits each of width and height less one, behind a byte that is always the same.
    const packed = (10 - 1) | ((7 - 1) << 14);
    const data = Uint8Array.of(
      0x2f,
      packed & 0xff,
      (packed >> 8) & 0xff,
      (packed >> 16) & 0xff,
      packed >> 24,
      0,
      0,
      0,
      0,
      0,
    );
    const chunk = Buffer.concat([Buffer.from('VP8L'), Buffer.of(10, 0, 0, 0), data]);
    const file = Buffer.concat([Buffer.from('RIFF'), Buffer.of(chunk.length + 4, 0, 0, 0), Buffer.from('WEBP'), chunk]);
    expect(readWebpFacts(new Uint8Array(file))).toEqual({ widthPx: 10, heightPx: 7, isLossless: true });
  });
});
