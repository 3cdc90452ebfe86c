import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import decodeJpeg, { init as initDecoder } from '@jsquash/jpeg/decode.js';
import encodeJpeg, { init as initEncoder } from '@jsquash/jpeg/encode.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { assetKey } from '#main/files';
import { decodePicture, encodePng, type Pixels, readJpegFacts } from '#main/images';
import { preparePicture } from '#main/pictures';
import { AppFailure, seededRandom } from '#shared/base';
import { shrink } from '../../../src/main/pictures/shrink';
import { turnUpright } from '../../../src/main/pictures/turn-upright';
import {
  exifOfPlace,
  jpegSegment,
  jpegWith,
  pngChunk,
  pngWith,
  secretSeconds,
  secrets,
  tellingJpeg,
} from '../../support/picture-bytes';

const scaling = { keepOriginals: false };
const keeping = { keepOriginals: true };

/** Node has it; its types come with the DOM's. */
const platform = globalThis as unknown as {
  WebAssembly: { compile(bytes: Uint8Array): Promise<WebAssembly.Module> };
};
const codec = (path: string) =>
  platform.WebAssembly.compile(readFileSync(createRequire(import.meta.url).resolve(`@jsquash/jpeg/codec/${path}`)));

beforeAll(async () => {
  await initEncoder(await codec('enc/mozjpeg_enc.wasm'));
  await initDecoder(await codec('dec/mozjpeg_dec.wasm'));
});

const quarters = { red: [200, 30, 30], green: [30, 160, 60], blue: [40, 60, 200], white: [245, 245, 245] } as const;
type Colour = keyof typeof quarters;

/** A picture of four colours, one a quarter, by rows. */
function fourColours(widthPx: number, heightPx: number, colours: readonly [Colour, Colour, Colour, Colour]): Pixels {
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      const at = (y * 2 >= heightPx ? 2 : 0) + (x * 2 >= widthPx ? 1 : 0);
      rgba.set([...quarters[colours[at as 0]], 255], (y * widthPx + x) * 4);
    }
  }
  return { widthPx, heightPx, rgba };
}

/** The same with the grain of a photograph. */
function grained(pixels: Pixels): Pixels {
  const random = seededRandom(4);
  const grain = (value: number, at: number) => (at % 4 === 3 ? 255 : value - 8 + random() * 16);
  return { ...pixels, rgba: pixels.rgba.map(grain) };
}

async function asJpeg({ widthPx, heightPx, rgba }: Pixels): Promise<Uint8Array> {
  const data = new Uint8ClampedArray(rgba);
  return new Uint8Array(
    await encodeJpeg({ data, width: widthPx, height: heightPx, colorSpace: 'srgb' }, { quality: 95 }),
  );
}

async function fromJpeg(bytes: Uint8Array): Promise<Pixels> {
  const { width, height, data } = await decodeJpeg(new Uint8Array(bytes).buffer);
  return { widthPx: width, heightPx: height, rgba: new Uint8Array(data) };
}

/** The colours of a picture's quarters, as near as a JPEG keeps them. */
function coloursOf({ widthPx, heightPx, rgba }: Pixels): Colour[] {
  return [0, 1, 2, 3].map((quarter) => {
    const x = Math.floor(widthPx * (quarter % 2 ? 0.75 : 0.25));
    const y = Math.floor(heightPx * (quarter > 1 ? 0.75 : 0.25));
    const seen = rgba.subarray((y * widthPx + x) * 4, (y * widthPx + x) * 4 + 3);
    const names = Object.keys(quarters) as Colour[];
    return names.find((name) => quarters[name].every((value, at) => Math.abs(value - (seen[at] ?? 0)) < 25)) as Colour;
  });
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof AppFailure ? error.error : error;
}

