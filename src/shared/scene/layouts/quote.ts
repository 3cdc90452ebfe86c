import type { Frame, SceneElement } from '#shared/page';
import { stepsIn } from '../fit-text';
import { footer, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { bodyPlace, contentRoom, hasText, heightOf, pageTitle, sign, textAt, tile, usualRoom } from '../layout-parts';
import { frame } from '../page';
import type { PageContent, PictureContent } from '../page-content';
import { placePicture } from '../parts/place-picture';
import type { ThemeDesign } from '../theme-design';

const portraitPt = 176;
const besidePt = 48;
const signPt = 56;
const gapPt = 30;

/** What somebody said, large, with who it was below; a portrait stands beside it, else a quotation mark. */
export function quote(theme: ThemeDesign): LayoutDesign {
  const { grid } = theme;
  const usual = usualRoom(theme);
  const topPt = usual.y;
  const heightPt = grid.bottomPt - topPt;
  const x = grid.leftPt + portraitPt + besidePt;
  const signX = grid.leftPt + signPt + 28;
  const byPt = 48;
  const body = bodyPlace(theme, frame(x, topPt, grid.leftPt + grid.widthPt - x, heightPt - byPt - gapPt), {
    sizesPt: [...theme.sizes.statement.filter((sizePt) => sizePt <= 48), 26, 24, 22, 20, 18, 16],
    use: 'title',
  });
  const caption = bodyPlace(
    theme,
    frame(x, grid.bottomPt - byPt, body.frame.w, byPt),
    { sizesPt: [20, 18, 16, 14, 13, 12], use: 'label', color: 'muted' },
    'caption',
  );
  const image = {
    slot: 'image',
    role: 'picture',
    frame: frame(grid.leftPt, topPt + 24, portraitPt, portraitPt),
    text: null,
  } as const;
  const compose = (page: PageContent) => {
    const picture = page.picture('image');
    const whole = contentRoom({ ...page, text: (slot) => (slot === 'caption' ? [] : page.text(slot)) });
    const left = picture ? x : signX;
    const room = frame(left, whole.y, whole.x + whole.w - left, Math.max(whole.h - byPt - gapPt, 1));
    const by = { ...caption.frame, x: left, w: room.w };
    const steps = stepsIn(body.text, room);
    const saidPt = heightOf(page, body, steps);
    const byHeightPt = heightOf(page, caption, stepsIn(caption.text, by));
    const totalPt = Math.max(saidPt + (byHeightPt > 0 ? gapPt + byHeightPt : 0), picture ? portraitPt : 0);
    // Said from the floor up: who said it stands where a source would.
    const y = Math.round(whole.y + Math.max(whole.h - totalPt, 0));
    const said = hasText(page, 'body') ? [textAt(page, body, steps, y)] : [];
    const byAt = saidPt > 0 ? y + saidPt + gapPt : y;
    const author = byHeightPt > 0 ? [textAt(page, caption, stepsIn(caption.text, by), byAt)] : [];
    const side = picture
      ? [portrait(page, picture, { ...image.frame, y })]
      : saidPt > 0
        ? sign(page, 'mark-1', frame(grid.leftPt, y + 4, signPt, signPt), '“', signLook)
        : [];
    const dash =
      byHeightPt > 0 && saidPt > 0
        ? [tile(page, 'author-mark', frame(left, byAt - gapPt / 2 - 1, 32, 2), { fill: 'brand', radiusPt: 0 })]
        : [];
    return [pageTitle(page).element, ...said, ...author, ...side, ...dash, ...footer(page)];
  };
  return {
    id: 'quote',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, body, caption, image),
    compose,
  };
}

const signLook = { fill: 'brand', color: 'onBrand', sizePt: 52 } as const;

function portrait(page: PageContent, picture: PictureContent, at: Frame): SceneElement {
  const placeholder = { role: 'picture', slot: 'image' } as const;
  const part = { id: 'image', name: page.word('image'), placeholder, clip: 'ellipse' } as const;
  return placePicture(part, { ...picture, fit: 'cover' }, at);
}
