import { checkSize, PictureError } from './pixels';

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

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Reads a PNG's chunks. Throws {@link PictureError} when it is not one or is cut short before its data. */
export function readPngFacts(bytes: Uint8Array): PngFacts {
  if (bytes.length < 33 || signature.some((byte, index) => bytes[index] !== byte)) throw new PictureError('Not a PNG');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const widthPx = view.getUint32(16);
  const heightPx = view.getUint32(20);
  checkSize(widthPx, heightPx);
  const bitDepth = view.getUint8(24);
  const colorType = view.getUint8(25);
  if (!depths[colorType]?.includes(bitDepth)) throw new PictureError('Not a PNG of a known kind');
  const chunks = readChunks(bytes, view);
  const data = chunks.filter((chunk) => chunk.type === 'IDAT').map((chunk) => chunk.data);
  const palette = chunks.find((chunk) => chunk.type === 'PLTE')?.data ?? null;
  if (data.length === 0 || (colorType === 3 && palette === null)) throw new PictureError('A PNG cut short');
  return {
    widthPx,
    heightPx,
    bitDepth,
    colorType: colorType as PngFacts['colorType'],
    interlaced: view.getUint8(28) === 1,
    palette,
    transparency: chunks.find((chunk) => chunk.type === 'tRNS')?.data ?? null,
    data,
  };
}

function readChunks(bytes: Uint8Array, view: DataView): { type: string; data: Uint8Array }[] {
  const chunks: { type: string; data: Uint8Array }[] = [];
  let at = 33;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IEND' || at + 12 + length > bytes.length) break;
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}
