import type { Goal } from './goal';

/** A picture that has lost its metadata, and what is to become of it. */
export interface RedrawJob extends Goal {
  readonly bytes: Uint8Array<ArrayBuffer>;
}
