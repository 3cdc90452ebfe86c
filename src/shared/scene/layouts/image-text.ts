import type { Frame } from '#shared/page';
import { slotText, stepsIn } from '../fit-text';
import { block, footer, footerPlaces, narrowTitle, ordinary } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import type { PictureContent } from '../page-content';
import { placePicture } from '../place-picture';
import type { TextPlaceDesign, ThemeDesign } from '../theme-design';

/** The title has this much more room than over the full width. */
const lowerPt = 38;

/** Text on the left, a picture to the page's edges on the right; a picture shown whole stands on a panel. */
export function imageText(theme: ThemeDesign): LayoutDesign {
  const { leftPt, widthPt, topPt, bottomPt } = theme.grid;
  const side = frame(504, 0, 456, 540);
  const textPt = side.x - 48 - leftPt;
  const title = narrowTitle(theme, textPt, lowerPt);
  const body: TextPlaceDesign = {
    slot: 'body',
    role: 'body',
    frame: frame(leftPt, topPt + lowerPt, textPt, bottomPt - topPt - lowerPt),
    text: { ...theme.text.body, sizesPt: theme.sizes.lead },
  };
  const bodySteps = [{ sizePt: 22, frame: body.frame, part: 0.6 }, ...stepsIn(body.text, body.frame)];
  const footers = footerPlaces(theme, { rightPt: leftPt + textPt });
  const image = { slot: 'image', role: 'picture', frame: side, text: null } as const;
  const { background, decorate } = ordinary(theme, { widthPt: textPt, lowerPt });
  const frameOf = (picture: PictureContent): Frame =>
    picture.fit === 'cover' ? side : frame(side.x + 32, 40, side.w - 64, 460);
  return {
    id: 'image-text',
    background,
    places: [title, body, image, ...footers],
    rooms: {
      body: frame(leftPt, topPt, textPt + 16, bottomPt - topPt),
      image: frame(side.x, topPt, leftPt + widthPt - side.x, bottomPt - topPt),
    },
    decorate: (page) => [...decorate(page), block(page, 'panel', side, 'panel')],
    compose: (page) => {
      const picture = page.picture('image');
      const texts = [slotText(page, title), slotText(page, body, bodySteps)];
      if (!picture) return [...texts, ...footer(page, footers)];
      const part = { id: 'image', name: page.word('image'), placeholder: { role: 'picture', slot: 'image' } } as const;
      return [...texts, placePicture(part, picture, frameOf(picture)), ...footer(page, footers)];
    },
  };
}
