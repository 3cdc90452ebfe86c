import { pagePng, readyPicture } from '#main/export';
import { buildPage, sceneTheme } from '#shared/scene';
import type { PaintPreview } from './session/index';

/** Wide enough for the largest icon of a file manager on a dense screen. */
const widthPx = 480;

/** The painter of one project. Paints only when the slide looks different from the last time: a project saves itself after every pause. */
export function createPreview(): PaintPreview {
  let looked: string | null = null;
  let painted: Uint8Array | null = null;
  return async (project, assets) => {
    const number = project.deck.slides.findIndex((slide) => !slide.hidden) + 1;
    const slide = project.deck.slides[number - 1];
    if (!slide) return null;
    const page = buildPage(project, slide, number);
    const theme = sceneTheme(project);
    const look = JSON.stringify([page, theme]);
    if (look === looked) return painted;
    const picture = async (key: string) => {
      const asset = assets.get(key);
      return asset ? readyPicture(asset.bytes) : null;
    };
    // Work is saved whether its picture can be drawn or not; an old picture would be of something else.
    painted = await pagePng(page, theme, { widthPx, picture }).catch(() => null);
    looked = look;
    return painted;
  };
}
