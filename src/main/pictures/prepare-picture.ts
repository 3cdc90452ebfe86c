import { assetKey, type Picture, readPicture, withColours } from '#main/files';
import { readJpegFacts } from '#main/images';
import { errorDetail, fail } from '#shared/base';
import { type Goal, goalOf, isWorthIt, type Size, uprightSize } from './goal';
import { RedrawError, redraw } from './redraw';

export interface PreparedPicture extends Pick<Picture, 'key' | 'asset' | 'bytes' | 'hadLocation'> {
  /** How large it was before it was scaled down; null when it was not. */
  readonly scaledFrom: Size | null;
}

export interface PrepareOptions {
  /** Nothing is scaled; metadata go all the same. */
  readonly keepOriginals: boolean;
}

/**
 * A picture as it goes into a project: judged by `readPicture`, upright for everyone, no larger than a page can show. Rejects with
 * `import.tooLarge` and `import.unsupportedImage`.
 */
export async function preparePicture(
  bytes: Uint8Array,
  name: string,
  { keepOriginals }: PrepareOptions,
): Promise<PreparedPicture> {
  const picture = readPicture(bytes, name);
  const goal = isPrintersJpeg(picture) ? null : goalOf(picture, keepOriginals);
  if (goal === null) return { ...picture, scaledFrom: null };
  const drawn = await redrawn(picture, goal, name);
  if (!isWorthIt(picture, drawn.length)) return { ...picture, scaledFrom: null };
  const { asset, hadLocation } = picture;
  const before = uprightSize(picture);
  return {
    key: assetKey(drawn),
    asset: { ...asset, ...goal.size, bytes: drawn.length },
    bytes: drawn,
    hadLocation,
    scaledFrom: goal.size.widthPx < before.widthPx || goal.size.heightPx < before.heightPx ? before : null,
  };
}

async function redrawn(picture: Picture, goal: Goal, name: string): Promise<Uint8Array> {
  try {
    return withColours(await redraw({ ...goal, bytes: new Uint8Array(picture.bytes) }), picture.bytes, goal);
  } catch (error) {
    if (!(error instanceof RedrawError)) throw error;
    return fail('import.unsupportedImage', { path: name, detail: errorDetail('unreadable', error.message) }, error);
  }
}

/** Four inks, which the codec does not know, and kinds of JPEG that only their makers read: kept as they are. */
function isPrintersJpeg({ asset, bytes }: Picture): boolean {
  if (asset.type !== 'image/jpeg') return false;
  try {
    const { channels, bitsPerChannel } = readJpegFacts(bytes);
    return channels === 4 || bitsPerChannel !== 8;
  } catch {
    return true;
  }
}
