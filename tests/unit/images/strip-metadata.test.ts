import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePicture, readJpegFacts, readPicture, sanitiseSvg, stripMetadata, withColors } from '#main/images';
import {
  exifOfPlace,
  fixture,
  jpegSegment,
  jpegWith,
  pngChunk,
  pngWith,
  riffChunk,
  secretSeconds,
  secrets,
  tellingJpeg,
  webpWith,
  xmpOfPlace,
} from '../../support/picture-bytes';

/** Whether anything of what the telling pictures tell stands in the bytes. */
function tells(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes);
  return buffer.includes(secretSeconds) || secrets.some((secret) => buffer.includes(secret));
}

const jpeg = fixture('upright.jpg');
const png = fixture('rgba.png');
const webp = fixture('lossless.webp');
const gif = fixture('still.gif');
const plainJpeg = stripMetadata(jpeg, 'image/jpeg').bytes;

const tellingPng = pngWith(png, [
  pngChunk('eXIf', exifOfPlace(6)),
  pngChunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${xmpOfPlace}`),
  pngChunk('tEXt', `Author\0${secrets[3]}`),
  pngChunk('tIME', secrets[4] ?? ''),
  pngChunk('prVt', secrets[4] ?? ''),
]);
const tellingWebp = webpWith(webp, [riffChunk('EXIF', exifOfPlace(6)), riffChunk('XMP ', xmpOfPlace)], 9, 7);
const blocks = (text: string) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text), Buffer.of(0)]);
const tellingGif = new Uint8Array(
  Buffer.concat([
    gif.subarray(0, -1),
    Buffer.of(0x21, 0xfe),
    blocks('M50-UNIT-7'),
    Buffer.of(0x21, 0xff, 11),
    Buffer.from('XMP DataXMP'),
    blocks('exif:GPSLatitude'),
    gif.subarray(-1),
    Buffer.from('Suzhou Creek'),
  ]),
);

describe('metadata of pictures', () => {
  it.each([
    ['JPEG', 'image/jpeg', tellingJpeg(jpeg, 6)],
    ['PNG', 'image/png', tellingPng],
    ['WebP', 'image/webp', tellingWebp],
    ['GIF', 'image/gif', tellingGif],
  ] as const)('P7 that tell of place and person go from a %s, and are not made anew', (_name, type, told) => {
    expect(tells(told)).toBe(true);
    const { bytes, hadLocation, orientation } = stripMetadata(told, type);
    expect(tells(bytes)).toBe(false);
    expect(hadLocation).toBe(true);
    expect(orientation).toBe(type === 'image/gif' ? 1 : 6);
    const again = stripMetadata(bytes, type);
    expect(again.bytes).toBe(bytes);
    expect(again.hadLocation).toBe(false);
  });

  it('P7 and the pixels stay as they are coded', async () => {
    expect(stripMetadata(tellingPng, 'image/png').bytes).toEqual(stripMetadata(png, 'image/png').bytes);
    const pixels = (bytes: Uint8Array) => decodePicture(bytes, 'image/webp');
    expect(await pixels(stripMetadata(tellingWebp, 'image/webp').bytes)).toEqual(await pixels(webp));
    expect(stripMetadata(tellingGif, 'image/gif').bytes).toEqual(stripMetadata(gif, 'image/gif').bytes);
    const turned = stripMetadata(tellingJpeg(jpeg, 6), 'image/jpeg').bytes;
    // All that is left besides the picture is how it is turned.
    expect(turned.length).toBe(plainJpeg.length + 36);
    expect(readJpegFacts(turned)).toEqual({ ...readJpegFacts(jpeg), orientation: 6 });
    expect(stripMetadata(tellingJpeg(jpeg, 1), 'image/jpeg').bytes).toEqual(plainJpeg);
    expect(readPicture(tellingJpeg(jpeg, 6), 'a.jpg').asset).toMatchObject({ widthPx: 32, heightPx: 48 });
  });

  it('P7 but colours keep their meaning: profile, Adobe’s mark, gamma', () => {
    const profile = jpegSegment(0xe2, 'ICC_PROFILE\0\x01\x01 the profile');
    const adobe = jpegSegment(0xee, 'Adobe\0d\0\0\0\0\x01');
    const kept = Buffer.from(stripMetadata(jpegWith(jpeg, [profile, adobe]), 'image/jpeg').bytes);
    expect(kept.includes(profile) && kept.includes(adobe)).toBe(true);
    const gamma = pngChunk('gAMA', Uint8Array.of(0, 0, 0xb1, 0x8f));
    expect(Buffer.from(stripMetadata(pngWith(png, [gamma]), 'image/png').bytes).includes(gamma)).toBe(true);
  });

  it('P8 and a WebP that was encoded anew takes its profile along', async () => {
    const told = webpWith(webp, [riffChunk('ICCP', 'the profile')], 9, 7);
    const dressed = withColors(webp, told, { type: 'image/webp', size: { widthPx: 9, heightPx: 7 } });
    expect(Buffer.from(dressed).includes('the profile')).toBe(true);
    expect(await decodePicture(dressed, 'image/webp')).toEqual(await decodePicture(webp, 'image/webp'));
    expect(readPicture(dressed, 'a.webp').asset).toMatchObject({ widthPx: 9, heightPx: 7 });
    expect(stripMetadata(dressed, 'image/webp').bytes).toBe(dressed);
    expect(withColors(webp, webp, { type: 'image/webp', size: { widthPx: 9, heightPx: 7 } })).toBe(webp);
  });

  it('P7 go from pictures inside a drawing, and so does what drawing programs write of their users', () => {
    const inside = Buffer.from(tellingJpeg(jpeg, 1)).toString('base64');
    const clean = sanitiseSvg(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape" width="9" height="9" ' +
        'i:export-filename="/home/jane/secret.png"><metadata><who>Jane</who></metadata><i:grid jane="1"/>' +
        `<image href="data:image/jpeg;base64,${inside}" width="9" height="9"/></svg>`,
    );
    expect(clean).not.toMatch(/jane|metadata|grid/i);
    expect(clean).toContain(`data:image/jpeg;base64,${Buffer.from(plainJpeg).toString('base64')}`);
  });
});

describe('metadata of hostile pictures', () => {
  const bytes = fc.uint8Array({ maxLength: 60 });
  const refused = /cut short|Not a (?:JPEG|PNG|WebP)/;
  const strip = (data: Uint8Array, type: Parameters<typeof stripMetadata>[1]) => {
    // A view into a larger buffer: what is read beyond the picture would be found in the answer.
    const around = new Uint8Array(data.length + 64).fill(0x99);
    around.set(data, 32);
    try {
      return stripMetadata(around.subarray(32, 32 + data.length), type);
    } catch (error) {
      expect(String(error)).toMatch(refused);
      return null;
    }
  };

  it('P7 any segments of a JPEG go or stay whole, and its picture is the same', () => {
    const segment = fc
      .tuple(fc.oneof(fc.integer({ min: 0xe1, max: 0xef }), fc.constant(0xfe)), bytes)
      .map(([marker, data]) => jpegSegment(marker, data));
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 6 }), bytes, (segments, tail) => {
        const told = Buffer.concat([jpegWith(jpeg, segments), tail]);
        const { bytes: kept, orientation } = stripMetadata(new Uint8Array(told), 'image/jpeg');
        const { bytes: plain } = stripMetadata(kept, 'image/jpeg');
        expect(plain).toEqual(kept);
        expect(kept.length).toBeLessThanOrEqual(told.length + 36);
        expect(readJpegFacts(kept)).toMatchObject({ widthPx: 48, heightPx: 32, orientation });
      }),
    );
  });

  it('P7 bent, cut and made-up containers are stripped or refused, never read beyond their end', () => {
    const whole = [
      ['image/jpeg', tellingJpeg(jpeg, 6)],
      ['image/png', tellingPng],
      ['image/webp', tellingWebp],
      ['image/gif', tellingGif],
    ] as const;
    const bends = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(0, 0x7f, 0x80, 0xff), fc.nat(255))), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        bends,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([type, told], changes, cut) => {
          const bent = told.slice(0, Math.ceil(told.length * (cut < 0.5 ? 1 : cut)));
          for (const [at, value] of changes) bent[at % bent.length] = value;
          const stripped = strip(bent, type);
          if (!stripped) return;
          expect(stripped.bytes.length).toBeLessThanOrEqual(bent.length + 36);
          expect(strip(stripped.bytes, type)?.bytes).toEqual(stripped.bytes);
        },
      ),
      { numRuns: 600 },
    );
    for (const [type, told] of whole) {
      for (let length = 0; length < told.length; length += 3) strip(told.subarray(0, length), type);
      fc.assert(fc.property(bytes, (data) => void strip(Buffer.concat([told.subarray(0, 12), data]), type)));
    }
  });
});
