import { type SceneElement, slideHeightPt } from '#shared/page';
import { emblem } from '../emblem';
import { block } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import type { ThemeDesign } from '../theme-design';
import { cardEdgePt, cardRadiusPt } from '../themes/atrium';
import { composeCover, coverTexts } from './cover-text';

const heightPt = slideHeightPt - 2 * cardEdgePt;
const card = frame(cardEdgePt, cardEdgePt, 640, heightPt);
const side = frame(card.x + card.w + 16, cardEdgePt, 256, heightPt);
const padPt = 40;
/** Rising arches on the coloured card: heights of its windows, from left to right. */
const windowsPt = [132, 220, 308] as const;
const windowPt = 52;
const windowGapPt = 18;

/** Windows on the floor of the coloured card, each higher than the one before it. */
function windows(page: PageContent): readonly SceneElement[] {
  const left = side.x + (side.w - 3 * windowPt - 2 * windowGapPt) / 2;
  return windowsPt.map((h, at) => {
    const x = left + at * (windowPt + windowGapPt);
    return block(page, `window-${at + 1}`, frame(x, side.y + side.h - padPt - h, windowPt, h), 'paper', windowPt / 2);
  });
}

/** Two cards: the company's on the left, and a coloured one with rising windows, or a picture in its place. */
export function atriumCover(theme: ThemeDesign): LayoutDesign {
  const w = card.w - 2 * padPt;
  const left = card.x + padPt;
  const places = coverTexts(theme, {
    title: frame(left, 124, w, 200),
    subtitle: frame(left, 342, w, 96),
    caption: frame(left, 462, w, 26),
  });
  const image = { slot: 'image', role: 'picture', frame: side, text: null } as const;
  return {
    id: 'cover',
    background: 'panel',
    places: [...places, image],
    decorate: (page) => [
      block(page, 'card', card, 'paper', cardRadiusPt),
      block(page, 'panel', side, 'brand', cardRadiusPt),
      ...windows(page),
      ...emblem(page, frame(left, 60, 56, 56)),
    ],
    compose: (page) => composeCover(page, places, places, image),
  };
}
