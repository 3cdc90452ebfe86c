import { imageSize } from 'image-size';
import { type DetailKey, errorDetail, fail } from '#shared/base';
import type { Asset } from '#shared/project';
import { assetKey } from '../project-assets';
import { cutShort } from './cut-short';
import { sanitiseSvg } from './sanitise-svg';

const limitMb = 50;
/** 100 megapixels: four hundred megabytes when it is painted. */
const limitPixels = 100e6;

const types = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
} as const satisfies Record<string, Asset['type']>;

/** A picture that may go into a project: bytes that are safe to keep, their key, and what is known of them. */
export interface Picture {
  readonly key: string;
  readonly asset: Asset;
  readonly bytes: Uint8Array;
}

/**
 * Judges a picture by its content, never by its name: kind, size, whether it is whole. An SVG loses whatever could run or
 * reach outside. Throws `import.tooLarge` and `import.unsupportedImage`.
 */
export function readPicture(bytes: Uint8Array, name: string): Picture {
  if (bytes.length > limitMb * 2 ** 20) fail('import.tooLarge', { path: name, limitMb });
  const info = readImageInfo(bytes, name);
  const kept = info.type === 'image/svg+xml' ? cleanSvg(bytes, name) : bytes;
  return { key: assetKey(kept), asset: { name: name.slice(0, 200), bytes: kept.length, ...info }, bytes: kept };
}

/** Kind and size of a picture, from its own headers. Throws `import.unsupportedImage`. */
export function readImageInfo(bytes: Uint8Array, name: string): Pick<Asset, 'type' | 'widthPx' | 'heightPx'> {
  const unsupported = (what: DetailKey, about?: string, cause?: unknown): never =>
    fail('import.unsupportedImage', { path: name, detail: errorDetail(what, about) }, cause);
  const { type, width, height } = measured(bytes, unsupported);
  const known = types[type as keyof typeof types];
  if (!known) return unsupported('unknownPicture');
  if (!(width > 0 && height > 0)) return unsupported('noSize', `${width} × ${height}`);
  if (width * height > limitPixels)
    return unsupported('tooManyPixels', `${width} × ${height} > ${limitPixels / 1e6} MP`);
  const missing = cutShort(bytes, known);
  if (missing) return unsupported('cutShort');
  return { type: known, widthPx: Math.max(1, Math.round(width)), heightPx: Math.max(1, Math.round(height)) };
}

function measured(bytes: Uint8Array, unsupported: (what: DetailKey, about: undefined, cause: unknown) => never) {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    // A photograph of EXIF orientation 5 to 8 is stored lying on its side; what counts is how it is shown.
    return orientation >= 5 ? { type, width: height, height: width } : { type, width, height };
  } catch (error) {
    return unsupported(bytes.length === 0 ? 'emptyFile' : 'unknownPicture', undefined, error);
  }
}

function cleanSvg(bytes: Uint8Array, name: string): Uint8Array {
  try {
    return new TextEncoder().encode(sanitiseSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    return fail('import.unsupportedImage', { path: name, detail: errorDetail('unsafeSvg') }, error);
  }
}
