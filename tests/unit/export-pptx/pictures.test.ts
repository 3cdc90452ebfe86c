import { describe, expect, it } from 'vitest';
import { readImageInfo } from '#main/images';
import { exportDeck, testPng } from '../../support/export-deck';
import { sdkFindings } from '../../support/ooxml-judge';
import { attribute, elementsNamed, parseXml, partText, readParts, relationsOf } from '../../support/ooxml-package';
import { lintPptx } from '../../support/pptx-lint';
import { image, page, scene, title } from '../../support/scene-samples';

const base64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
const webp = base64('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=');
const gif = base64('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7');
const svg = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#b3261e"/></svg>',
);

/** The headers of a JPEG of 40 x 30 pixels that says it is stored turned. */
function jpeg(orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  const frame = [8, 0, 30, 0, 40, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0];
  const segment = (marker: number, data: readonly number[]) => [0xff, marker, 0, data.length + 2, ...data];
  const scan = [3, 1, 0, 2, 0, 3, 0, 0, 63, 0];
  const segments = [...segment(0xe1, exif), ...segment(0xc0, frame), ...segment(0xda, scan)];
  return Uint8Array.from([0xff, 0xd8, ...segments, 0, 0, 0, 0, 0xff, 0xd9]);
}

const frame = { x: 100, y: 100, w: 300, h: 200 };
const crop = { left: 0.1, top: 0.2, right: 0.3, bottom: 0.4 };

/** The deck of one picture, and what stands in its slide. */
async function deckWith(bytes: Uint8Array) {
  const pages = [page(1, 'image-text', [title('Picture'), image('key', { frame, crop })])];
  const deck = await exportDeck(scene(pages), { asset: async () => bytes });
  const parts = readParts(deck.bytes);
  const slide = 'ppt/slides/slide1.xml';
  const root = parseXml(partText(parts, slide));
  const first = (name: string) => {
    const found = elementsNamed(elementsNamed(root, 'p:pic')[0] ?? root, name)[0];
    if (!found) throw new Error(`No ${name}`);
    return found;
  };
  const target = (name: string) => relationsOf(parts, slide).get(attribute(first(name), 'r:embed') ?? '')?.target ?? '';
  return { ...deck, parts, first, target };
}

function numbers(element: ReturnType<Awaited<ReturnType<typeof deckWith>>['first']>, ...names: readonly string[]) {
  return names.map((name) => Number(attribute(element, name) ?? 0));
}

describe('pictures in decks', () => {
  it.each([
    ['PNG', () => testPng(3), 'png'],
    ['JPEG', async () => jpeg(1), 'jpg'],
    ['GIF', async () => gif, 'gif'],
  ])('X14 keeps a %s as it is', async (_name, make, extension) => {
    const bytes = await make();
    const { parts, target, losses } = await deckWith(bytes);
    expect(target('a:blip')).toBe(`ppt/media/image1.${extension}`);
    expect(parts[target('a:blip')]).toEqual(bytes);
    expect(losses).toEqual([]);
  });

  it('X15 writes WebP as PNG, and SVG with a PNG beside it', async () => {
    for (const bytes of [webp, svg]) {
      const { bytes: file, parts, target, losses } = await deckWith(bytes);
      expect(target('a:blip')).toMatch(/\.png$/);
      if (bytes === svg) expect(parts[target('asvg:svgBlip')]).toEqual(svg);
      expect(losses).toEqual([]);
      expect(lintPptx(file)).toEqual([]);
      expect(await sdkFindings(file, 'pptx')).toEqual([]);
    }
  });

  it('X16 puts a plain area where a picture can’t be read, and says so', async () => {
    const broken = [new Uint8Array(), new TextEncoder().encode('hello'), webp.subarray(0, 30), jpeg(1).subarray(0, 20)];
    for (const bytes of broken) {
      const { bytes: file, target, losses } = await deckWith(bytes);
      expect(target('a:blip')).toBe('ppt/media/image1.png');
      expect(losses.map(({ key, place }) => [key, place])).toEqual([['pictureUnreadable', 'slide1/image']]);
      expect(lintPptx(file)).toEqual([]);
    }
  });

  it('X17 keeps equal pictures once', async () => {
    const pages = ['a', 'b'].map((key, index) => page(index + 1, 'image-text', [title('Same'), image(key)]));
    const png = await testPng(3);
    const parts = readParts((await exportDeck(scene(pages), { asset: async () => png.slice() })).bytes);
    expect(Object.keys(parts).filter((path) => path.startsWith('ppt/media/'))).toEqual(['ppt/media/image1.png']);
  });

  it('X18 cuts off what the scene cuts off', async () => {
    const { first } = await deckWith(await testPng(3));
    expect(numbers(first('a:srcRect'), 'l', 't', 'r', 'b')).toEqual([10_000, 20_000, 30_000, 40_000]);
  });

  it.each([
    [3, 180, 0, [30_000, 40_000, 10_000, 20_000]],
    [6, 90, 0, [20_000, 30_000, 40_000, 10_000]],
    [8, 270, 0, [40_000, 10_000, 20_000, 30_000]],
    [2, 0, 1, [30_000, 20_000, 10_000, 40_000]],
    [4, 180, 1, [10_000, 40_000, 30_000, 20_000]],
    [5, 270, 1, [20_000, 10_000, 40_000, 30_000]],
    [7, 90, 1, [40_000, 30_000, 20_000, 10_000]],
  ])('X19 turns a photograph upright: orientation %i', async (orientation, degrees, mirrored, cut) => {
    const { first } = await deckWith(jpeg(orientation));
    const transform = first('a:xfrm');
    expect(numbers(transform, 'rot', 'flipH')).toEqual([degrees * 60_000, mirrored]);
    expect(numbers(first('a:srcRect'), 'l', 't', 'r', 'b')).toEqual(cut);
    const [offset, extent] = [first('a:off'), first('a:ext')];
    const [x = 0, y = 0, w = 0, h = 0] = [...numbers(offset, 'x', 'y'), ...numbers(extent, 'cx', 'cy')].map(
      (emu) => emu / 12_700,
    );
    expect([x + w / 2, y + h / 2]).toEqual([250, 200]);
    expect([w, h]).toEqual(degrees % 180 === 0 ? [300, 200] : [200, 300]);
    // The scene crops and places by the size that the project keeps: it has to be that of the upright picture.
    const { widthPx, heightPx } = readImageInfo(jpeg(orientation), 'photo.jpg');
    expect([widthPx, heightPx]).toEqual(orientation >= 5 ? [30, 40] : [40, 30]);
  });
});
