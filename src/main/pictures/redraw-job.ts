import type { Goal } from './goal';

/** What the worker is given: a picture that has lost its metadata, and what is to become of it. */
export interface RedrawJob extends Goal {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What it answers. */
export type RedrawAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  /** `isOurs`: the program lacks something, and the picture may be a good one. */
  | { readonly ok: false; readonly message: string; readonly isOurs: boolean };
