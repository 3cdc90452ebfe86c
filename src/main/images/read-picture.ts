import { imageSize } from 'image-size';
import { type DetailKey, errorDetail, fail } from '#shared/base';
import { type Asset, ceilings } from '#shared/project';
import { isWhole } from './is-whole';
import { PictureError } from './pixels';
import { stripMetadata } from './strip-metadata';
import type { Stripped } from './stripped';
import { cleanedSvg } from './svg/clean-svg';

const limitMb = ceilings.pictureMb;

const types = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
} as const satisfies Record<string, Asset['type']>;

/** A picture that may go into a project: bytes that are safe to keep, and what is known of them. */
export interface Picture {
  readonly asset: Asset;
  readonly bytes: Uint8Array;
  /** How its pixels have to be turned to stand upright, as EXIF counts: 1 for none. A JPEG still says it itself. */
  readonly orientation: number;
  /** Where it was taken stood in it, and was dropped. */
  readonly hadLocation: boolean;
}

/**
 * Judges a picture by its content, never by its name: kind, size, whether it is whole. An SVG loses whatever could run or
 * reach outside; the others lose what tells where, when and by whom they were made, and keep their pixels as they are coded.
 * Throws `import.tooLarge` and `import.unsupportedImage`.
 */
export function readPicture(bytes: Uint8Array, name: string): Picture {
  if (bytes.length > limitMb * 2 ** 20) fail('import.tooLarge', { path: name, limitMb });
  const info = readImageInfo(bytes, name);
  const { bytes: kept, orientation, hadLocation } = harmless(bytes, info.type, name);
  const asset = { name: name.slice(0, 200), bytes: kept.length, ...info };
  return { asset, bytes: kept, orientation, hadLocation };
}

/**
 * A picture that stands in a project, as it may leave: files come from anybody, so it is judged by content and made harmless once more,
 * which changes nothing of what was taken in here. `isCleaned`: something that could run or reach outside had to go. Throws
 * `import.unsupportedImage`, also for one that is not of the kind that the project says.
 */
export function outgoingPicture(
  bytes: Uint8Array,
  { type, name }: Pick<Asset, 'type' | 'name'>,
): { readonly bytes: Uint8Array; readonly isCleaned: boolean } {
  if (readImageInfo(bytes, name).type !== type)
    fail('import.unsupportedImage', { path: name, detail: errorDetail('unknownPicture') });
  if (type !== 'image/svg+xml') return { bytes: harmless(bytes, type, name).bytes, isCleaned: false };
  const { svg, isChanged } = cleanSvg(bytes, name);
  return { bytes: new TextEncoder().encode(svg), isCleaned: isChanged };
}

function harmless(bytes: Uint8Array, type: Asset['type'], name: string): Stripped {
  if (type === 'image/svg+xml')
    return { bytes: new TextEncoder().encode(cleanSvg(bytes, name).svg), orientation: 1, hadLocation: false };
  try {
    return stripMetadata(bytes, type);
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    return fail('import.unsupportedImage', { path: name, detail: errorDetail('cutShort') }, error);
  }
}

/** Kind and size of a picture, from its own headers. Throws `import.unsupportedImage`. */
export function readImageInfo(bytes: Uint8Array, name: string): Pick<Asset, 'type' | 'widthPx' | 'heightPx'> {
  const unsupported = (what: DetailKey, about?: string, cause?: unknown): never =>
    fail('import.unsupportedImage', { path: name, detail: errorDetail(what, about) }, cause);
  const { type, width, height } = measured(bytes, unsupported);
  const known = types[type as keyof typeof types];
  if (!known) return unsupported('unknownPicture');
  if (!(width > 0 && height > 0)) return unsupported('noSize', `${width} × ${height}`);
  const longer = Math.max(width, height);
  if (longer > ceilings.side) return unsupported('outOfRange', `${longer} > ${ceilings.side}`);
  // A drawing has units, not pixels: a page in hundredths of a millimetre has 600 million.
  if (known !== 'image/svg+xml' && width * height > ceilings.pixels)
    return unsupported('tooManyPixels', `${width} × ${height} > ${ceilings.pixels / 1e6} MP`);
  if (!isWhole(bytes, known)) return unsupported('cutShort');
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

function cleanSvg(bytes: Uint8Array, name: string): ReturnType<typeof cleanedSvg> {
  try {
    return cleanedSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return fail('import.unsupportedImage', { path: name, detail: errorDetail('unsafeSvg') }, error);
  }
}
