import { emblem } from '../emblem';
import { slotText, stepsIn } from '../fit-text';
import { drawOrnaments, rule } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import { placePicture } from '../parts/place-picture';
import type { TextPlaceDesign, ThemeDesign } from '../theme-design';

/** Name, purpose, and round: what is read while people sit down. A picture takes the right-hand side. */
export function cover(theme: ThemeDesign): LayoutDesign {
  const { leftPt, widthPt } = theme.grid;
  const plain = { ...theme.text.body, color: 'muted' } as const;
  const title: TextPlaceDesign = {
    slot: 'title',
    role: 'cover-title',
    frame: frame(leftPt, 120, widthPt, 196),
    text: { ...theme.text.display, sizesPt: theme.sizes.cover },
  };
  const subtitle: TextPlaceDesign = {
    slot: 'subtitle',
    role: 'subtitle',
    frame: frame(leftPt, 334, Math.min(720, widthPt), 100),
    text: { ...plain, sizesPt: theme.sizes.subtitle },
  };
  const caption: TextPlaceDesign = {
    slot: 'caption',
    role: 'body',
    frame: frame(leftPt, 462, widthPt, 26),
    text: { ...plain, sizesPt: theme.sizes.contact, use: 'label' },
  };
  const image = { slot: 'image', role: 'picture', frame: frame(560, 0, 400, 540), text: null } as const;
  const besidePicturePt = image.frame.x - leftPt - 40;
  const seal = frame(leftPt, 48, 56, 56);
  return {
    id: 'cover',
    background: theme.background,
    places: [title, subtitle, caption, image],
    decorate: (page) => [
      ...drawOrnaments(
        page,
        theme.ornaments.filter(({ id }) => id === 'margin'),
      ),
      ...emblem(page, seal),
      rule(page, 'rule', frame(leftPt, 448, widthPt, 0), 'ink', theme.hairlinePt, true),
    ],
    compose: (page) => {
      const picture = page.picture('image');
      const text = [title, subtitle, caption].map((place) => {
        const room = picture ? { ...place.frame, w: Math.min(place.frame.w, besidePicturePt) } : place.frame;
        return slotText(page, place, stepsIn(place.text, room));
      });
      if (!picture) return text;
      const part = { id: 'image', name: page.word('image'), placeholder: { role: 'picture', slot: 'image' } } as const;
      return [...text, placePicture(part, { ...picture, fit: 'cover' }, image.frame)];
    },
  };
}
