import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { type PDFContext, PDFHexString, type PDFRef } from 'pdf-lib';
import {
  type Drawing,
  inflatePng,
  type Pixels,
  type PngFacts,
  pictureType,
  readJpegFacts,
  readPngFacts,
} from '#main/images';
import type { Asset } from '#shared/project';

const deflateAsync = promisify(deflate);

/** A picture in the file, ready to be drawn. */
export interface EmbeddedPicture {
  /** The resource's name on every page. */
  readonly name: string;
  /** Upright, as it is to be seen. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Puts the stored pixels upright within the unit square. */
  readonly turn: readonly number[];
}

/** By EXIF orientation, 1 to 8: from the stored picture's unit square to the upright one. */
const turns: readonly (readonly number[])[] = [
  [1, 0, 0, 1, 0, 0],
  [-1, 0, 0, 1, 1, 0],
  [-1, 0, 0, -1, 1, 1],
  [1, 0, 0, -1, 0, 1],
  [0, -1, -1, 0, 1, 1],
  [0, -1, 1, 0, 0, 1],
  [0, 1, 1, 0, 0, 0],
  [0, 1, -1, 0, 1, 0],
];
const upright = turns[0] as readonly number[];

/** The pictures of one file; each is stored once, however often it is drawn. */
export class EmbeddedPictures {
  private readonly refs: PDFRef[] = [];
  private readonly byKey = new Map<string, EmbeddedPicture>();

  constructor(private readonly context: PDFContext) {}

  /** The picture that was added under a key, or undefined. */
  get(key: string): EmbeddedPicture | undefined {
    return this.byKey.get(key);
  }

  /** Stores a picture. JPEG and plain PNG go in without being decoded. Throws `PictureError` when it can't be read. */
  async add(key: string, bytes: Uint8Array, drawing: Pick<Drawing, 'decode'>): Promise<EmbeddedPicture> {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const { ref, ...facts } = await this.store(bytes, pictureType(bytes), drawing);
    this.refs.push(ref);
    const picture = { name: `P${this.refs.length}`, ...facts };
    this.byKey.set(key, picture);
    return picture;
  }

  /** The `XObject` resources of every page, by name. */
  resources(): Record<string, PDFRef> {
    return Object.fromEntries(this.refs.map((ref, index) => [`P${index + 1}`, ref]));
  }

  private async store(bytes: Uint8Array, type: Asset['type'], drawing: Pick<Drawing, 'decode'>) {
    if (type === 'image/jpeg') return this.storeJpeg(bytes);
    if (type === 'image/png') {
      const facts = readPngFacts(bytes);
      if (!facts.interlaced && facts.transparency === null && facts.colorType < 4) return this.storePng(facts);
    }
    return this.storePixels(await drawing.decode(bytes, type));
  }

  private storeJpeg(bytes: Uint8Array) {
    const { context } = this;
    const facts = readJpegFacts(bytes);
    const stored = context.stream(bytes, {
      ...header(facts.widthPx, facts.heightPx, facts.bitsPerChannel),
      ColorSpace: { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' }[facts.channels],
      Filter: 'DCTDecode',
      ...(facts.channels === 4 && facts.inverted ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
    });
    const isTurned = facts.orientation >= 5;
    return {
      ref: context.register(stored),
      widthPx: isTurned ? facts.heightPx : facts.widthPx,
      heightPx: isTurned ? facts.widthPx : facts.heightPx,
      turn: turns[facts.orientation - 1] ?? upright,
    };
  }

  /** PDF knows PNG's row filters: what has no alpha keeps its own compression. */
  private async storePng(facts: PngFacts) {
    const { context } = this;
    // Only to be sure that a reader of the file will be able to.
    await inflatePng(facts);
    const { palette } = facts;
    const stored = context.stream(new Uint8Array(Buffer.concat(facts.data)), {
      ...header(facts.widthPx, facts.heightPx, facts.bitDepth),
      ColorSpace:
        palette !== null && facts.colorType === 3
          ? [
              'Indexed',
              'DeviceRGB',
              Math.floor(palette.length / 3) - 1,
              PDFHexString.of(Buffer.from(palette).toString('hex')),
            ]
          : facts.colorType === 0
            ? 'DeviceGray'
            : 'DeviceRGB',
      Filter: 'FlateDecode',
      DecodeParms: {
        Predictor: 15,
        Colors: facts.colorType === 2 ? 3 : 1,
        BitsPerComponent: facts.bitDepth,
        Columns: facts.widthPx,
      },
    });
    return { ref: context.register(stored), widthPx: facts.widthPx, heightPx: facts.heightPx, turn: upright };
  }

  private async storePixels(pixels: Pixels) {
    const { context } = this;
    const { widthPx, heightPx } = pixels;
    const { color, alpha } = planesOf(pixels);
    const mask =
      alpha === null
        ? {}
        : {
            SMask: context.register(
              context.stream(await deflated(alpha), {
                ...header(widthPx, heightPx, 8),
                ColorSpace: 'DeviceGray',
                Filter: 'FlateDecode',
              }),
            ),
          };
    const stored = context.stream(await deflated(color), {
      ...header(widthPx, heightPx, 8),
      ColorSpace: 'DeviceRGB',
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 15, Colors: 3, BitsPerComponent: 8, Columns: widthPx },
      ...mask,
    });
    return { ref: context.register(stored), widthPx, heightPx, turn: upright };
  }
}

function header(widthPx: number, heightPx: number, bits: number) {
  return { Type: 'XObject', Subtype: 'Image', Width: widthPx, Height: heightPx, BitsPerComponent: bits };
}

async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await deflateAsync(bytes));
}

/** Colour as differences to the left neighbour (PNG's filter 1) and alpha, null when all of it is opaque. */
function planesOf({ widthPx, heightPx, rgba }: Pixels): { color: Uint8Array; alpha: Uint8Array | null } {
  const color = new Uint8Array(heightPx * (1 + widthPx * 3));
  const alpha = new Uint8Array(widthPx * heightPx);
  let isOpaque = true;
  let to = 0;
  for (let row = 0; row < heightPx; row += 1) {
    color[to] = 1;
    to += 1;
    for (let column = 0; column < widthPx; column += 1) {
      const pixel = row * widthPx + column;
      for (let channel = 0; channel < 3; channel += 1) {
        const value = rgba[pixel * 4 + channel] as number;
        color[to] = column === 0 ? value : value - (rgba[pixel * 4 - 4 + channel] as number);
        to += 1;
      }
      const opacity = rgba[pixel * 4 + 3] as number;
      alpha[pixel] = opacity;
      if (opacity !== 255) isOpaque = false;
    }
  }
  return { color, alpha: isOpaque ? null : alpha };
}
