import { assetKey } from '#main/files';
import { type Picture, PictureError, PictureTooSlow, readJpegFacts, readPicture, withColors } from '#main/images';
import { errorDetail, fail } from '#shared/base';
import { type PictureThread, pictureThread } from './picture-thread';
import { isWorthIt, type ResizeTarget, resizeTargetOf, type Size, uprightSize } from './resize-target';

export interface PreparedPicture extends Pick<Picture, 'asset' | 'bytes' | 'hadLocation'> {
  /** Of `bytes`. */
  readonly key: string;
  /** How large it was before it was scaled down; null when it was not. */
  readonly scaledFrom: Size | null;
}

export interface PrepareOptions {
  /** Nothing is scaled; metadata go all the same. */
  readonly keepOriginals: boolean;
  readonly signal?: AbortSignal;
  /** Where pictures are drawn: a thread of its own unless said. */
  readonly pictures?: PictureThread;
}

/**
 * A picture as it goes into a project: judged by `readPicture`, upright for everyone, no larger than a page can show, and one that can be
 * drawn. Rejects with `import.tooLarge`, `import.unsupportedImage` and, when it is cancelled, `export.cancelled`.
 */
export async function preparePicture(
  bytes: Uint8Array,
  name: string,
  { keepOriginals, signal, pictures = pictureThread(signal) }: PrepareOptions,
): Promise<PreparedPicture> {
  const picture = readPicture(bytes, name);
  if (await orRefused(name, isPrintersJpeg(picture))) return asItIs(picture);
  const target = resizeTargetOf(picture, keepOriginals);
  if (target === null) {
    await orRefused(name, pictures.check(picture.bytes, picture.asset.type));
    return asItIs(picture);
  }
  const drawn = await orRefused(name, redrawn(picture, target, pictures));
  if (!isWorthIt(picture, drawn.length)) return asItIs(picture);
  const { asset, hadLocation } = picture;
  const before = uprightSize(picture);
  return {
    key: assetKey(drawn),
    asset: { ...asset, ...target.size, bytes: drawn.length },
    bytes: drawn,
    hadLocation,
    scaledFrom: target.size.widthPx < before.widthPx || target.size.heightPx < before.heightPx ? before : null,
  };
}

function asItIs({ asset, bytes, hadLocation }: Picture): PreparedPicture {
  return { key: assetKey(bytes), asset, bytes, hadLocation, scaledFrom: null };
}

async function redrawn(picture: Picture, target: ResizeTarget, { redraw }: PictureThread): Promise<Uint8Array> {
  return withColors(await redraw({ ...target, bytes: new Uint8Array(picture.bytes) }), picture.bytes, target);
}

/** Says what is wrong with a picture of the file that it came from. */
async function orRefused<T>(name: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    const detail =
      error instanceof PictureTooSlow
        ? errorDetail('tooSlow', `${error.limitMs / 1000} s`)
        : errorDetail('unreadable', error.message);
    return fail('import.unsupportedImage', { path: name, detail }, error);
  }
}

/** Four inks or more bits, which the codec does not know: kept as they are. Rejects with `PictureError` where no program could draw it. */
async function isPrintersJpeg({ asset, bytes }: Picture): Promise<boolean> {
  if (asset.type !== 'image/jpeg') return false;
  const { channels, bitsPerChannel } = readJpegFacts(bytes);
  return channels === 4 || bitsPerChannel !== 8;
}
