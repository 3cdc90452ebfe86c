import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { PictureError, type Pixels } from '../pixels';
import { type PngFacts, readPngFacts } from './png-facts';

const inflateAsync = promisify(inflate);

/** One pass over the picture: all of it, or one of the seven of an interlaced one. */
interface Pass {
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
}

const whole: readonly Pass[] = [{ x: 0, y: 0, stepX: 1, stepY: 1 }];
const adam7: readonly Pass[] = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
];
const samplesOf = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

/** Decodes a PNG of any kind; 16-bit samples lose their lower half. Throws {@link PictureError}. */
export async function decodePng(bytes: Uint8Array): Promise<Pixels> {
  const facts = readPngFacts(bytes);
  const { passes, sizes, bits } = passesOf(facts);
  const raw = await inflatePng(facts);
  const rgba = new Uint8Array(facts.widthPx * facts.heightPx * 4);
  const paint = painterOf(facts);
  const distance = Math.max(1, bits >> 3);
  let at = 0;
  passes.forEach((pass, index) => {
    const { columns, rows } = sizes[index] as { columns: number; rows: number };
    if (columns <= 0 || rows <= 0) return;
    const length = Math.ceil((columns * bits) / 8);
    let above = new Uint8Array(length);
    for (let row = 0; row < rows; row += 1) {
      const line = raw.subarray(at + 1, at + 1 + length);
      unfilter(raw[at] as number, line, above, distance);
      const start = ((pass.y + row * pass.stepY) * facts.widthPx + pass.x) * 4;
      for (let column = 0; column < columns; column += 1) paint(line, column, rgba, start + column * pass.stepX * 4);
      above = line;
      at += 1 + length;
    }
  });
  return { widthPx: facts.widthPx, heightPx: facts.heightPx, rgba };
}

function passesOf(facts: PngFacts) {
  const passes = facts.interlaced ? adam7 : whole;
  const sizes = passes.map((pass) => ({
    columns: Math.ceil((facts.widthPx - pass.x) / pass.stepX),
    rows: Math.ceil((facts.heightPx - pass.y) / pass.stepY),
  }));
  return { passes, sizes, bits: samplesOf[facts.colorType] * facts.bitDepth };
}

/** The rows of a PNG with their filter bytes, whole or not at all. Throws {@link PictureError}. */
export async function inflatePng(facts: PngFacts): Promise<Uint8Array<ArrayBuffer>> {
  const { sizes, bits } = passesOf(facts);
  const needed = sizes.reduce(
    (sum, { columns, rows }) => sum + (columns > 0 ? rows * (1 + Math.ceil((columns * bits) / 8)) : 0),
    0,
  );
  try {
    const raw = await inflateAsync(Buffer.concat(facts.data), { maxOutputLength: needed });
    if (raw.length === needed) return new Uint8Array(raw.buffer, raw.byteOffset, raw.length) as Uint8Array<ArrayBuffer>;
  } catch (cause) {
    throw new PictureError(`Damaged PNG: ${cause instanceof Error ? cause.message : ''}`);
  }
  throw new PictureError('A PNG cut short');
}

/** Undoes a row's filter in place. */
function unfilter(kind: number, line: Uint8Array, above: Uint8Array, distance: number): void {
  if (kind === 0) return;
  if (kind > 4) throw new PictureError('Damaged PNG: unknown filter');
  for (let i = 0; i < line.length; i += 1) {
    const left = i >= distance ? (line[i - distance] as number) : 0;
    const up = above[i] as number;
    const corner = i >= distance ? (above[i - distance] as number) : 0;
    const guess = kind === 1 ? left : kind === 2 ? up : kind === 3 ? (left + up) >> 1 : paeth(left, up, corner);
    line[i] = ((line[i] as number) + guess) & 0xff;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

type PixelPainter = (line: Uint8Array, column: number, rgba: Uint8Array, at: number) => void;

function painterOf({ colorType, bitDepth, palette, transparency }: PngFacts): PixelPainter {
  const bytes = bitDepth === 16 ? 2 : 1;
  /** The sample as stored, for comparing with a transparent colour. */
  const stored = (line: Uint8Array, index: number): number => {
    if (bitDepth === 8) return line[index] as number;
    if (bitDepth === 16) return ((line[index * 2] as number) << 8) | (line[index * 2 + 1] as number);
    const bit = index * bitDepth;
    return ((line[bit >> 3] as number) >> (8 - bitDepth - (bit & 7))) & ((1 << bitDepth) - 1);
  };
  const clear = (index: number) =>
    transparency === null ? -1 : ((transparency[index * 2] ?? 0) << 8) | (transparency[index * 2 + 1] ?? 0);
  if (colorType === 3) {
    return (line, column, rgba, at) => {
      const entry = stored(line, column);
      for (let channel = 0; channel < 3; channel += 1) rgba[at + channel] = palette?.[entry * 3 + channel] ?? 0;
      rgba[at + 3] = transparency?.[entry] ?? 255;
    };
  }
  const colors = colorType === 2 || colorType === 6 ? 3 : 1;
  const samples = samplesOf[colorType];
  const hasAlpha = colorType === 4 || colorType === 6;
  const clearColor = hasAlpha || transparency === null ? null : [clear(0), clear(1), clear(2)];
  const scale = bitDepth < 8 ? 255 / ((1 << bitDepth) - 1) : 1;
  return (line, column, rgba, at) => {
    const first = column * samples;
    let isClear = clearColor !== null;
    for (let channel = 0; channel < 3; channel += 1) {
      const index = first + (colors === 3 ? channel : 0);
      const value = stored(line, index);
      rgba[at + channel] = bytes === 2 ? value >> 8 : value * scale;
      if (clearColor !== null && channel < colors && value !== clearColor[channel]) isClear = false;
    }
    const alpha = hasAlpha ? stored(line, first + colors) : 255;
    rgba[at + 3] = isClear ? 0 : hasAlpha && bytes === 2 ? alpha >> 8 : alpha;
  };
}
