import type { Frame, SceneElement } from '#shared/page';
import { fillRoom } from '../fill-text';
import { fitSlot, stepsIn } from '../fit-text';
import { footer, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { belowTitle, bodyPlace, contentRoom, hasText, pageTitle, sourceOf, tile, usualRoom } from '../layout-parts';
import { frame } from '../page';
import type { PageContent, PictureContent } from '../page-content';
import { pictureShape, placePicture } from '../parts/place-picture';
import type { ThemeDesign } from '../theme-design';

const textPt = 248;
const barPt = 20;
const bezelPt = 9;
/** Narrower pictures are of a telephone. */
const tallRatio = 0.75;

/** The largest frame of a shape in a room, at the room's right and on its floor. */
function within(room: Frame, ratio: number, moreW: number, moreH: number): Frame {
  const w = Math.min(room.w - moreW, (room.h - moreH) * ratio);
  const h = w / ratio + moreH;
  // What is left stands above: the picture on the floor.
  return frame(room.x + room.w - w - moreW, room.y + room.h - h, w + moreW, h);
}

/** A picture of a screen in what it was seen on: a window, or a telephone. */
function framed(picture: PictureContent, room: Frame, page: PageContent): readonly SceneElement[] {
  const part = { id: 'image', name: page.word('image'), placeholder: { role: 'picture', slot: 'image' } } as const;
  const ratio = pictureShape(picture);
  const whole = { ...picture, fit: 'cover' } as const;
  if (ratio < tallRatio) {
    const case_ = within(room, ratio, 2 * bezelPt, 2 * bezelPt);
    const centred = { ...case_, x: room.x + (room.w - case_.w) / 2 };
    const screen = frame(centred.x + bezelPt, centred.y + bezelPt, centred.w - 2 * bezelPt, centred.h - 2 * bezelPt);
    return [
      tile(page, 'device', centred, { fill: 'ink', radiusPt: 16, shape: 'round-rect' }),
      placePicture(part, whole, screen),
    ];
  }
  const outer = within(room, ratio, 2, barPt + 1);
  const dots = [0, 1, 2].map((at) =>
    tile(page, `dot-${at + 1}`, frame(outer.x + 10 + at * 12, outer.y + 7, 6, 6), {
      fill: at === 0 ? 'brand' : 'rule',
      shape: 'ellipse',
    }),
  );
  return [
    tile(page, 'device', outer, { fill: 'panel', stroke: { color: 'rule', widthPt: 1 }, radiusPt: 0 }),
    ...dots,
    placePicture(part, whole, frame(outer.x + 1, outer.y + barPt, outer.w - 2, outer.h - barPt - 1)),
  ];
}

/** The product as its users see it, whole and in a frame; what to look at stands beside it. */
export function screenshot(theme: ThemeDesign): LayoutDesign {
  const { grid } = theme;
  const usual = usualRoom(theme);
  const body = bodyPlace(theme, { ...usual, w: textPt });
  const beside = textPt + grid.gutterPt * 1.25;
  const image = {
    slot: 'image',
    role: 'picture',
    frame: frame(usual.x + beside, usual.y, usual.w - beside, usual.h),
    text: null,
  } as const;
  const compose = (page: PageContent) => {
    const picture = page.picture('image');
    const room = contentRoom(page);
    const hasBody = hasText(page, 'body');
    const shown = hasBody ? frame(room.x + beside, room.y, room.w - beside, room.h) : room;
    const centred = (elements: readonly SceneElement[]) => {
      // Alone, a window stands in the middle.
      const outer = elements[0];
      const shift = hasBody || !outer ? 0 : -(outer.frame.x - room.x - (room.w - outer.frame.w) / 2);
      return elements.map((one) => ({ ...one, frame: { ...one.frame, x: one.frame.x + shift } }));
    };
    const screen = picture ? centred(framed(picture, shown, page)) : [];
    // A window that is lower than it could be wide leaves its room to the text.
    const textW = screen[0] ? screen[0].frame.x - room.x - grid.gutterPt * 1.25 : grid.measurePt;
    const textRoom = { ...room, w: Math.min(textW, 360) };
    const design = belowTitle(page, body.text);
    const at = picture ? textRoom : { ...textRoom, w: textW };
    const text = hasBody || !picture ? fillRoom(page, body, fitSlot(page, 'body', design, stepsIn(design, at))) : [];
    return [pageTitle(page).element, ...text, ...screen, ...sourceOf(page), ...footer(page)];
  };
  return {
    id: 'screenshot',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, body, image, theme.places.caption),
    compose,
  };
}
