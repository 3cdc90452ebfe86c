import { slideHeightPt } from '#shared/page';
import { emblem } from '../emblem';
import { block, drawOrnaments } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import type { TextPlaceDesign, ThemeDesign } from '../theme-design';
import { squares } from '../themes/blueprint';
import { composeCover, coverTexts } from './cover-text';

const leftPt = 60;

/** A title block on squared paper of the theme's loud colour. */
export function blueprintCover(theme: ThemeDesign): LayoutDesign {
  const { band } = theme;
  const alone = coverTexts(
    theme,
    {
      title: frame(leftPt, 132, 840, 196),
      subtitle: frame(leftPt, 364, 720, 92),
      caption: frame(leftPt, 484, 840, 26),
    },
    {
      title: { color: band.title },
      subtitle: { color: band.text },
      caption: { color: band.text, typeface: 'mono' },
    },
  );
  const image = { slot: 'image', role: 'picture', frame: frame(600, 0, 360, slideHeightPt), text: null } as const;
  const beside = alone.map(
    (place): TextPlaceDesign => ({ ...place, frame: { ...place.frame, w: image.frame.x - leftPt - 40 } }),
  );
  return {
    id: 'cover',
    background: band.background,
    places: [...alone, image],
    decorate: (page) => [
      ...drawOrnaments(page, squares(slideHeightPt)),
      ...emblem(page, frame(leftPt, 60, 60, 60), 'left', band.background),
      block(page, 'mark', frame(leftPt, 342, 120, 4), band.mark),
    ],
    compose: (page) => composeCover(page, alone, beside, image),
  };
}
