import { slideHeightPt } from '#shared/page';
import { emblem } from '../emblem';
import { block } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import type { TextPlaceDesign, ThemeDesign } from '../theme-design';
import { cardEdgePt, cardRadiusPt } from '../themes/atrium';
import { composeCover, coverTexts } from './cover-text';

const heightPt = slideHeightPt - 2 * cardEdgePt;
const card = frame(cardEdgePt, cardEdgePt, 620, heightPt);
const side = frame(card.x + card.w + 16, cardEdgePt, 284, heightPt);
const padPt = 44;

/** Two cards: the company's on the left, and a coloured one with the occasion, or a picture in its place. */
export function atriumCover(theme: ThemeDesign): LayoutDesign {
  const w = card.w - 2 * padPt;
  const left = card.x + padPt;
  const alone = coverTexts(
    theme,
    {
      title: frame(left, 128, w, 200),
      subtitle: frame(left, 348, w, 112),
      caption: frame(side.x + 28, 396, side.w - 56, 96),
    },
    { caption: { color: 'onBrand', valign: 'bottom', sizesPt: [18, 16, 14, 13] } },
  );
  const image = { slot: 'image', role: 'picture', frame: side, text: null } as const;
  const beside = alone.map((place): TextPlaceDesign => {
    if (place.slot !== 'caption') return { ...place, frame: { ...place.frame, h: place.frame.h - 24 } };
    return {
      ...place,
      frame: frame(left, 464, w, 24),
      text: { ...place.text, color: 'muted', sizesPt: theme.sizes.contact },
    };
  });
  return {
    id: 'cover',
    background: 'panel',
    places: [...alone, image],
    decorate: (page) => [
      block(page, 'card', card, 'paper', cardRadiusPt),
      block(page, 'panel', side, 'brand', cardRadiusPt),
      ...emblem(page, frame(left, 60, 48, 48)),
    ],
    compose: (page) => composeCover(page, alone, beside, image),
  };
}
