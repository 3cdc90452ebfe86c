import { createHash } from 'node:crypto';
import type { Loss } from '#shared/contract';
import type { Scene } from '#shared/scene';
import type { ExportContext } from '../types';
import type { PackageBuilder } from './package';
import { plainPng } from './plain-png';

/** A picture in the package. `vector`: the drawing that newer programs show instead of `raster`. */
export interface Picture {
  readonly raster: string;
  readonly vector: string | null;
}

/** What PowerPoint itself reads, told by the first bytes: a wrong name must not put a wrong type into the file. */
const formats = [
  { type: 'image/png', extension: 'png', magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', extension: 'jpg', magic: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', extension: 'gif', magic: [0x47, 0x49, 0x46, 0x38] },
] as const;

/**
 * Puts each picture of a scene into the package once and tells where. SVG gets a plain picture for programs that
 * don't draw it; what PowerPoint can't show at all becomes a plain picture too. Both are reported as losses.
 * Rejects with `export.missingAsset`.
 */
export async function addPictures(
  scene: Scene,
  context: ExportContext,
  file: PackageBuilder,
): Promise<{ readonly pictures: ReadonlyMap<string, Picture>; readonly losses: readonly Loss[] }> {
  const pictures = new Map<string, Picture>();
  const losses: Loss[] = [];
  const paths = new Map<string, string>();
  const store = (bytes: Uint8Array, extension: string, type: string) => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    const known = paths.get(digest);
    if (known) return known;
    const path = `ppt/media/image${paths.size + 1}.${extension}`;
    paths.set(digest, path);
    file.addMedia(path, type, bytes);
    return path;
  };
  for (const page of scene.pages) {
    for (const item of page.elements) {
      if (item.kind !== 'image') continue;
      if (!pictures.has(item.asset)) {
        const bytes = await context.asset(item.asset);
        const format = formats.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte));
        const vector = !format && isSvg(bytes) ? store(bytes, 'svg', 'image/svg+xml') : null;
        const raster = format
          ? store(bytes, format.extension, format.type)
          : store(plainPng(scene.theme.colors.panel), 'png', 'image/png');
        pictures.set(item.asset, { raster, vector });
      }
      const picture = pictures.get(item.asset);
      const place = `${page.slideId}/${item.id}`;
      if (picture?.vector) losses.push({ target: 'deck-pptx', place, key: 'svgFallback', detail: item.name });
      else if (picture?.raster === plainPath(paths, scene)) {
        losses.push({ target: 'deck-pptx', place, key: 'pictureFormat', detail: item.name });
      }
    }
  }
  return { pictures, losses };
}

function plainPath(paths: ReadonlyMap<string, string>, scene: Scene): string | undefined {
  return paths.get(createHash('sha256').update(plainPng(scene.theme.colors.panel)).digest('hex'));
}

function isSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 4_096));
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i.test(
    head.replace(/^\ufeff/, ''),
  );
}
