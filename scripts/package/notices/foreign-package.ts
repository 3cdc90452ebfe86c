/** A package whose code or files the program carries. */
export interface ForeignPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says: an SPDX expression. */
  readonly licence: string;
  /** Its licence files, whole; empty where it brings none. */
  readonly texts: readonly string[];
  readonly author?: string;
  /** Where its sources are. */
  readonly source?: string;
}
