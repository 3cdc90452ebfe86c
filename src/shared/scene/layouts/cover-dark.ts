import { slideHeightPt, slideWidthPt } from '#shared/page';
import { emblem } from '../emblem';
import { slotText } from '../fit-text';
import { block, rule } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import type { TextPlaceDesign, ThemeDesign } from '../theme-design';

const edgePt = 16;

/** The cover for a dark room: a claim in the theme's loud colours, above an edge of its accent. */
export function coverDark(theme: ThemeDesign): LayoutDesign {
  const { leftPt, widthPt } = theme.grid;
  const { band, sizes } = theme;
  const plain = { ...theme.text.body, color: band.text } as const;
  const title: TextPlaceDesign = {
    slot: 'title',
    role: 'cover-title',
    frame: frame(leftPt, 128, widthPt, 204),
    text: { ...theme.text.display, sizesPt: sizes.cover, color: band.title },
  };
  const subtitle: TextPlaceDesign = {
    slot: 'subtitle',
    role: 'subtitle',
    frame: frame(leftPt, 348, Math.min(widthPt, 720), 84),
    text: { ...plain, sizesPt: sizes.subtitle },
  };
  const caption: TextPlaceDesign = {
    slot: 'caption',
    role: 'body',
    frame: frame(leftPt, 462, widthPt, 26),
    text: { ...plain, sizesPt: sizes.contact, use: 'label' },
  };
  return {
    id: 'cover-dark',
    background: band.background,
    places: [title, subtitle, caption],
    decorate: (page) => [
      ...emblem(page, frame(leftPt, 56, 44, 44), 'left', band.background),
      rule(page, 'rule', frame(leftPt, 448, widthPt, 0), band.rule, theme.hairlinePt, true),
      ...(band.background === 'brand'
        ? []
        : [block(page, 'mark', frame(0, slideHeightPt - edgePt, slideWidthPt, edgePt), band.mark)]),
    ],
    compose: (page) => [title, subtitle, caption].map((place) => slotText(page, place)),
  };
}
