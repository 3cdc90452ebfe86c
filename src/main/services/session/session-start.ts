import type { ArchiveEntry, AssetBytes, FileLock, Fingerprint } from '#main/files';
import type { Project } from '#shared/project';

/** Why a session refuses edits; null when it takes them. */
export type ReadOnlyReason = 'newer-format' | 'no-permission' | null;

export interface SessionFile {
  readonly path: string;
  /** Null when the file is gone, as after some crashes. */
  readonly fingerprint: Fingerprint | null;
  readonly lock: FileLock | null;
}

/** What a session begins with. */
export interface SessionStart {
  readonly id: string;
  readonly project: Project;
  readonly file: SessionFile | null;
  readonly assets: ReadonlyMap<string, AssetBytes>;
  readonly extras: readonly ArchiveEntry[];
  readonly readOnly: ReadOnlyReason;
  readonly foundFormat: number;
  /** There is work in it that is in no file: imported or recovered. */
  readonly touched: boolean;
  readonly recovered: boolean;
  /** The journal that this work was recovered from: it goes on in the same place, so that it is never there twice. */
  readonly journalFolder: string | null;
}
