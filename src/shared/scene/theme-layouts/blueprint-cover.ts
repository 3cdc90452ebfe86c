import { slideHeightPt, slideWidthPt } from '#shared/page';
import { emblem } from '../emblem';
import { block, drawOrnaments } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import type { Ornament, TextPlaceDesign, ThemeDesign } from '../theme-design';
import { composeCover, coverTexts } from './cover-text';

const stepPt = 60;
const leftPt = 60;

/** A title block on squared paper of the theme's loud colour. */
export function blueprintCover(theme: ThemeDesign): LayoutDesign {
  const { band } = theme;
  const square = (count: number, at: (index: number) => ReturnType<typeof frame>, id: string) =>
    Array.from(
      { length: count },
      (_, index): Ornament => ({
        kind: 'rule',
        id: `${id}-${index + 1}`,
        frame: at(index + 1),
        color: 'muted',
        widthPt: 0.25,
      }),
    );
  const squares = [
    ...square(slideWidthPt / stepPt - 1, (at) => frame(at * stepPt, 0, 0, slideHeightPt), 'column'),
    ...square(slideHeightPt / stepPt - 1, (at) => frame(0, at * stepPt, slideWidthPt, 0), 'row'),
  ];
  const alone = coverTexts(
    theme,
    {
      title: frame(leftPt, 132, 780, 196),
      subtitle: frame(leftPt, 364, 640, 88),
      caption: frame(leftPt, 492, 840, 20),
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
      ...drawOrnaments(page, squares),
      ...emblem(page, frame(leftPt, 60, 60, 60)),
      block(page, 'mark', frame(leftPt, 342, 120, 4), band.mark),
    ],
    compose: (page) => composeCover(page, alone, beside, image),
  };
}
