import { slotText } from '../fit-text';
import { block, footer, footerPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import type { TextPlaceDesign, ThemeDesign } from '../theme-design';

/** A dark page between two parts of the story. */
export function section(theme: ThemeDesign): LayoutDesign {
  const { leftPt, widthPt } = theme.grid;
  const { band } = theme;
  const title: TextPlaceDesign = {
    slot: 'title',
    role: 'title',
    frame: frame(leftPt, 150, widthPt, 190),
    text: { ...theme.text.display, color: band.title },
  };
  const subtitle: TextPlaceDesign = {
    slot: 'subtitle',
    role: 'body',
    frame: frame(leftPt, 356, Math.min(720, widthPt), 112),
    text: { ...theme.text.body, sizesPt: theme.sizes.subtitle, color: band.text },
  };
  const footers = footerPlaces(theme, { color: band.text });
  return {
    id: 'section',
    background: band.background,
    places: [title, subtitle, ...footers],
    decorate: (page) => [block(page, 'mark', frame(leftPt, 56, 96, 6), band.mark)],
    compose: (page) => [slotText(page, title), slotText(page, subtitle), ...footer(page, footers)],
  };
}
