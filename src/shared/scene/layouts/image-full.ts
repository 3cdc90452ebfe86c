import { slideHeightPt, slideWidthPt } from '#shared/page';
import { slotText, stepsIn } from '../fit-text';
import type { LayoutDesign } from '../layout-design';
import { bodyPlace, hasText, heightOf, textAt, tile } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { placePicture } from '../parts/place-picture';
import type { ThemeDesign } from '../theme-design';

const padPt = 28;
const gapPt = 12;

/** A picture that fills the page, and what it proves in a panel at its lower left. */
export function imageFull(theme: ThemeDesign): LayoutDesign {
  const { grid, places } = theme;
  const panelPt = Math.min(560, grid.widthPt);
  const w = panelPt - 2 * padPt;
  const x = grid.leftPt + padPt;
  const bottomPt = slideHeightPt - 44;
  const title = {
    ...places.title,
    frame: frame(x, 296, w, 108),
    text: { ...places.title.text, color: 'ink' as const, valign: 'top' as const },
  };
  const body = bodyPlace(theme, frame(x, 404 + gapPt, w, bottomPt - padPt - 404 - gapPt), { color: 'muted' });
  const image = {
    slot: 'image',
    role: 'picture',
    frame: frame(0, 0, slideWidthPt, slideHeightPt),
    text: null,
  } as const;
  const titleRoom = { ...title.frame, h: 220 };
  const bodyRoom = { ...body.frame, h: 150 };
  const compose = (page: PageContent) => {
    const picture = page.picture('image');
    const part = { id: 'image', name: page.word('image'), placeholder: { role: 'picture', slot: 'image' } } as const;
    const shown = picture ? [placePicture(part, { ...picture, fit: 'cover' }, image.frame)] : [];
    const titleSteps = stepsIn(title.text, titleRoom);
    const bodySteps = stepsIn(body.text, bodyRoom);
    const bodyPt = heightOf(page, body, bodySteps);
    const titlePt = heightOf(page, title, titleSteps);
    if (titlePt + bodyPt === 0) return [...shown, slotText(page, title)];
    const insidePt = titlePt + bodyPt + (titlePt > 0 && bodyPt > 0 ? gapPt : 0);
    const top = bottomPt - padPt - insidePt;
    const panel = tile(page, 'card', frame(grid.leftPt, top - padPt, panelPt, insidePt + 2 * padPt), {
      fill: 'paper',
    });
    const mark = tile(page, 'card-mark', frame(grid.leftPt, top - padPt, 48, 4), { fill: 'brand', radiusPt: 0 });
    const said =
      titlePt > 0
        ? textAt(page, title, titleSteps, top)
        : slotText(page, title, [{ sizePt: 22, frame: { ...title.frame, y: top, h: 0 } }]);
    const more = hasText(page, 'body') ? [textAt(page, body, bodySteps, bottomPt - padPt - bodyPt)] : [];
    return [...shown, panel, mark, said, ...more];
  };
  return { id: 'image-full', background: theme.background, places: [title, body, image], decorate: () => [], compose };
}
