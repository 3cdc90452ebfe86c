import { type Align, alignShift, type ColorRole, type Frame, type SceneElement } from '#shared/page';
import { fittedElement, stepsIn } from './fit-text';
import { block, companyName, logoIn } from './furniture';
import { frame } from './page';
import type { PageContent } from './page-content';
import { plainParagraph } from './slide-text';
import type { TextDesign } from './theme-design';

/** The company's logo, as high as the frame and as wide as it needs, or its first character in a seal. */
export function emblem(
  page: PageContent,
  at: Frame,
  align: Align = 'left',
  ground: ColorRole = 'paper',
): readonly SceneElement[] {
  const wide = frame(at.x - alignShift(align, 200 - at.w), at.y, 200, at.h);
  const logo = logoIn(page, wide, align, ground);
  if (logo.length > 0) return logo;
  const initial = Array.from(companyName(page))[0]?.toUpperCase();
  const seal = block(page, 'seal', at, 'brand', page.theme.radiusPt);
  if (!initial) return [seal];
  const design: TextDesign = {
    sizesPt: [Math.round(at.h * 0.55)],
    use: 'display',
    color: 'onBrand',
    bold: true,
    align: 'center',
    valign: 'middle',
  };
  const part = {
    id: 'seal-character',
    name: page.word('seal'),
    placeholder: { role: 'decoration' },
    onShape: seal.id,
  } as const;
  return [seal, fittedElement(part, [plainParagraph(initial)], design, stepsIn(design, at), page)];
}
