import { type ColorRole, type Frame, type SceneElement, slideHeightPt, slideWidthPt } from '#shared/page';
import type { LayoutId } from '#shared/project';
import { emblem } from '../emblem';
import { slotText, stepsIn } from '../fit-text';
import { drawOrnaments, footer, footerPlaces } from '../furniture';
import type { LayoutDesign, LayoutMaker } from '../layout-design';
import { contentEnd, sourceOf } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import type { Ornament, TextPlaceDesign, ThemeDesign } from '../theme-design';
import { composeCover, coverTexts } from './cover-text';

const middlePt = slideWidthPt / 2;

/** Two rules around the whole page, like those of a certificate. */
function border(color: ColorRole): readonly Ornament[] {
  return [
    { insetPt: 24, widthPt: 1.25 },
    { insetPt: 29.25, widthPt: 0.5 },
  ].flatMap(({ insetPt, widthPt }, at): readonly Ornament[] => {
    const [w, h] = [slideWidthPt - 2 * insetPt, slideHeightPt - 2 * insetPt];
    const line = (id: string, x: number, y: number, wide: number, high: number): Ornament => ({
      kind: 'rule',
      id: `${id}-${at + 1}`,
      frame: frame(x, y, wide, high),
      color,
      widthPt,
    });
    return [
      line('top', insetPt, insetPt, w, 0),
      line('bottom', insetPt, insetPt + h, w, 0),
      line('left', insetPt, insetPt, 0, h),
      line('right', insetPt + w, insetPt, 0, h),
    ];
  });
}

/** Two short rules on the middle. */
function dash(id: string, x: number, y: number, color: ColorRole, w = 120): readonly Ornament[] {
  return [
    { kind: 'rule', id, frame: frame(x - w / 2, y, w, 0), color, widthPt: 1.25 },
    { kind: 'rule', id: `${id}-2`, frame: frame(x - w / 2, y + 3.75, w, 0), color, widthPt: 0.5 },
  ];
}

/** A title page: everything on the middle, in a double border. A picture takes the right-hand side of it. */
export function folioCover(theme: ThemeDesign): LayoutDesign {
  const centred = {
    title: { align: 'center' },
    subtitle: { align: 'center' },
    caption: { align: 'center' },
  } as const;
  const alone = coverTexts(
    theme,
    {
      title: frame(112, 140, 736, 172),
      subtitle: frame(160, 344, 640, 84),
      caption: frame(112, 460, 736, 26),
    },
    centred,
  );
  const image = { slot: 'image', role: 'picture', frame: frame(548, 42, 370, 456), text: null } as const;
  const beside = alone.map(
    (place): TextPlaceDesign => ({ ...place, frame: { ...place.frame, x: 60, w: image.frame.x - 92 } }),
  );
  const decorate = (page: PageContent) => {
    const x = page.picture('image') ? 60 + (image.frame.x - 92) / 2 : middlePt;
    return [
      ...emblem(page, frame(x - 24, 68, 48, 48), 'center'),
      ...drawOrnaments(page, dash('rule', x, 326, 'accent')),
    ];
  };
  return {
    id: 'cover',
    background: 'paper',
    places: [...alone, image],
    decorate: (page) => drawOrnaments(page, border('ink')),
    compose: (page) => [...decorate(page).map(onPage), ...composeCover(page, alone, beside, image)],
  };
}

/** What follows the page's content stands on the page, not on its layout. */
function onPage(element: SceneElement): SceneElement {
  const { placeholder: _, ...rest } = element;
  return rest as SceneElement;
}

