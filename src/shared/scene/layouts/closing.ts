import { slotText } from '../fit-text';
import { block, rule } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import type { TextPlaceDesign, ThemeDesign } from '../theme-design';

/** The page that stays on the wall during questions. */
export function closing(theme: ThemeDesign): LayoutDesign {
  const { leftPt, widthPt } = theme.grid;
  const { band, sizes } = theme;
  const plain = { ...theme.text.body, color: band.text } as const;
  const title: TextPlaceDesign = {
    slot: 'title',
    role: 'cover-title',
    frame: frame(leftPt, 132, widthPt, 176),
    text: { ...theme.text.display, color: band.title },
  };
  const subtitle: TextPlaceDesign = {
    slot: 'subtitle',
    role: 'subtitle',
    frame: frame(leftPt, 326, Math.min(720, widthPt), 104),
    text: { ...plain, sizesPt: sizes.subtitle },
  };
  const caption: TextPlaceDesign = {
    slot: 'caption',
    role: 'body',
    frame: frame(leftPt, 462, widthPt, 26),
    text: { ...plain, sizesPt: sizes.contact, use: 'label' },
  };
  return {
    id: 'closing',
    background: band.background,
    places: [title, subtitle, caption],
    decorate: (page) => [
      block(page, 'mark', frame(leftPt, 56, 96, 6), band.mark),
      rule(page, 'rule', frame(leftPt, 448, widthPt, 0), band.rule, theme.hairlinePt, true),
    ],
    compose: (page) => [title, subtitle, caption].map((place) => slotText(page, place)),
  };
}
