import { errorDetail, fail } from '#shared/base';
import { ceilings, type Migration, migrations } from '#shared/project';
import { type ArchiveEntry, ArchiveError, type ArchiveLimits, readArchive, unpack } from './archive';
import { fileFailure } from './file-failure';
import { type FileSystem, nodeFileSystem } from './file-system';
import { type Fingerprint, tailOf } from './fingerprint';
import { pictureExcess } from './hold-project';
import { type AssetBytes, assetEntryName, assetKey } from './project-assets';
import { mimetypeEntry, previewEntry, projectEntry } from './project-entries';
import { type ParsedProject, parseProject } from './project-json';

const limits: ArchiveLimits = {
  entries: ceilings.entries,
  totalBytes: ceilings.fileMb * 2 ** 20,
  deflatedBytes: ceilings.packedMb * 2 ** 20,
  ratio: ceilings.ratio,
};

/** What a `.pitch` file holds. */
export interface ProjectFile extends ParsedProject {
  readonly assets: ReadonlyMap<string, AssetBytes>;
  readonly preview: Uint8Array | null;
  /** Entries that this program does not know. */
  readonly extras: readonly ArchiveEntry[];
  readonly fingerprint: Fingerprint;
}

export interface ReadOptions {
  readonly fs?: FileSystem;
  readonly migrations?: readonly Migration[];
}

/**
 * Reads and checks a whole project file: limits, names and sums of the archive, envelope, migration, schema, and the hash
 * of every picture. Rejects with `AppFailure` of the families `project` and `files`; never changes the file.
 */
export async function readProjectFile(path: string, options: ReadOptions = {}): Promise<ProjectFile> {
  const { bytes, mtimeMs } = await readWhole(path, options.fs ?? nodeFileSystem);
  return projectFileOf(bytes, path, { mtimeMs, steps: options.migrations ?? migrations });
}

/** The same of bytes that came another way; `path` is what failures call them. Throws. */
export function projectFileOf(
  bytes: Uint8Array,
  path: string,
  { mtimeMs = 0, steps = migrations }: { readonly mtimeMs?: number; readonly steps?: readonly Migration[] } = {},
): ProjectFile {
  const fingerprint = { size: bytes.length, mtimeMs, tail: tailOf([bytes]) };
  try {
    if (bytes.length > limits.totalBytes) refuseLarge(path);
    return { ...decodeProject(bytes, path, steps), fingerprint };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    if (error.reason === 'not-an-archive') fail('project.notAProject', { path }, error);
    if (error.reason === 'too-large')
      fail('project.tooLarge', { path, place: error.place, detail: error.detail }, error);
    return fail('project.damaged', { path, detail: error.detail }, error);
  }
}

function refuseLarge(path: string): never {
  return fail('project.tooLarge', { path, place: '.pitch', detail: errorDetail('tooLarge', `${ceilings.fileMb} MB`) });
}

async function readWhole(path: string, fs: FileSystem): Promise<{ bytes: Uint8Array; mtimeMs: number }> {
  try {
    const stats = await fs.stat(path);
    if (!stats.isFile()) fail('project.notAProject', { path });
    if (stats.size > limits.totalBytes) refuseLarge(path);
    return { bytes: await fs.readFile(path), mtimeMs: stats.mtimeMs };
  } catch (error) {
    throw fileFailure(error, path);
  }
}

function decodeProject(bytes: Uint8Array, path: string, steps: readonly Migration[]) {
  const entries = readArchive(bytes, limits);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const json = byName.get(projectEntry);
  if (!json) return fail('project.notAProject', { path });
  const parsed = parseProject(unpack(json), path, steps);
  const { project } = parsed;
  const excess = pictureExcess(project.assets);
  if (excess) fail('project.tooLarge', { path, ...excess });
  const assets = new Map<string, AssetBytes>();
  const ours = new Set([mimetypeEntry, projectEntry, previewEntry]);
  for (const [key, asset] of Object.entries(project.assets)) {
    const name = assetEntryName(key, asset);
    const entry = byName.get(name);
    if (!entry) return fail('project.damaged', { path, detail: errorDetail('missingEntry', name) });
    const content = unpack(entry);
    if (content.length !== asset.bytes || assetKey(content) !== key)
      return fail('project.damaged', { path, detail: errorDetail('brokenEntry', name) });
    assets.set(key, { bytes: content, crc32: entry.crc32 });
    ours.add(name);
  }
  const preview = byName.get(previewEntry);
  const extras = entries.filter((entry) => !ours.has(entry.name) && !entry.name.startsWith('assets/'));
  for (const entry of extras) unpack(entry);
  return {
    ...parsed,
    assets,
    preview: preview ? unpack(preview) : null,
    extras,
  };
}
