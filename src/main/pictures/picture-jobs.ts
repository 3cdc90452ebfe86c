import { CodecError, decodePicture, renderSvg } from '#main/images';
import type { Asset } from '#shared/project';
import { decodeAny, drawAnew } from './draw-anew';
import type { RedrawJob } from './redraw-job';

/** What a decoder gave, or what it says is wrong with the picture. */
export type Answer<T> = { readonly value: T } | { readonly problem: string };

type NotJpeg = Exclude<Asset['type'], 'image/jpeg'>;

/** What the thread of pictures does. */
export const pictureJobs = {
  decode: ({ bytes, type }: { readonly bytes: Uint8Array; readonly type: NotJpeg }) =>
    answered(decodePicture(bytes, type)),
  render: ({ svg, widthPx }: { readonly svg: string; readonly widthPx: number }) => answered(renderSvg(svg, widthPx)),
  redraw: (job: RedrawJob) => answered(drawAnew(job)),
  /** Whether a picture can be decoded, without its pixels. */
  check: ({ bytes, type }: { readonly bytes: Uint8Array; readonly type: Asset['type'] }) =>
    answered(decodeAny(bytes, type).then(() => true)),
};
export type PictureJobs = typeof pictureJobs;

async function answered<T>(work: Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await work };
  } catch (error) {
    // The program lacks something, and the picture may be a good one.
    if (error instanceof CodecError) throw error;
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
