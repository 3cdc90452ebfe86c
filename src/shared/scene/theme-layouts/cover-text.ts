import type { SceneElement } from '#shared/page';
import { slotText, stepsIn } from '../fit-text';
import type { PageContent } from '../page-content';
import { placePicture } from '../parts/place-picture';
import type { PlaceDesign, TextDesign, TextPlaceDesign, ThemeDesign } from '../theme-design';

/** The three texts of a cover in a theme's type; each theme has its own frames for them. */
export function coverTexts(
  { text, sizes }: ThemeDesign,
  frames: Readonly<Record<'title' | 'subtitle' | 'caption', TextPlaceDesign['frame']>>,
  look: Partial<Record<'title' | 'subtitle' | 'caption', Partial<TextDesign>>> = {},
): readonly [TextPlaceDesign, TextPlaceDesign, TextPlaceDesign] {
  const plain = { ...text.body, color: 'muted' } as const;
  return [
    {
      slot: 'title',
      role: 'cover-title',
      frame: frames.title,
      text: { ...text.display, sizesPt: sizes.cover, ...look.title },
    },
    {
      slot: 'subtitle',
      role: 'subtitle',
      frame: frames.subtitle,
      text: { ...plain, sizesPt: sizes.subtitle, ...look.subtitle },
    },
    {
      slot: 'caption',
      role: 'body',
      frame: frames.caption,
      text: { ...plain, sizesPt: sizes.contact, use: 'label', ...look.caption },
    },
  ];
}

/** A cover's texts and its picture, where it has one; `beside` has the texts' places next to a picture. */
export function composeCover(
  page: PageContent,
  alone: readonly TextPlaceDesign[],
  beside: readonly TextPlaceDesign[],
  image: PlaceDesign,
): readonly SceneElement[] {
  const picture = page.picture('image');
  const texts = (picture ? beside : alone).map((place) => slotText(page, place, stepsIn(place.text, place.frame)));
  if (!picture) return texts;
  const part = { id: 'image', name: page.word('image'), placeholder: { role: 'picture', slot: 'image' } } as const;
  return [...texts, placePicture(part, { ...picture, fit: 'cover' }, image.frame)];
}
