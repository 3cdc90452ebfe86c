/** The pieces as one array; the original when they are all of it. */
export function joined(pieces: readonly Uint8Array[], original: Uint8Array): Uint8Array {
  const all = Buffer.concat(pieces);
  const bytes = new Uint8Array(all.buffer, all.byteOffset, all.length);
  return Buffer.compare(bytes, original) === 0 ? original : bytes;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Letters that stand in the bytes, one a byte. */
export function letters(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}
