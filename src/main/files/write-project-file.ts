import { fail } from '#shared/base';
import type { Project } from '#shared/project';
import { type ArchiveEntry, archiveParts, deflatedEntry, storedEntry } from './archive';
import { type FileSystem, nodeFileSystem } from './file-system';
import { type Fingerprint, fingerprintOf, standOf, tailOf } from './fingerprint';
import { type AssetMap, assetEntryName, withoutUnusedAssets } from './project-assets';
import { mimetypeEntry, previewEntry, projectEntry } from './read-project-file';
import { replaceFile } from './replace-file';
import { stableJson } from './stable-json';

/** First in the archive and uncompressed, so that the system's tools can tell what the file is. */
export const projectMediaType = 'application/vnd.pitchwright.project+zip';

export interface ProjectContent {
  readonly project: Project;
  readonly assets: AssetMap;
  readonly preview: Uint8Array | null;
  readonly extras: readonly ArchiveEntry[];
}

export interface WriteOptions {
  readonly fs?: FileSystem;
  /** What the file was when we last read or wrote it; a file that is another by now is not replaced. Null: whatever is there. */
  readonly expected?: Fingerprint | null;
  /** Told after a file has been written anew that was moved away or removed since. Nothing is lost by that, but there may be two now. */
  readonly onGone?: () => void;
  /** Told the new content's `tail` before it takes the old one's place. */
  readonly beforeReplace?: (tail: string) => Promise<void>;
  /** Does what `packProject` does somewhere else. */
  readonly pack?: (project: Project) => Promise<PackedProject>;
}

/** What takes long of writing a project: its text, compressed, and which pictures belong to it. */
export interface PackedProject {
  readonly entry: ArchiveEntry;
  readonly assets: Project['assets'];
}

/** Turns a project into the text of its file, without pictures that nothing shows. */
export function packProject(project: Project): PackedProject {
  const kept = withoutUnusedAssets(project);
  return { entry: deflatedEntry(projectEntry, new TextEncoder().encode(stableJson(kept))), assets: kept.assets };
}

/** The pieces of a project's file. The same content gives the same bytes. Throws `export.missingAsset`. */
export function projectFileParts(
  content: ProjectContent,
  { entry, assets }: PackedProject = packProject(content.project),
): Uint8Array[] {
  const pictures = Object.entries(assets)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, asset]) => {
      const known = content.assets.get(key) ?? fail('export.missingAsset', { asset: asset.name || key });
      return storedEntry(assetEntryName(key, asset), known.bytes, known.crc32);
    });
  return archiveParts([
    storedEntry(mimetypeEntry, new TextEncoder().encode(projectMediaType)),
    entry,
    ...(content.preview ? [storedEntry(previewEntry, content.preview)] : []),
    ...pictures,
    ...content.extras,
  ]);
}

/**
 * Saves a project whole or not at all, and answers with what the file is now. Rejects with `project.changedOnDisk` when
 * somebody else wrote the file since, and with `AppFailure` of the `files` family; the old file then stands untouched.
 */
export async function writeProjectFile(
  path: string,
  content: ProjectContent,
  options: WriteOptions = {},
): Promise<Fingerprint> {
  const fs = options.fs ?? nodeFileSystem;
  const parts = projectFileParts(content, await options.pack?.(content.project));
  const tail = tailOf(parts);
  let wasGone = false;
  const beforeReplace = async () => {
    const stand = options.expected ? await standOf(path, options.expected, fs) : 'same';
    if (stand === 'changed') fail('project.changedOnDisk', { path });
    wasGone = stand === 'gone';
    await options.beforeReplace?.(tail);
  };
  try {
    await replaceFile(path, parts, { fs, beforeReplace });
  } catch (error) {
    // Disks on a network report as failed what they have done: the file is ours then, and the next save must know it.
    if ((await fingerprintOf(path, fs).catch(() => null))?.tail !== tail) throw error;
  }
  if (wasGone) options.onGone?.();
  // It is saved, whatever the disk says now; without a time, its content tells the next save that it is ours.
  const stats = await fs.stat(path).catch(() => null);
  return { size: parts.reduce((sum, part) => sum + part.length, 0), mtimeMs: stats?.mtimeMs ?? 0, tail };
}
