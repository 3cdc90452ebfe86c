import type { SceneElement } from '#shared/page';
import { emblem } from '../emblem';
import { fittedElement } from '../fit-text';
import { block, companyName, logoOn } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { plainParagraph } from '../slide-text';
import type { TextDesign, ThemeDesign } from '../theme-design';
import { composeCover, coverTexts } from './cover-text';

const side = frame(648, 0, 312, 540);

/** The company's first character, as large as the block of colour bears. */
function initial(page: PageContent): readonly SceneElement[] {
  const sign = Array.from(companyName(page))[0]?.toUpperCase();
  if (!sign || logoOn(page)) return [];
  const design: TextDesign = {
    ...page.theme.text.display,
    sizesPt: [240],
    color: 'onBrand',
    align: 'left',
    valign: 'bottom',
  };
  const at = frame(side.x + 24, 220, side.w - 32, 288);
  const part = { id: 'seal-character', name: page.word('seal'), placeholder: { role: 'decoration' } } as const;
  return [fittedElement(part, [plainParagraph(sign)], design, [{ sizePt: 240, frame: at }], page)];
}

/** A claim set from the bottom up in heavy type, beside a block of the loud colour or a picture in its place. */
export function swissCover(theme: ThemeDesign): LayoutDesign {
  const places = coverTexts(
    theme,
    {
      title: frame(48, 176, 564, 280),
      subtitle: frame(48, 60, 400, 108),
      caption: frame(48, 474, 564, 26),
    },
    { subtitle: { color: 'ink' } },
  );
  const image = { slot: 'image', role: 'picture', frame: side, text: null } as const;
  return {
    id: 'cover',
    background: 'paper',
    places: [...places, image],
    decorate: (page) => [
      block(page, 'mark', frame(48, 36, 564, 8), 'ink'),
      block(page, 'panel', side, 'brand'),
      ...initial(page),
      ...(logoOn(page) ? emblem(page, frame(572, 60, 40, 40), 'right') : []),
    ],
    compose: (page) => composeCover(page, places, places, image),
  };
}
