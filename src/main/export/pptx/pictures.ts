import { createHash } from 'node:crypto';
import { type Drawing, encodePng, PictureError, pictureType, readJpegFacts } from '#main/images';
import type { PackageBuilder } from '#main/office';
import { fail } from '#shared/base';
import type { Loss } from '#shared/contract';
import type { Scene } from '#shared/scene';
import { pictureLoss } from '../picture-loss';
import type { ExportContext } from '../types';

/** A picture in the package. */
export interface PackagedPicture {
  readonly raster: string;
  /** The drawing that newer programs show instead of `raster`. */
  readonly vector: string | null;
  /** As EXIF counts: 1 upright. PowerPoint does not read it, so the shape has to be turned. */
  readonly orientation: number;
}

/**
 * Puts each picture of a scene into the package once, under a type that its bytes have. PowerPoint shows PNG, JPEG and
 * GIF as they are; WebP is written as PNG, SVG is kept with a PNG beside it for programs that don't draw it. What can't
 * be read becomes a plain area and a loss. Rejects with `export.missingAsset` or
 * `export.cancelled`.
 */
export async function addPictures(
  scene: Scene,
  context: ExportContext,
  file: PackageBuilder,
): Promise<{ readonly pictures: ReadonlyMap<string, PackagedPicture>; readonly losses: readonly Loss[] }> {
  const pictures = new Map<string, PackagedPicture>();
  const unreadable = new Map<string, PictureError>();
  const losses: Loss[] = [];
  const store = mediaStore(file);
  for (const page of scene.pages) {
    for (const item of page.elements) {
      if (item.kind !== 'image') continue;
      const { asset } = item;
      if (!pictures.has(asset)) {
        if (context.signal.aborted) fail('export.cancelled', {});
        try {
          pictures.set(asset, await readPicture(await context.asset(asset), store, context.drawing));
        } catch (cause) {
          if (!(cause instanceof PictureError)) throw cause;
          unreadable.set(asset, cause);
          pictures.set(asset, { raster: store(await plainPng(scene.theme.colors.panel), 'png'), ...upright });
        }
      }
      const problem = unreadable.get(asset);
      if (problem) losses.push(pictureLoss('deck-pptx', `${page.slideId}/${item.id}`, problem));
    }
  }
  return { pictures, losses };
}

const upright = { vector: null, orientation: 1 } as const;

type Extension = 'png' | 'jpg' | 'gif' | 'svg';
type Store = (bytes: Uint8Array, extension: Extension) => string;

const contentTypes: Readonly<Record<Extension, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/** Keeps equal bytes once: the same logo on ten slides, or under two names. */
function mediaStore(file: PackageBuilder): Store {
  const paths = new Map<string, string>();
  return (bytes, extension) => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    const known = paths.get(digest);
    if (known !== undefined) return known;
    const path = `ppt/media/image${paths.size + 1}.${extension}`;
    paths.set(digest, path);
    file.addMedia(path, contentTypes[extension], bytes);
    return path;
  };
}

async function readPicture(bytes: Uint8Array, store: Store, drawing: Drawing): Promise<PackagedPicture> {
  const type = pictureType(bytes);
  switch (type) {
    case 'image/png':
      return { raster: store(bytes, 'png'), ...upright };
    case 'image/gif':
      return { raster: store(bytes, 'gif'), ...upright };
    case 'image/jpeg': {
      const { orientation } = readJpegFacts(bytes);
      return { raster: store(bytes, 'jpg'), vector: null, orientation };
    }
    case 'image/webp':
      return { raster: store(await encodePng(await drawing.decode(bytes, type)), 'png'), ...upright };
    case 'image/svg+xml': {
      const raster = store(await encodePng(await drawing.decode(bytes, type)), 'png');
      return { raster, vector: store(bytes, 'svg'), orientation: 1 };
    }
  }
}

/** A few pixels in one colour (`RRGGBB`): what stands where a picture can't. */
function plainPng(hex: string): Promise<Uint8Array> {
  const sidePx = 8;
  const pixel = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const rgba = Uint8Array.from(Array.from({ length: sidePx * sidePx }, () => [...pixel, 255]).flat());
  return encodePng({ widthPx: sidePx, heightPx: sidePx, rgba });
}
