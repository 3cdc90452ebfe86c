import { deflateSync } from 'node:zlib';
import type { PDFContext, PDFRawStream } from 'pdf-lib';

/** A compressed stream. pdf-lib's own is compressed in JavaScript, which takes three times as long. */
export function deflatedStream(
  context: PDFContext,
  contents: string | Uint8Array,
  dictionary: Readonly<Record<string, number>> = {},
): PDFRawStream {
  const bytes = typeof contents === 'string' ? Buffer.from(contents, 'latin1') : contents;
  return context.stream(new Uint8Array(deflateSync(bytes)), { ...dictionary, Filter: 'FlateDecode' });
}
