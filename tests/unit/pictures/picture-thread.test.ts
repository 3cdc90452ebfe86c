import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { decodePicture, PictureError, PictureTooSlow } from '#main/images';
import { createPictureThread, pictureThread, preparePicture } from '#main/pictures';
import { fixture, pngChunk } from '../../support/picture-bytes';

const drawing = fixture('drawing.svg');
const limits = { drawMs: 150, redrawMs: 150 };

/** A decoder that is slow on purpose: it computes for ever, and hears nothing meanwhile. `started` counts its threads. */
function slowPictures() {
  let started = 0;
  const busy = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ id }) => { parentPort.postMessage({ type: 'begun', id }); for (;;); })`;
  const start = () => {
    started += 1;
    return new Worker(busy, { eval: true });
  };
  return { pictures: createPictureThread(start, limits), started: () => started };
}

/** A GIF with this in place of its coded pixels: none is no frame at all. */
function withPixels(data: string): Uint8Array {
  const gif = Buffer.from(fixture('still.gif'));
  const frame = gif.indexOf(Buffer.from([0x2c, 0, 0, 0, 0, 9]));
  if (data === '') return Buffer.concat([gif.subarray(0, frame), Buffer.from([0x3b])]);
  return Buffer.concat([gif.subarray(0, frame + 11), Buffer.from(`${data}\x00\x3b`, 'latin1')]);
}

/** A JPEG whose Huffman tables make no sense. */
function withoutTables(jpeg: Uint8Array): Uint8Array {
  const at = Buffer.from(jpeg).indexOf(Buffer.from([0xff, 0xc4]));
  return jpeg.fill(0xff, at + 4, at + 21);
}

describe('the thread of pictures', () => {
  it('draws what is drawn elsewhere, to the pixel, and says what can’t be', async () => {
    const { decode, render } = pictureThread();
    for (const [name, type] of [
      ['drawing.svg', 'image/svg+xml'],
      ['lossy.webp', 'image/webp'],
      ['still.gif', 'image/gif'],
      ['rgb.png', 'image/png'],
    ] as const) {
      const [there, here] = [await decode(fixture(name), type), await decodePicture(fixture(name), type)];
      expect([there.widthPx, there.heightPx], name).toEqual([here.widthPx, here.heightPx]);
      expect(Buffer.from(there.rgba).equals(here.rgba), name).toBe(true);
    }
    expect(await render('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>', 8)).toMatchObject({
      widthPx: 8,
      heightPx: 4,
    });
    await expect(decode(fixture('rgb.png'), 'image/gif')).rejects.toThrow(PictureError);
    await expect(decode(fixture('rgb.png'), 'image/gif')).rejects.not.toThrow(PictureTooSlow);
  });

  it('ends what takes too long, and does not try it again', async () => {
    const { pictures, started } = slowPictures();
    await expect(pictures().decode(drawing, 'image/svg+xml')).rejects.toThrow(PictureTooSlow);
    await expect(pictures().decode(drawing, 'image/svg+xml')).rejects.toThrow('> 0.15 s');
    expect(started()).toBe(1);
    await expect(pictures().render('<svg/>', 8)).rejects.toThrow(PictureTooSlow);
    expect(started()).toBe(2);
  });

  it('is left at once by who cancels', async () => {
    const { pictures } = slowPictures();
    const abort = new AbortController();
    const work = pictures(abort.signal).decode(drawing, 'image/svg+xml');
    abort.abort();
    await expect(work).rejects.toMatchObject({ error: { code: 'export.cancelled' } });
  });
});

describe('a picture that is taken in', () => {
  const refusal = (detail: object) => ({ error: { code: 'import.unsupportedImage', params: { path: 'a', detail } } });
  const taken = (bytes: Uint8Array) => preparePicture(bytes, 'a', { keepOriginals: false });

  it.each([
    ['a drawing', 'drawing.svg'],
    ['a photograph', 'upright.jpg'],
  ])('P2 %s that takes too long to draw is refused', async (_, name) => {
    const { pictures } = slowPictures();
    const taking = preparePicture(fixture(name), 'a', { keepOriginals: false, pictures: pictures() });
    await expect(taking).rejects.toMatchObject(refusal({ what: 'tooSlow', about: '0.15 s' }));
  });

  it('P2 is refused when it can’t be decoded: each kind with its data spoilt and its container whole', async () => {
    const spoilt = {
      png: Buffer.concat([fixture('rgb.png').subarray(0, 33), pngChunk('IDAT', ''), pngChunk('IEND', '')]),
      gif: withPixels(''),
      'gif, too short': withPixels('\x01\x44'),
      webp: fixture('lossless.webp').fill(0xff, 26),
      jpeg: withoutTables(fixture('upright.jpg')),
    };
    for (const [kind, bytes] of Object.entries(spoilt)) {
      await expect(taken(bytes), kind).rejects.toMatchObject(refusal({ what: 'unreadable' }));
    }
  });

  it('P2 is taken when it can be', async () => {
    for (const name of ['rgb.png', 'still.gif', 'lossy.webp', 'upright.jpg', 'grey.jpg', 'drawing.svg'])
      expect((await taken(fixture(name))).asset.bytes, name).toBeGreaterThan(0);
  });
});
