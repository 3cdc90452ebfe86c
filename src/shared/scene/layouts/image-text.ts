import type { Frame } from '#shared/deck';
import { slotText, stepsIn } from '../fit-text';
import { block, bodyText, footer, footerPlaces, titlePlace, titleRule } from '../furniture';
import type { LayoutDesign, TextPlaceDesign } from '../layout-design';
import { contentBottomPt, frame, marginPt, sizes } from '../ledger';
import type { Picture } from '../page-content';
import { placePicture } from '../place-picture';

const textPt = 400;
const title: TextPlaceDesign = { ...titlePlace, frame: frame(marginPt, 40, textPt, 116) };
const body: TextPlaceDesign = {
  slot: 'body',
  type: 'body',
  frame: frame(marginPt, 186, textPt, contentBottomPt - 186),
  text: { ...bodyText, sizesPt: sizes.lead },
};
const bodySteps = [{ sizePt: 22, frame: body.frame, part: 0.6 }, ...stepsIn(body.text, body.frame)];
const places = footerPlaces(marginPt + textPt);
const side = frame(504, 0, 456, 540);
const image = { slot: 'image', type: 'pic', frame: side, text: null } as const;

function frameOf(picture: Picture): Frame {
  return picture.fit === 'cover' ? side : frame(side.x + 32, 40, side.w - 64, 460);
}

/** Text on the left, a picture to the page's edges on the right; a picture shown whole stands on a panel. */
export const imageText: LayoutDesign = {
  id: 'image-text',
  background: 'paper',
  places: [title, body, image, ...places],
  decorate: (page) => [...titleRule(page, 166, textPt), block(page, 'panel', side, 'panel')],
  compose: (page) => {
    const picture = page.picture('image');
    const texts = [slotText(page, title), slotText(page, body, bodySteps)];
    if (!picture) return [...texts, ...footer(page, places)];
    const part = { id: 'image', name: page.word('image'), placeholder: { type: 'pic', slot: 'image' } } as const;
    return [...texts, placePicture(part, picture, frameOf(picture)), ...footer(page, places)];
  },
};
