import decodeWebp, { init as initWebp } from '@jsquash/webp/decode.js';
import { Resvg } from '@resvg/resvg-wasm';
import { GifReader } from 'omggif';
import { fontFile } from '#main/fonts';
import type { Asset } from '#shared/project';
import { faceOf } from '#shared/text';
import { compileWasm } from './compile-wasm';
import { checkSize, PictureError, type Pixels } from './pixels';
import { decodePng } from './png/decode-png';
import { resvgReady, unpremultiplied } from './svg/resvg';
import { readWebpFacts } from './webp/webp-facts';

/** Longest side that a drawing is turned into pixels at: sharp on a full page in print. */
const svgLongestPx = 2400;

/**
 * Decodes a picture that is not a JPEG (those go into every format as they are). Of an animation the first frame.
 * Decoders are plain JavaScript or WebAssembly, so that a hostile picture meets no native code. Throws
 * {@link PictureError}.
 */
export async function decodePicture(bytes: Uint8Array, type: Exclude<Asset['type'], 'image/jpeg'>): Promise<Pixels> {
  try {
    switch (type) {
      case 'image/png':
        return await decodePng(bytes);
      case 'image/webp':
        return await decodeWebpPicture(bytes);
      case 'image/gif':
        return decodeGif(bytes);
      case 'image/svg+xml':
        return await drawSvg(bytes);
    }
  } catch (cause) {
    if (cause instanceof PictureError) throw cause;
    throw new PictureError(cause instanceof Error ? cause.message : String(cause));
  }
}

let webpReady: Promise<void> | null = null;

async function decodeWebpPicture(bytes: Uint8Array): Promise<Pixels> {
  const { widthPx, heightPx } = readWebpFacts(bytes);
  checkSize(widthPx, heightPx);
  webpReady ??= compileWasm('@jsquash/webp/codec/dec/webp_dec.wasm').then((module) => initWebp(module));
  await webpReady;
  const { width, height, data } = await decodeWebp(new Uint8Array(bytes).buffer);
  return { widthPx: width, heightPx: height, rgba: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) };
}

function decodeGif(bytes: Uint8Array): Pixels {
  const reader = new GifReader(bytes as Buffer);
  checkSize(reader.width, reader.height);
  const rgba = new Uint8Array(reader.width * reader.height * 4);
  const said = silently(() => reader.decodeAndBlitFrameRGBA(0, rgba));
  if (said.some((line) => line.includes('shorter'))) throw new PictureError('A GIF cut short');
  return { widthPx: reader.width, heightPx: reader.height, rgba };
}

/** The GIF reader prints what it finds odd, which would stand in the middle of the command line's JSON. Answers with what it would have printed. */
function silently(work: () => void): string[] {
  const { log } = console;
  const said: string[] = [];
  console.log = (line) => said.push(String(line));
  try {
    work();
    return said;
  } finally {
    console.log = log;
  }
}

let svgReady: Promise<Uint8Array[]> | null = null;

/** Draws an SVG with the program's own fonts; it can load nothing from anywhere. */
async function drawSvg(bytes: Uint8Array): Promise<Pixels> {
  svgReady ??= prepareSvg();
  const fontBuffers = await svgReady;
  const options = { fontBuffers, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo', monospaceFamily: 'Cousine' };
  const drawing = new Resvg(bytes, { font: { loadSystemFonts: false, ...options } });
  const { width, height } = drawing;
  drawing.free();
  if (!(width > 0 && height > 0)) throw new PictureError('A drawing without a size');
  const fitTo =
    width >= height
      ? ({ mode: 'width', value: svgLongestPx } as const)
      : ({ mode: 'height', value: svgLongestPx } as const);
  const renderer = new Resvg(bytes, { fitTo, font: { loadSystemFonts: false, ...options } });
  const image = renderer.render();
  const rgba = unpremultiplied(image.pixels);
  const pixels = { widthPx: image.width, heightPx: image.height, rgba };
  image.free();
  renderer.free();
  return pixels;
}

async function prepareSvg(): Promise<Uint8Array[]> {
  await resvgReady();
  const plain = { bold: false, italic: false };
  const strong = { bold: true, italic: false };
  return Promise.all([
    fontFile(faceOf('latin', plain)),
    fontFile(faceOf('latin', strong)),
    fontFile(faceOf('cjk', plain)),
    fontFile(faceOf('mono', plain)),
  ]);
}
