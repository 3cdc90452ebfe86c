import { slideWidthPt } from '#shared/page';
import { slotText, stepsIn } from '../fit-text';
import { block } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import { placePicture } from '../parts/place-picture';
import type { TextPlaceDesign, ThemeDesign } from '../theme-design';

const picturePt = 272;

/** A picture from edge to edge, and the company below it. */
export function coverPicture(theme: ThemeDesign): LayoutDesign {
  const { leftPt, widthPt } = theme.grid;
  const { sizes } = theme;
  const plain = { ...theme.text.body, color: 'muted' } as const;
  const title: TextPlaceDesign = {
    slot: 'title',
    role: 'cover-title',
    frame: frame(leftPt, picturePt + 22, widthPt, 112),
    text: { ...theme.text.display, sizesPt: [...sizes.section, 28, 24] },
  };
  const subtitle: TextPlaceDesign = {
    slot: 'subtitle',
    role: 'subtitle',
    frame: frame(leftPt, picturePt + 144, widthPt, 58),
    text: { ...plain, sizesPt: sizes.subtitle },
  };
  const caption: TextPlaceDesign = {
    slot: 'caption',
    role: 'body',
    frame: frame(leftPt, 486, widthPt, 26),
    text: { ...plain, sizesPt: sizes.contact, use: 'label' },
  };
  const image = { slot: 'image', role: 'picture', frame: frame(0, 0, slideWidthPt, picturePt), text: null } as const;
  return {
    id: 'cover-picture',
    background: 'paper',
    places: [title, subtitle, caption, image],
    decorate: (page) => [block(page, 'mark', frame(leftPt, picturePt, 96, 8), 'brand')],
    compose: (page) => {
      const picture = page.picture('image');
      const part = { id: 'image', name: page.word('image'), placeholder: { role: 'picture', slot: 'image' } } as const;
      return [
        ...[title, subtitle, caption].map((place) => slotText(page, place, stepsIn(place.text, place.frame))),
        ...(picture ? [placePicture(part, { ...picture, fit: 'cover' }, image.frame)] : []),
      ];
    },
  };
}
