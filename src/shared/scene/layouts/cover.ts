import { fittedElement, slotText, stepsIn } from '../fit-text';
import { block, companyName, rule } from '../furniture';
import type { LayoutDesign, TextPlaceDesign } from '../layout-design';
import { contentWidthPt, frame, marginPt, sizes } from '../ledger';
import type { PageContent } from '../page-content';
import { placePicture } from '../place-picture';
import { plainParagraph } from '../slide-text';
import type { SceneElement } from '../types';

const plain = { color: 'ink', bold: false, align: 'left', valign: 'top' } as const;

const title: TextPlaceDesign = {
  slot: 'title',
  type: 'ctrTitle',
  frame: frame(marginPt, 116, 780, 176),
  text: { ...plain, sizesPt: sizes.cover, leading: 'display', bold: true, valign: 'bottom' },
};
const subtitle: TextPlaceDesign = {
  slot: 'subtitle',
  type: 'subTitle',
  frame: frame(marginPt, 312, 640, 104),
  text: { ...plain, sizesPt: sizes.subtitle, leading: 'body', color: 'muted' },
};
const caption: TextPlaceDesign = {
  slot: 'caption',
  type: 'body',
  frame: frame(marginPt, 460, contentWidthPt, 24),
  text: { ...plain, sizesPt: sizes.contact, leading: 'label', color: 'muted' },
};
const image = { slot: 'image', type: 'pic', frame: frame(560, 0, 400, 540), text: null } as const;
const besidePicturePt = image.frame.x - marginPt - 40;

/** The company's logo, or its first character in a seal. */
function emblem(page: PageContent): readonly SceneElement[] {
  const logo = page.project.company.logo;
  const asset = Object.hasOwn(page.project.assets, logo) ? page.project.assets[logo] : undefined;
  if (asset) {
    const widthPt = Math.min((44 * asset.widthPx) / asset.heightPx, 200);
    const part = { id: 'logo', name: page.word('logo'), placeholder: { type: 'decoration' } } as const;
    const picture = { key: logo, asset, alt: companyName(page), fit: 'contain' } as const;
    return [placePicture(part, picture, frame(marginPt, 56, widthPt, 44))];
  }
  const at = frame(marginPt, 56, 44, 44);
  const initial = Array.from(companyName(page))[0]?.toUpperCase();
  const seal = block(page, 'seal', at, 'accent');
  if (!initial) return [seal];
  const design = {
    sizesPt: [24],
    leading: 'display',
    color: 'onAccent',
    bold: true,
    align: 'center',
    valign: 'middle',
  } as const;
  const part = { id: 'seal-character', name: page.word('seal'), placeholder: { type: 'decoration' } } as const;
  return [seal, fittedElement(part, [plainParagraph(initial)], design, stepsIn(design, at), page)];
}

/** Name, purpose, and round: what is read while people sit down. A picture takes the right-hand side. */
export const cover: LayoutDesign = {
  id: 'cover',
  background: 'paper',
  places: [title, subtitle, caption, image],
  decorate: (page) => [...emblem(page), rule(page, 'rule', frame(marginPt, 448, contentWidthPt, 0), 'ink', 0.75, true)],
  compose: (page) => {
    const picture = page.picture('image');
    const text = [title, subtitle, caption].map((place) => {
      const room = picture ? { ...place.frame, w: Math.min(place.frame.w, besidePicturePt) } : place.frame;
      return slotText(page, place, stepsIn(place.text, room));
    });
    if (!picture) return text;
    const part = { id: 'image', name: page.word('image'), placeholder: { type: 'pic', slot: 'image' } } as const;
    return [...text, placePicture(part, { ...picture, fit: 'cover' }, image.frame)];
  },
};
