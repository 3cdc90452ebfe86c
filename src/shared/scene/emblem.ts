import type { Frame } from '#shared/deck';
import { fittedElement, stepsIn } from './fit-text';
import { block, companyName } from './furniture';
import { frame } from './page';
import type { PageContent } from './page-content';
import { placePicture } from './place-picture';
import { plainParagraph } from './slide-text';
import type { TextDesign } from './theme-design';
import type { SceneElement } from './types';

/** The company's logo, as high as the frame and as wide as it needs, or its first character in a seal. */
export function emblem(page: PageContent, at: Frame): readonly SceneElement[] {
  const logo = page.project.company.logo;
  const asset = Object.hasOwn(page.project.assets, logo) ? page.project.assets[logo] : undefined;
  if (asset) {
    const widthPt = Math.min((at.h * asset.widthPx) / asset.heightPx, 200);
    const part = { id: 'logo', name: page.word('logo'), placeholder: { type: 'decoration' } } as const;
    const picture = { key: logo, asset, alt: companyName(page), fit: 'contain' } as const;
    return [placePicture(part, picture, frame(at.x, at.y, widthPt, at.h))];
  }
  const initial = Array.from(companyName(page))[0]?.toUpperCase();
  const seal = block(page, 'seal', at, 'accent', page.theme.radiusPt);
  if (!initial) return [seal];
  const design: TextDesign = {
    sizesPt: [Math.round(at.h * 0.55)],
    leading: 'display',
    color: 'onAccent',
    bold: true,
    align: 'center',
    valign: 'middle',
  };
  const part = { id: 'seal-character', name: page.word('seal'), placeholder: { type: 'decoration' } } as const;
  return [seal, fittedElement(part, [plainParagraph(initial)], design, stepsIn(design, at), page)];
}
