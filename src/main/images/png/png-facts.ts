import { viewOf } from '../bytes';
import { checkSize, PictureError } from '../pixels';
import { type PngChunk, pngChunks } from './chunks';

/** What a PNG says before its pixels, with the pixels still compressed. */
export interface PngFacts {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bitDepth: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha. */
  readonly colorType: 0 | 2 | 3 | 4 | 6;
  readonly interlaced: boolean;
  readonly palette: Uint8Array | null;
  /** The chunk that makes palette entries or one colour transparent. */
  readonly transparency: Uint8Array | null;
  /** The image data chunks. */
  readonly data: readonly Uint8Array[];
}

const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Reads a PNG's chunks. Throws {@link PictureError} when it is not one or is cut short. */
export function readPngFacts(bytes: Uint8Array): PngFacts {
  const chunks = [...pngChunks(bytes)];
  const header = headerFacts(chunks[0]);
  const of = (wanted: string) => chunks.filter(({ type }) => type === wanted).map(({ data }) => data);
  const data = of('IDAT');
  const palette = of('PLTE')[0] ?? null;
  if (data.length === 0 || (header.colorType === 3 && palette === null)) throw new PictureError('A PNG cut short');
  return { ...header, palette, transparency: of('tRNS')[0] ?? null, data };
}

function headerFacts(first: PngChunk | undefined): Omit<PngFacts, 'palette' | 'transparency' | 'data'> {
  if (first?.type !== 'IHDR' || first.data.length < 13) throw new PictureError('Not a PNG');
  const view = viewOf(first.data);
  const widthPx = view.getUint32(0);
  const heightPx = view.getUint32(4);
  checkSize(widthPx, heightPx);
  const bitDepth = view.getUint8(8);
  const colorType = view.getUint8(9);
  if (!depths[colorType]?.includes(bitDepth)) throw new PictureError('Not a PNG of a known kind');
  const interlaced = view.getUint8(12) === 1;
  return { widthPx, heightPx, bitDepth, colorType: colorType as PngFacts['colorType'], interlaced };
}
