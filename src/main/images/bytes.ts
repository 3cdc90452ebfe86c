/** Thrown for a picture whose container ends too early or contradicts itself. */
export class BrokenContainer extends Error {
  override readonly name = 'BrokenContainer';
}

/** What a picture is without what was written beside its pixels. */
export interface Stripped {
  /** The very same array when nothing had to go. */
  readonly bytes: Uint8Array;
  /** As EXIF counts, 1 upright. A JPEG still says it itself; in other kinds it is lost unless the pixels are turned. */
  readonly orientation: number;
  /** Where it was taken was among what is gone. */
  readonly hadLocation: boolean;
}

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
