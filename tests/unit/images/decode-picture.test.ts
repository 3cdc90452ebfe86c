import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodePicture, encodePng, PictureError, pictureType, readJpegFacts, readPngFacts } from '#main/images';

const file = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/images/${name}`));

/** The largest difference of any channel between two pictures. */
function distance(one: Uint8Array, other: Uint8Array): number {
  expect(one.length).toBe(other.length);
  return one.reduce((most, value, index) => Math.max(most, Math.abs(value - (other[index] ?? 0))), 0);
}

async function decoded(name: string) {
  const bytes = file(name);
  const type = pictureType(bytes);
  if (type === 'image/jpeg') throw new Error('JPEG is not decoded');
  return decodePicture(bytes, type);
}

describe('decodePicture', () => {
  // The pixels beside each picture were written by ImageMagick.
  it.each([
    'grey1.png',
    'grey.png',
    'grey-alpha.png',
    'rgb.png',
    'rgb16.png',
    'rgba.png',
    'palette.png',
    'palette-clear.png',
    'interlaced.png',
    'still.gif',
    'lossless.webp',
  ])('sees in %s what another program sees', async (name) => {
    const { widthPx, heightPx, rgba } = await decoded(name);
    expect([widthPx, heightPx]).toEqual([9, 7]);
    const wanted = file(name.replace(/\.\w+$/, '.pixels'));
    // What is wholly transparent has no colour to compare.
    const blind = (bytes: Uint8Array) => bytes.map((value, at) => ((wanted[at | 3] ?? 255) === 0 ? 0 : value));
    expect(distance(blind(rgba), blind(wanted))).toBeLessThanOrEqual(1);
  });

  it('decodes a lossy WebP', async () => {
    const { rgba } = await decoded('lossy.webp');
    expect(distance(rgba, file('rgb.pixels'))).toBeLessThan(40);
  });

  it('draws an SVG large, with its transparency, and loads nothing for it', async () => {
    const { widthPx, heightPx, rgba } = await decoded('drawing.svg');
    expect([widthPx, heightPx]).toEqual([2400, 1200]);
    const pixel = (x: number, y: number) => [...rgba.subarray((y * widthPx + x) * 4, (y * widthPx + x) * 4 + 4)];
    expect(pixel(600, 600)).toEqual([0, 160, 0, 255]);
    expect(pixel(1800, 600)).toEqual([0, 0, 255, 128]);
    expect(pixel(100, 100)).toEqual([0, 160, 0, 255]);
  });

  it('writes PNG that it reads back', async () => {
    const pixels = await decoded('rgba.png');
    const again = await decodePicture(await encodePng(pixels), 'image/png');
    expect(again).toEqual(pixels);
  });

  it.each(['rgba.png', 'interlaced.png', 'still.gif', 'lossless.webp', 'drawing.svg'])(
    'refuses %s when it is cut short or its bits are flipped, and never crashes',
    async (name) => {
      const whole = file(name);
      const type = pictureType(whole) as 'image/png';
      for (let length = 0; length < whole.length - 12; length += 7) await settled(whole.slice(0, length), type);
      for (let at = 0; at < whole.length; at += 5) {
        const bent = whole.slice();
        bent[at] = (bent[at] as number) ^ 0x55;
        await settled(bent, type);
      }
    },
  );

  it('refuses pictures that would need all memory before it decodes them', async () => {
    const bomb = file('rgba.png');
    new DataView(bomb.buffer).setUint32(16, 60_000);
    new DataView(bomb.buffer).setUint32(20, 60_000);
    await expect(decodePicture(bomb, 'image/png')).rejects.toThrow(PictureError);
    expect(() => readPngFacts(bomb)).toThrow(PictureError);
  });

  it('refuses a PNG whose data unpack to more than its size', async () => {
    const facts = readPngFacts(file('rgb.png'));
    const data = deflateSync(new Uint8Array(50_000_000));
    expect(facts.data).toHaveLength(1);
    const bytes = file('rgb.png');
    const at = Buffer.from(bytes).indexOf('IDAT') - 4;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const bomb = Buffer.concat([
      bytes.subarray(0, at),
      length,
      Buffer.from('IDAT'),
      data,
      Buffer.alloc(4),
      bytes.subarray(-12),
    ]);
    await expect(decodePicture(new Uint8Array(bomb), 'image/png')).rejects.toThrow(PictureError);
  });
});

/** Either a picture or the error that stands for an unreadable one. */
async function settled(bytes: Uint8Array, type: 'image/png'): Promise<void> {
  try {
    await decodePicture(bytes, type);
  } catch (error) {
    expect(error).toBeInstanceOf(PictureError);
  }
}

describe('readJpegFacts', () => {
  it('reads size and channels', () => {
    expect(readJpegFacts(file('upright.jpg'))).toMatchObject({
      widthPx: 48,
      heightPx: 32,
      channels: 3,
      orientation: 1,
    });
    expect(readJpegFacts(file('grey.jpg'))).toMatchObject({ channels: 1 });
    expect(readJpegFacts(file('cmyk.jpg'))).toMatchObject({ channels: 4, inverted: true });
  });

  it('refuses what is not one', () => {
    for (let length = 0; length < 150; length += 1) {
      expect(() => readJpegFacts(file('upright.jpg').slice(0, length))).toThrow(PictureError);
    }
  });
});
