import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Asset, Project } from '#shared/project';

/** A picture's bytes with the sum that the archive needs: counted once, however often the project is saved. */
export interface AssetBytes {
  readonly bytes: Uint8Array;
  readonly crc32: number;
}
export type AssetMap = ReadonlyMap<string, AssetBytes>;

const extensions: Record<Asset['type'], string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
};

/** Where an asset lies in the archive. */
export function assetEntryName(key: string, asset: Asset): string {
  return `assets/${key}.${extensions[asset.type]}`;
}

/** The key of a picture: the SHA-256 of its bytes, in hex. */
export function assetKey(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function assetBytes(bytes: Uint8Array): AssetBytes {
  return { bytes, crc32: crc32(bytes) };
}

/**
 * Keys of `project.assets` that the project speaks of. Every text of the project counts, those of unknown fields too:
 * a picture that a newer program refers to must not be dropped.
 */
export function usedAssets(project: Project): Set<string> {
  const used = new Set<string>();
  const { assets, ...rest } = project;
  const open: unknown[] = [rest];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') {
      if (value.length === 64 && Object.hasOwn(assets, value)) used.add(value);
    } else if (typeof value === 'object' && value !== null) {
      // One by one: as arguments of one call, a hundred thousand would overflow the stack.
      for (const child of Array.isArray(value) ? value : Object.values(value)) open.push(child);
    }
  }
  return used;
}

/** The project without pictures that nothing shows any more: what is saved. The same value when there are none. */
export function withoutUnusedAssets(project: Project): Project {
  const used = usedAssets(project);
  const keys = Object.keys(project.assets);
  if (keys.every((key) => used.has(key))) return project;
  return { ...project, assets: Object.fromEntries(Object.entries(project.assets).filter(([key]) => used.has(key))) };
}
