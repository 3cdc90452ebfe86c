import decodeJpeg, { init as initJpegDecoder } from '@jsquash/jpeg/decode.js';
import encodeJpeg, { init as initJpegEncoder } from '@jsquash/jpeg/encode.js';
import encodeWebp, { init as initWebpEncoder } from '@jsquash/webp/encode.js';
import { compileWasm, decodePicture, encodePng, type Pixels, readWebpFacts } from '#main/images';
import type { Asset } from '#shared/project';
import type { RedrawJob } from './redraw-job';
import { shrink } from './shrink';
import { turnUpright } from './turn-upright';

/** Where differences to the original are not seen, and two thirds of its bytes are saved. */
const quality = 86;

/**
 * Decodes a picture, turns it upright, makes it smaller and encodes it as the kind that it was, without its colour profile.
 * Takes seconds and hundreds of megabytes: for the worker. Rejects with what its decoder says.
 */
export async function drawAnew({ bytes, type, size, orientation }: RedrawJob): Promise<Uint8Array> {
  const aside = orientation >= 5;
  const stored = aside ? { widthPx: size.heightPx, heightPx: size.widthPx } : size;
  const pixels = turnUpright(shrink(await decodeAny(bytes, type), stored.widthPx, stored.heightPx), orientation);
  switch (type) {
    case 'image/png':
      return encodePng(pixels);
    case 'image/jpeg':
      return asJpeg(pixels);
    case 'image/webp':
      return asWebp(pixels, readWebpFacts(bytes).isLossless);
  }
}

/** Decodes a picture of any kind. Rejects with what its decoder says. */
export async function decodeAny(bytes: Uint8Array, type: Asset['type']): Promise<Pixels> {
  if (type !== 'image/jpeg') return decodePicture(bytes, type);
  await initJpegDecoder(await compileWasm('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'));
  const { width, height, data } = await decodeJpeg(new Uint8Array(bytes).buffer);
  return { widthPx: width, heightPx: height, rgba: new Uint8Array(data.buffer, data.byteOffset, data.length) };
}

async function asJpeg(pixels: Pixels): Promise<Uint8Array> {
  await initJpegEncoder(await compileWasm('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'));
  // One scan: a third of the time that several take, for two bytes in a hundred more.
  return new Uint8Array(await encodeJpeg(imageOf(pixels), { quality, progressive: false }));
}

async function asWebp(pixels: Pixels, lossless: boolean): Promise<Uint8Array> {
  await initWebpEncoder(await compileWasm('@jsquash/webp/codec/enc/webp_enc_simd.wasm'));
  return new Uint8Array(await encodeWebp(imageOf(pixels), lossless ? { lossless: 1, method: 2 } : { quality }));
}

function imageOf({ widthPx, heightPx, rgba }: Pixels) {
  const data = new Uint8ClampedArray(rgba.buffer as ArrayBuffer, rgba.byteOffset, rgba.length);
  return { width: widthPx, height: heightPx, data, colorSpace: 'srgb' as const };
}