/** A page between two parts: their name between double rules. */
export function folioSection(theme: ThemeDesign): LayoutDesign {
  const { band } = theme;
  const [title, subtitle] = coverTexts(
    theme,
    { title: frame(112, 150, 736, 140), subtitle: frame(160, 330, 640, 110), caption: frame(0, 0, 0, 0) },
    {
      title: { align: 'center', color: band.title, sizesPt: theme.sizes.section },
      subtitle: { align: 'center', color: band.text, sizesPt: theme.sizes.subtitle },
    },
  );
  const places: readonly TextPlaceDesign[] = [
    { ...title, role: 'title' },
    { ...subtitle, role: 'body' },
  ];
  // Inside the border.
  const footers = footerPlaces(theme, { color: band.text }).map(
    (place): TextPlaceDesign => ({ ...place, frame: { ...place.frame, y: place.slot === 'footer' ? 44 : 480 } }),
  ) as [TextPlaceDesign, TextPlaceDesign];
  return {
    id: 'section',
    background: band.background,
    places: [...places, ...footers],
    decorate: (page) => drawOrnaments(page, [...border(band.rule), ...dash('rule', middlePt, 308, band.rule)]),
    compose: (page) => [...places.map((place) => slotText(page, place)), ...footer(page, footers)],
  };
}

/** One sentence on the middle of the page, between double rules. */
export function folioStatement(theme: ThemeDesign): LayoutDesign {
  const { places, sizes, grid } = theme;
  const title: TextPlaceDesign = {
    slot: 'title',
    role: 'title',
    frame: frame(grid.leftPt + 24, 88, grid.widthPt - 48, 220),
    text: { ...theme.text.title, sizesPt: sizes.statement, align: 'center', valign: 'middle' },
  };
  const body: TextPlaceDesign = {
    slot: 'body',
    role: 'body',
    frame: frame(120, 340, 720, 104),
    text: { ...theme.text.body, sizesPt: sizes.lead, color: 'muted', align: 'center' },
  };
  const alone: TextPlaceDesign = { ...title, frame: { ...title.frame, h: 356 } };
  return {
    id: 'statement',
    background: theme.background,
    places: [title, body, places.caption, places.footer, places.number],
    rooms: { title: title.frame },
    decorate: (page) => drawOrnaments(page, [...theme.ornaments, ...theme.titleOrnaments(grid.widthPt)]),
    compose: (page) => {
      const hasBody = page.text('body').length > 0;
      const rules = hasBody ? drawOrnaments(page, dash('rule', middlePt, 324, 'accent')).map(onPage) : [];
      return [
        slotText(page, hasBody ? title : alone),
        ...rules,
        ...(hasBody ? [slotText(page, body, stepsIn(body.text, aboveSource(page, body.frame)))] : []),
        ...sourceOf(page),
        ...footer(page),
      ];
    },
  };
}

/** Text may end so much closer to a source than content does elsewhere. */
const closerPt = 4;

/** A frame that makes room for a source of two lines. */
function aboveSource(page: PageContent, at: Frame): Frame {
  return { ...at, h: Math.min(at.h, contentEnd(page) + closerPt - at.y) };
}

/** The last page, as the first was. */
export const folioClosing: LayoutMaker = (theme) => loudPage(theme, 'closing', theme.sizes.section, () => []);

/** The cover on the theme's loud ground. */
export const folioCoverDark: LayoutMaker = (theme) =>
  loudPage(theme, 'cover-dark', theme.sizes.cover, (page) =>
    emblem(page, frame(middlePt - 24, 68, 48, 48), 'center', theme.band.background),
  );

function loudPage(
  theme: ThemeDesign,
  id: LayoutId,
  sizesPt: readonly number[],
  above: LayoutDesign['decorate'],
): LayoutDesign {
  const { band } = theme;
  const places = coverTexts(
    theme,
    {
      title: frame(112, 130, 736, 164),
      subtitle: frame(160, 332, 640, 96),
      caption: frame(112, 456, 736, 26),
    },
    {
      title: { align: 'center', color: band.title, sizesPt },
      subtitle: { align: 'center', color: band.text },
      caption: { align: 'center', color: band.text },
    },
  );
  const ornaments = [...border(band.rule), ...dash('rule', middlePt, 312, band.rule)];
  return {
    id,
    background: band.background,
    places,
    decorate: (page) => [...above(page), ...drawOrnaments(page, ornaments)],
    compose: (page) => places.map((place) => slotText(page, place)),
  };
}
