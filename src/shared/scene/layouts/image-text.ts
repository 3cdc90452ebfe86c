import type { Frame } from '#shared/page';
import { fillRoom } from '../fill-text';
import { fitSlot, stepsIn } from '../fit-text';
import { block, footer, footerPlaces, lowerContent, narrowTitle, ordinary } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { belowTitle, bodyPlace, contentTop, titleIn } from '../layout-parts';
import { frame } from '../page';
import type { PictureContent } from '../page-content';
import { placePicture } from '../parts/place-picture';
import type { ThemeDesign } from '../theme-design';

/** Text on the left, a picture to the page's edges on the right; a picture shown whole stands on a panel. */
export function imageText(theme: ThemeDesign): LayoutDesign {
  const { leftPt, widthPt, topPt, bottomPt } = theme.grid;
  const side = frame(504, 0, 456, 540);
  const textPt = side.x - 48 - leftPt;
  const lowerPt = lowerContent(theme);
  const title = narrowTitle(theme, textPt, lowerPt);
  const body = bodyPlace(theme, frame(leftPt, topPt + lowerPt, textPt, bottomPt - topPt - lowerPt));
  const footers = footerPlaces(theme, { rightPt: leftPt + textPt });
  const image = { slot: 'image', role: 'picture', frame: side, text: null } as const;
  const { background, decorate } = ordinary(theme, { widthPt: textPt });
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
      const said = titleIn(page, title);
      const fromPt = contentTop(page, said);
      const design = belowTitle(page, body.text, said);
      const steps = stepsIn(design, frame(leftPt, fromPt, textPt, bottomPt - fromPt));
      const texts = [said.element, ...fillRoom(page, body, fitSlot(page, 'body', design, steps))];
      if (!picture) return [...texts, ...footer(page, footers)];
      const part = { id: 'image', name: page.word('image'), placeholder: { role: 'picture', slot: 'image' } } as const;
      return [...texts, placePicture(part, picture, frameOf(picture)), ...footer(page, footers)];
    },
  };
}
