import { errorDetail, fail } from '#shared/base';

/** In which encoding a table's text was found to be. */
export type TableEncoding = 'UTF-8' | 'UTF-16' | 'GB18030';

interface TableText {
  readonly text: string;
  readonly encoding: TableEncoding;
}

/**
 * The text of a table. A byte order mark says its encoding; without one it is UTF-8 or, as Chinese Excel writes, GBK, which GB18030
 * contains. Throws `import.tableFlaw` with the line of what is no text, `import.tableIsWorkbook`.
 */
export function tableText(bytes: Uint8Array, path: string): TableText {
  if (isWorkbook(bytes)) fail('import.tableIsWorkbook', { path });
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
  const swapped = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const utf16 = wide ?? swapped;
  if (utf16) return { text: decoded(bytes, utf16) ?? noText(bytes, path, utf16), encoding: 'UTF-16' };
  const nul = bytes.indexOf(0);
  if (nul >= 0) fail('import.tableFlaw', { path, line: lineAt(bytes, nul), detail: errorDetail('nulByte') });
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8' };
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const chinese = isMarked ? null : decoded(bytes, 'gb18030');
  return { text: chinese ?? noText(bytes, path, 'utf-8'), encoding: 'GB18030' };
}

/** Archives, as .xlsx and .ods are, and the older .xls. */
function isWorkbook(bytes: Uint8Array): boolean {
  const begin = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return begin.startsWith('504b0304') || begin === 'd0cf11e0a1b11ae1';
}

/** Null for bytes that are not of the encoding, and where a program is built without it. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function noText(bytes: Uint8Array, path: string, encoding: string): never {
  const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\ufffd', 1);
  return fail('import.tableFlaw', { path, line: before.split(/\r\n|\r|\n/).length, detail: errorDetail('noText') });
}

function lineAt(bytes: Uint8Array, place: number): number {
  return Buffer.from(bytes.subarray(0, place))
    .toString('latin1')
    .split(/\r\n|\r|\n/).length;
}
