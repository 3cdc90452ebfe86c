import { encodePng, type Pixels } from '#main/images';
import type { ImageElement, ScenePage, SceneTheme } from '#shared/scene';
import { type DrawnRun, paintPage, svgText } from '#shared/svg';
import { drawImage, type ReadyPicture } from './draw-image';
import { drawRun } from './draw-run';
import { loadPageFonts } from './loaded-fonts';
import { renderSvg } from './render-svg';
import { shrunk } from './shrink-pixels';

export interface PagePngOptions {
  /** The picture is this wide; its height follows from the page's. */
  readonly widthPx: number;
  /** A picture of the project ready to be drawn; null leaves its place as it is. */
  readonly picture: (asset: string) => Promise<ReadyPicture | null>;
}

/** A slide as PNG: what the window shows, drawn without a browser. The same page gives the same bytes. */
export async function pagePng(page: ScenePage, theme: SceneTheme, options: PagePngOptions): Promise<Uint8Array> {
  return encodePng(await pagePixels(page, theme, options));
}

async function pagePixels(page: ScenePage, theme: SceneTheme, options: PagePngOptions): Promise<Pixels> {
  const { runs, images } = contentsOf(page, theme);
  const fonts = await loadPageFonts(runs);
  const pictures = new Map<string, ReadyPicture | null>();
  for (const { asset } of images) if (!pictures.has(asset)) pictures.set(asset, await options.picture(asset));
  const drawing = paintPage(page, theme, {
    run: (run) => drawRun(run, fonts),
    image: (element) => drawImage(element, pictures.get(element.asset) ?? null),
  });
  const factor = images.length === 0 ? 1 : oversampling(options.widthPx);
  return shrunk(await renderSvg(svgText(drawing), options.widthPx * factor), factor);
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
