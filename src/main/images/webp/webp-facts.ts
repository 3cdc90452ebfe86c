import { viewOf } from '../bytes';
import { PictureError } from '../pixels';
import { isImage, type WebpChunk, webpChunks } from './chunks';

/** What a WebP says before its pixels. */
export interface WebpFacts {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels are coded as they are. Of an animation, false. */
  readonly isLossless: boolean;
}

/** Reads a WebP's header, before a decoder is let at it. Throws {@link PictureError}. */
export function readWebpFacts(bytes: Uint8Array): WebpFacts {
  const chunks = webpChunks(bytes);
  return { ...sizeOf(chunks[0]), isLossless: chunks.find(isImage)?.type === 'VP8L' };
}

function sizeOf(first: WebpChunk | undefined): Pick<WebpFacts, 'widthPx' | 'heightPx'> {
  if (!first || first.data.length < 10) throw new PictureError('A WebP cut short');
  const view = viewOf(first.data);
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  switch (first.type) {
    case 'VP8 ':
      return { widthPx: view.getUint16(6, true) & 0x3fff, heightPx: view.getUint16(8, true) & 0x3fff };
    case 'VP8L': {
      const packed = view.getUint32(1, true);
      return { widthPx: (packed & 0x3fff) + 1, heightPx: ((packed >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { widthPx: three(4) + 1, heightPx: three(7) + 1 };
    default:
      throw new PictureError('Not a WebP');
  }
}
