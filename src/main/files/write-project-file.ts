import { errorDetail, fail } from '#shared/base';
import { ceilings, type Project } from '#shared/project';
import { type ArchiveEntry, archiveParts, deflatedEntry, isTight, storedEntry } from './archive';
import { type FileSystem, nodeFileSystem } from './file-system';
import { type Fingerprint, fingerprintOf, standOf, tailOf } from './fingerprint';
import { pictureExcess, whyUnreadable } from './hold-project';
import { type AssetMap, assetEntryName, withoutUnusedAssets } from './project-assets';
import { mimetypeEntry, previewEntry, projectEntry } from './project-entries';
import { replaceFile } from './replace-file';
import { stableJson } from './stable-json';
import { type Excess, weighJson } from './weigh-json';

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
  /** The `tail`s that earlier tries had: whatever the disk said of them, a file with one of these is nobody else's. */
  readonly tried?: ReadonlySet<string>;
  /** Told after a file has been written anew that was moved away or removed since. Nothing is lost by that, but there may be two now. */
  readonly onGone?: () => void;
  /** Told the new content's `tail` before it takes the old one's place. */
  readonly beforeReplace?: (tail: string) => Promise<void>;
  /** What was read from a file or written to one last: what `content` shares with it has been held against the reader's rules. */
  readonly known?: Project;
  /** Does what `packProject` does somewhere else. */
  readonly pack?: (project: Project) => Promise<PackedProject>;
}

/** What takes long of writing a project: its text, compressed, and which pictures belong to it. */
export interface PackedProject {
  readonly entry: ArchiveEntry;
  readonly assets: Project['assets'];
  /** Why the reader would refuse the text. */
  readonly excess: Excess | null;
}

/** Turns a project into the text of its file, without pictures that nothing shows. */
export function packProject(project: Project): PackedProject {
  const kept = withoutUnusedAssets(project);
  const json = jsonOf(kept);
  const excess = textExcess(json);
  // What will not be written need not be compressed.
  return { entry: excess ? storedEntry(projectEntry, json) : textEntry(json), assets: kept.assets, excess };
}

const jsonOf = (project: Project) => new TextEncoder().encode(stableJson(project));

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

/** A text that says one thing over and over is not compressed: the reader would take it for a trap. */
function textEntry(json: Uint8Array): ArchiveEntry {
  const packed = deflatedEntry(projectEntry, json);
  return isTight(packed, ceilings.ratio) ? storedEntry(projectEntry, json) : packed;
}

/** Why the reader would refuse the text of a project; null when it would not. */
function textExcess(json: Uint8Array): Excess | null {
  if (json.length <= ceilings.textMb * 2 ** 20) return weighJson(json);
  return { place: projectEntry, detail: errorDetail('tooLarge', `${ceilings.textMb} MB`) };
}

/** Why the reader would refuse the file; null when it would not. Pictures are as they were when they came in. */
function fileExcess({ preview, extras }: ProjectContent, { entry, assets, excess }: PackedProject): Excess | null {
  const beyond = excess ?? pictureExcess(assets);
  if (beyond) return beyond;
  const pictures = Object.values(assets).map(({ bytes }) => bytes);
  const others = [preview?.length ?? 0, ...extras.map(({ size }) => size), ...pictures];
  const place = '.pitch';
  if (others.reduce((sum, size) => sum + size, 2 * entry.size) > ceilings.fileMb * 2 ** 20)
    return { place, detail: errorDetail('tooLarge', `${ceilings.fileMb} MB`) };
  if (others.length + 3 > ceilings.entries) return { place, detail: errorDetail('tooMany', String(ceilings.entries)) };
  return null;
}

/** Why a project that was made elsewhere could not be opened from a file; null when it could. */
export function whyUnsavable(project: Project): Excess | null {
  return whyUnreadable(project) ?? pictureExcess(project.assets) ?? textExcess(jsonOf(project));
}

/**
 * Saves a project whole or not at all, and answers with what the file is now. Nothing is written that could not be opened again
 * (`project.unsavable`). Rejects with `project.changedOnDisk` when
 * somebody else wrote the file since, and with `AppFailure` of the `files` family; the old file then stands untouched.
 */
export async function writeProjectFile(
  path: string,
  content: ProjectContent,
  options: WriteOptions = {},
): Promise<Fingerprint> {
  const fs = options.fs ?? nodeFileSystem;
  const unreadable = whyUnreadable(content.project, options.known);
  if (unreadable) fail('project.unsavable', { path, ...unreadable });
  const packed = options.pack ? await options.pack(content.project) : packProject(content.project);
  const refused = fileExcess(content, packed);
  if (refused) fail('project.unsavable', { path, ...refused });
  const parts = projectFileParts(content, packed);
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const tail = tailOf(parts);
  let wasGone = false;
  const beforeReplace = async () => {
    const stand = options.expected ? await standOf(path, options.expected, fs) : 'same';
    if (stand === 'changed' && !(await isOneOf(options.tried, path, fs))) fail('project.changedOnDisk', { path });
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
  return { size, mtimeMs: stats?.mtimeMs ?? 0, tail };
}

async function isOneOf(tails: ReadonlySet<string> | undefined, path: string, fs: FileSystem): Promise<boolean> {
  return tails !== undefined && tails.size > 0 && tails.has((await fingerprintOf(path, fs))?.tail ?? '');
}
