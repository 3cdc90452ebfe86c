import { slideHeightPt } from '#shared/page';
import { fillRoom } from '../fill-text';
import { fitSlot, stepsIn } from '../fit-text';
import { block, footer } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { belowTitle, bodyPlace, titleIn } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { placePicture } from '../parts/place-picture';
import type { TextPlaceDesign, ThemeDesign } from '../theme-design';

const picturePt = 416;
const airPt = 48;

/** A picture to the page's edges on the left, and text without a rule beside it. */
export function imageLeft(theme: ThemeDesign): LayoutDesign {
  const { grid, places } = theme;
  const x = picturePt + airPt;
  const w = grid.leftPt + grid.widthPt - x;
  const side = frame(0, 0, picturePt, slideHeightPt);
  const image = { slot: 'image', role: 'picture', frame: side, text: null } as const;
  const title: TextPlaceDesign = {
    ...places.title,
    frame: frame(x, 56, w, 140),
    text: { ...places.title.text, color: 'ink', valign: 'top' },
  };
  const body = bodyPlace(theme, frame(x, 220, w, grid.bottomPt - 220));
  // What a theme keeps on the left, where the picture is, stands in a line below the text.
  const line = places.footer.frame;
  const isFree = (place: TextPlaceDesign) => place.frame.x >= x;
  const footers = [
    isFree(places.footer) ? places.footer : { ...places.footer, frame: frame(x, line.y, w - 64, line.h) },
    isFree(places.number)
      ? places.number
      : {
          ...places.number,
          frame: frame(x + w - 56, line.y, 56, line.h),
          text: { ...places.footer.text, align: 'right' as const },
        },
  ] as const;
  const compose = (page: PageContent) => {
    const picture = page.picture('image');
    const part = { id: 'image', name: page.word('image'), placeholder: { role: 'picture', slot: 'image' } } as const;
    const whole = frame(side.x + 32, 40, side.w - 64, slideHeightPt - 80);
    const shown = picture ? [placePicture(part, picture, picture.fit === 'cover' ? side : whole)] : [];
    const said = titleIn(page, title);
    const design = belowTitle(page, body.text, said);
    const fromPt = Math.round(said.endPt + grid.belowTitlePt);
    const steps = stepsIn(design, frame(x, fromPt, w, grid.bottomPt - fromPt));
    const text = fillRoom(page, body, fitSlot(page, 'body', design, steps));
    return [said.element, ...text, ...shown, ...footer(page, footers)];
  };
  return {
    id: 'image-left',
    background: 'paper',
    places: [title, body, image, ...footers],
    decorate: (page) => [block(page, 'panel', side, 'panel'), block(page, 'mark', frame(x, 40, 64, 4), 'brand')],
    compose,
  };
}
