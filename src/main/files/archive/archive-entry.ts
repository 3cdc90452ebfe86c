import type { ErrorDetail } from '#shared/base';

/** One file of an archive, as it lies there: compressed or not, never unpacked twice. */
export interface ArchiveEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc32: number;
  /** Unpacked. */
  readonly size: number;
  /** Packed, as in the file. */
  readonly data: Uint8Array;
}

/** Why an archive can't be read; `detail` is for the error's brackets. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  constructor(
    readonly reason: 'not-an-archive' | 'damaged' | 'too-large',
    readonly detail: ErrorDetail,
    /** The entry that it is about; for the whole, what such files end in. */
    readonly place = '.pitch',
  ) {
    super([reason, detail.what, detail.about ?? ''].join(' '));
  }
}
