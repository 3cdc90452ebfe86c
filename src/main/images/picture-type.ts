import type { Asset } from '#shared/project';
import { PictureError } from './pixels';

/** What kind of picture the bytes are, whatever their name says. Throws {@link PictureError}. */
export function pictureType(bytes: Uint8Array): Asset['type'] {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith('\u0089PNG')) return 'image/png';
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (head.startsWith('GIF8')) return 'image/gif';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'image/webp';
  const text = new TextDecoder().decode(bytes.subarray(0, 4096));
  if (/<svg[\s>]/i.test(text)) return 'image/svg+xml';
  throw new PictureError('Not a picture of a known kind');
}