describe('preparePicture', () => {
  it('P8 a large photograph that lies on its side is made smaller, upright, and tells no place', async () => {
    // Upright red green / blue white; stored a quarter to the left, as orientation 6 says.
    const stored = await asJpeg(grained(fourColours(200, 4000, ['green', 'white', 'red', 'blue'])));
    const profile = jpegSegment(0xe2, 'ICC_PROFILE\0\x01\x01 the profile');
    const told = tellingJpeg(jpegWith(stored, [profile]), 6);
    const picture = await preparePicture(told, 'IMG_1.jpg', scaling);
    expect(picture.asset).toMatchObject({ name: 'IMG_1.jpg', type: 'image/jpeg', widthPx: 3840, heightPx: 192 });
    expect(picture.scaledFrom).toEqual({ widthPx: 4000, heightPx: 200 });
    expect(picture.hadLocation).toBe(true);
    expect(picture.key).toBe(assetKey(picture.bytes));
    expect(picture.asset.bytes).toBe(picture.bytes.length);
    const bytes = Buffer.from(picture.bytes);
    expect([secretSeconds, ...secrets].some((secret) => bytes.includes(secret))).toBe(false);
    expect(bytes.includes(profile)).toBe(true);
    expect(readJpegFacts(picture.bytes)).toMatchObject({ widthPx: 3840, heightPx: 192, orientation: 1 });
    expect(coloursOf(await fromJpeg(picture.bytes))).toEqual(['red', 'green', 'blue', 'white']);

    const kept = await preparePicture(told, 'IMG_1.jpg', keeping);
    expect(kept).toMatchObject({ asset: { widthPx: 4000, heightPx: 200 }, scaledFrom: null, hadLocation: true });
    expect(readJpegFacts(kept.bytes)).toMatchObject({ widthPx: 200, heightPx: 4000, orientation: 6 });
    expect(Buffer.from(kept.bytes).includes(secretSeconds)).toBe(false);
  });

  it('P8 a PNG that programs turn differently is turned for all of them, colours and all, also where nothing is scaled', async () => {
    const gamma = pngChunk('gAMA', Uint8Array.of(0, 0, 0xb1, 0x8f));
    const upright = fourColours(20, 12, ['red', 'green', 'blue', 'white']);
    const stored = await encodePng(fourColours(12, 20, ['green', 'white', 'red', 'blue']));
    const picture = await preparePicture(pngWith(stored, [gamma, pngChunk('eXIf', exifOfPlace(6))]), 'a.png', keeping);
    expect(picture.asset).toMatchObject({ widthPx: 20, heightPx: 12 });
    expect(picture.scaledFrom).toBeNull();
    expect(await decodePicture(picture.bytes, 'image/png')).toEqual(upright);
    expect(Buffer.from(picture.bytes).includes(gamma)).toBe(true);
  });

  it('P3 one that can’t be drawn is refused by its name, and one that scaling makes no smaller stays', async () => {
    const png = await encodePng(fourColours(4000, 8, ['red', 'green', 'blue', 'white']));
    const facts = Buffer.from(png);
    const broken = new Uint8Array(
      Buffer.concat([
        png.subarray(0, 33),
        pngChunk('IDAT', facts.subarray(facts.indexOf('IDAT') + 4, facts.indexOf('IDAT') + 20)),
        pngChunk('IEND', ''),
      ]),
    );
    expect(await failureOf(preparePicture(broken, 'map.png', scaling))).toMatchObject({
      code: 'import.unsupportedImage',
      params: { path: 'map.png', detail: { what: 'unreadable' } },
    });
    // Fine stripes come out in many shades, which takes more bytes than fewer pixels save.
    const stripes = new Uint8Array(4000 * 8 * 4).map((_, at) => (at % 4 === 3 || at % 12 < 4 ? 255 : 0));
    const comb = await encodePng({ widthPx: 4000, heightPx: 8, rgba: stripes });
    const picture = await preparePicture(comb, 'comb.png', scaling);
    expect(picture).toMatchObject({ key: assetKey(comb), scaledFrom: null });
  });
});

describe('shrink', () => {
  it('keeps plain colours plain and the mean of what it makes smaller', () => {
    const sizes = fc.record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(sizes, fc.double({ min: 0.02, max: 1, noNaN: true }), fc.nat(), ({ width, height }, factor, seed) => {
        const to = (px: number) => Math.max(1, Math.round(px * factor));
        const rgba = new Uint8Array(width * height * 4).map((_, at) =>
          at % 4 === 3 ? 255 : at % 4 === 2 ? 77 : (at * 7919 + seed * 104_729) % 256,
        );
        const small = shrink({ widthPx: width, heightPx: height, rgba }, to(width), to(height));
        expect([small.widthPx, small.heightPx, small.rgba.length]).toEqual([
          to(width),
          to(height),
          to(width) * to(height) * 4,
        ]);
        const mean = (bytes: Uint8Array) =>
          bytes.reduce((sum, value, at) => (at % 4 === 0 ? sum + value : sum), 0) / (bytes.length / 4);
        expect(Math.abs(mean(small.rgba) - mean(rgba))).toBeLessThan(0.6);
        expect(small.rgba.every((value, at) => at % 4 < 2 || value === (at % 4 === 2 ? 77 : 255))).toBe(true);
      }),
    );
  });

  it('does not let the colour of what is transparent show', () => {
    const half = { widthPx: 2, heightPx: 1, rgba: Uint8Array.of(200, 100, 50, 255, 0, 255, 0, 0) };
    expect([...shrink(half, 1, 1).rgba]).toEqual([200, 100, 50, 128]);
  });
});

describe('turnUpright', () => {
  // Where row 0 and column 0 are seen, as EXIF defines it; seen upright each is ab / cd / ef.
  it.each([
    [1, ['ab', 'cd', 'ef']],
    [2, ['ba', 'dc', 'fe']],
    [3, ['fe', 'dc', 'ba']],
    [4, ['ef', 'cd', 'ab']],
    [5, ['ace', 'bdf']],
    [6, ['bdf', 'ace']],
    [7, ['fdb', 'eca']],
    [8, ['eca', 'fdb']],
  ])('knows orientation %i', (orientation, rows) => {
    const rgba = Uint8Array.from([...rows.join('')].flatMap((letter) => [letter.charCodeAt(0), 1, 2, 3]));
    const {
      widthPx,
      heightPx,
      rgba: seen,
    } = turnUpright({ widthPx: rows[0]?.length ?? 0, heightPx: rows.length, rgba }, orientation);
    expect([widthPx, heightPx]).toEqual([2, 3]);
    expect(String.fromCharCode(...seen.filter((_, at) => at % 4 === 0))).toBe('abcdef');
  });
});
