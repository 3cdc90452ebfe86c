import { createHash } from 'node:crypto';
import { drawHere } from '#main/images';
import { pagePng, readyPicture } from '#main/raster';
import type { Project } from '#shared/project';
import { buildPage, sceneTheme } from '#shared/scene';

/** Wide enough for the largest icon of a file manager on a dense screen. */
const widthPx = 480;

/** The picture of a slide for a project's file, and a sum of what it shows. */
export interface Preview {
  readonly look: string;
  /** Null when the slide looks as it did, or can't be painted. */
  readonly png: Uint8Array | null;
}

export interface PreviewParams {
  readonly project: Project;
  /** The slide is painted unless it looks as this says: a project saves itself after every pause. */
  readonly look: string | null;
  /** Whether pictures are painted, or their places left as they are. */
  readonly pictures: boolean;
}

/** Paints the first visible slide, for as long as it takes. Null for a deck without one. */
export async function paintSlide(
  { project, look, pictures }: PreviewParams,
  asset: (key: string) => Promise<Uint8Array | null>,
): Promise<Preview | null> {
  const number = project.deck.slides.findIndex((slide) => !slide.hidden) + 1;
  const slide = project.deck.slides[number - 1];
  if (!slide) return null;
  const page = buildPage(project, slide, number);
  const theme = sceneTheme(project);
  const now = createHash('sha256')
    .update(JSON.stringify([page, theme, pictures]))
    .digest('hex');
  if (now === look) return { look, png: null };
  const picture = async (key: string) => {
    const bytes = pictures ? await asset(key) : null;
    return bytes && readyPicture(bytes, drawHere);
  };
  // Work is saved whether its picture can be drawn or not; an old picture would be of something else.
  const painted = await pagePng(page, theme, { widthPx, picture, drawing: drawHere }).catch(() => null);
  return { look: now, png: painted?.png ?? null };
}
