import { type Drawing, encodePng, PictureError, PictureTooSlow, type Pixels } from '#main/images';
import type { DrawnRun, ImageElement, ScenePage, SceneTheme } from '#shared/page';
import { paintPage, svgText } from '#shared/svg';
import { drawImage, type ReadyPicture } from './draw-image';
import { drawRun } from './draw-run';
import { loadPageFonts } from './loaded-fonts';
import { shrunk } from './shrink-pixels';

export interface PagePngOptions {
  /** The picture is this wide; its height follows from the page's. */
  readonly widthPx: number;
  readonly drawing: Pick<Drawing, 'render'>;
  /** A picture of the project ready to be drawn; null, and one that rejects with `PictureError`, leaves its place as it is. */
  readonly picture: (asset: string) => Promise<ReadyPicture | null>;
}

export interface PagePng {
  readonly png: Uint8Array;
  /** Why pictures are missing in it, by their keys. */
  readonly problems: ReadonlyMap<string, PictureError>;
}

/**
 * A slide as PNG: what the window shows, drawn without a browser. The same page gives the same bytes. One whose pictures keep the
 * rasteriser busy for too long is drawn without them; one that is too slow even then rejects with `PictureTooSlow`.
 */
export async function pagePng(page: ScenePage, theme: SceneTheme, options: PagePngOptions): Promise<PagePng> {
  const { runs, images } = contentsOf(page, theme);
  const fonts = await loadPageFonts(runs);
  const { pictures, problems } = await picturesOf(images, options);
  const drawn = async (shown: ReadonlyMap<string, ReadyPicture | null>): Promise<Pixels> => {
    const drawing = paintPage(page, theme, {
      run: (run) => drawRun(run, fonts),
      image: (element) => drawImage(element, shown.get(element.asset) ?? null),
    });
    const factor = shown.size === 0 ? 1 : oversampling(options.widthPx);
    return shrunk(await options.drawing.render(svgText(drawing), options.widthPx * factor), factor);
  };
  try {
    return { png: await encodePng(await drawn(pictures)), problems };
  } catch (error) {
    if (!(error instanceof PictureTooSlow) || pictures.size === 0) throw error;
    const all = [...pictures.keys()].map((asset) => [asset, error] as const);
    return { png: await encodePng(await drawn(new Map())), problems: new Map([...problems, ...all]) };
  }
}

async function picturesOf(images: readonly ImageElement[], { picture }: PagePngOptions) {
  const pictures = new Map<string, ReadyPicture | null>();
  const problems = new Map<string, PictureError>();
  for (const asset of new Set(images.map((image) => image.asset))) {
    try {
      pictures.set(asset, await picture(asset));
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
      problems.set(asset, error);
    }
  }
  return { pictures, problems };
}

/**
 * The rasteriser picks a photograph's nearest pixels, which makes one that is shown small look torn: pages with pictures
 * are drawn larger and averaged.
 */
function oversampling(widthPx: number): number {
  return Math.max(1, Math.min(4, Math.floor(3840 / widthPx)));
}

/** What a page needs before it can be drawn: a painting in which nothing is drawn tells. */
function contentsOf(page: ScenePage, theme: SceneTheme) {
  const runs: DrawnRun[] = [];
  const images: ImageElement[] = [];
  paintPage(page, theme, {
    run: (run) => {
      runs.push(run);
      return [];
    },
    image: (element) => {
      images.push(element);
      return [];
    },
  });
  return { runs, images };
}
