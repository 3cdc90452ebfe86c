import type { ResizeTarget } from './resize-target';

/** A picture that has lost its metadata, and what is to become of it. */
export interface RedrawJob extends ResizeTarget {
  readonly bytes: Uint8Array<ArrayBuffer>;
}
