import {
  type Align,
  alignShift,
  type ColorRole,
  type Frame,
  isDark,
  type LineElement,
  type Placeholder,
  type SceneElement,
  type ShapeElement,
  type TextElement,
} from '#shared/page';
import { fittedElement, placeholderOf, stepsIn } from './fit-text';
import type { LayoutDesign } from './layout-design';
import { frame } from './page';
import type { PageContent } from './page-content';
import { placePicture } from './parts/place-picture';
import { plainParagraph } from './slide-text';
import type { Ornament, PlaceDesign, TextPlaceDesign, ThemeDesign } from './theme-design';
import { sceneTheme } from './themes/theme-of';

const decoration: Placeholder = { role: 'decoration' };

/** The places of company and number; `rightPt` where the page's content ends earlier, `color` on another background. */
export function footerPlaces(
  theme: ThemeDesign,
  { rightPt, color }: { readonly rightPt?: number; readonly color?: ColorRole } = {},
): readonly [TextPlaceDesign, TextPlaceDesign] {
  const { grid, places } = theme;
  const lessPt = rightPt === undefined ? 0 : grid.leftPt + grid.widthPt - rightPt;
  const inColor = (place: TextPlaceDesign) => (color ? { ...place, text: { ...place.text, color } } : place);
  const narrower = (place: TextPlaceDesign): TextPlaceDesign => {
    const { x, y, w, h } = place.frame;
    if (rightPt === undefined || x + w <= rightPt) return place;
    if (place.text.align === 'right') return { ...place, frame: frame(x - lessPt, y, w, h) };
    if (place.text.align === 'left') return { ...place, frame: frame(x, y, w - lessPt, h) };
    return { ...place, frame: frame(grid.leftPt, y, grid.widthPt - lessPt, h) };
  };
  return [narrower(inColor(places.footer)), narrower(inColor(places.number))];
}

/** The footer and the slide number of a page. */
export function footer(page: PageContent, places = footerPlaces(page.theme)): readonly TextElement[] {
  const [left, right] = places;
  const line = (place: TextPlaceDesign, text: string, name: string) =>
    fittedElement(
      { id: place.slot, name, placeholder: placeholderOf(place) },
      [plainParagraph(text)],
      place.text,
      stepsIn(place.text, place.frame),
      page,
    );
  return [line(left, companyName(page), page.word('footer')), line(right, String(page.number), page.word('number'))];
}

export function companyName(page: PageContent): string {
  return page.project.company.name.trim() || page.project.title.trim();
}

/** A horizontal or vertical rule. */
export function rule(
  page: PageContent,
  id: string,
  at: Frame,
  color: ColorRole,
  widthPt: number,
  onLayout: boolean,
): LineElement {
  const base = { kind: 'line' as const, id, name: page.word('rule'), frame: at, stroke: { color, widthPt } };
  return onLayout ? { ...base, placeholder: decoration } : base;
}

/** A quiet rule between things on the page. */
export function hairline(page: PageContent, id: string, at: Frame): LineElement {
  return rule(page, id, at, 'rule', page.theme.hairlinePt, false);
}

/** A plain block of colour that stands on the layout. */
export function block(page: PageContent, id: string, at: Frame, fill: ColorRole, radiusPt = 0): ShapeElement {
  return {
    kind: 'shape',
    id,
    name: page.word(id === 'seal' || id === 'panel' ? id : 'rule'),
    frame: at,
    placeholder: decoration,
    shape: radiusPt > 0 ? 'round-rect' : 'rect',
    radiusPt,
    fill,
    stroke: null,
  };
}

/** What stands still on a page, drawn. */
export function drawOrnaments(page: PageContent, ornaments: readonly Ornament[]): readonly SceneElement[] {
  return ornaments.map((one) =>
    one.kind === 'rule'
      ? rule(page, one.id, one.frame, one.color, one.widthPt, true)
      : block(page, one.id, one.frame, one.fill, one.radiusPt),
  );
}

/** The logo that is meant for a ground: on a dark one the one for dark grounds, if there is one. */
export function logoOn({ project }: Pick<PageContent, 'project'>, ground: ColorRole = 'paper') {
  const { logo, logoDark = '' } = project.company;
  const keys = isDark(sceneTheme(project).colors[ground]) ? [logoDark, logo] : [logo];
  const key = keys.find((one) => Object.hasOwn(project.assets, one));
  const asset = key === undefined ? undefined : project.assets[key];
  return key !== undefined && asset ? { key, asset } : null;
}

/** The company's logo where the theme shows it on ordinary pages. */
function pageLogo(page: PageContent): readonly SceneElement[] {
  const { logo } = page.theme;
  return logo ? logoIn(page, logo.frame, logo.align) : [];
}

/** The company's logo, whole and at one side of a frame; nothing where there is none. `ground` is what it stands on. */
export function logoIn(
  page: PageContent,
  at: Frame,
  align: Align,
  ground: ColorRole = 'paper',
): readonly SceneElement[] {
  const found = logoOn(page, ground);
  if (!found) return [];
  const { key, asset } = found;
  const w = Math.min((at.h * asset.widthPx) / asset.heightPx, at.w);
  const x = at.x + alignShift(align, at.w - w);
  const part = { id: 'logo', name: page.word('logo'), placeholder: decoration } as const;
  const picture = { key, asset, alt: companyName(page), fit: 'contain' } as const;
  return [placePicture(part, picture, frame(x, at.y, w, at.h))];
}

/** What an ordinary page has besides its content; `widthPt` of a title that is narrower. */
export function ordinary(
  theme: ThemeDesign,
  { widthPt = theme.grid.widthPt }: { readonly widthPt?: number } = {},
): Pick<LayoutDesign, 'background' | 'decorate'> {
  const ornaments = [...theme.ornaments, ...theme.titleOrnaments(widthPt)];
  const isWhole = widthPt === theme.grid.widthPt;
  return {
    background: theme.background,
    decorate: (page) => [...drawOrnaments(page, ornaments), ...(isWhole ? pageLogo(page) : [])],
  };
}

/** How much lower content begins than usual, so that a title above it may have a line more; nothing where its ground is as high as it is. */
export function lowerContent({ contentTop }: ThemeDesign): number {
  return contentTop === 'grid' ? 0 : 40;
}

/** The title's place above content that is narrower, with room for more lines. */
export function narrowTitle({ places }: ThemeDesign, widthPt: number, lowerPt: number): TextPlaceDesign {
  const { x, y, h } = places.title.frame;
  return { ...places.title, frame: frame(x, y, widthPt, h + lowerPt) };
}

/** The places of an ordinary page: title, content, footer and number. */
export function ordinaryPlaces({ places }: ThemeDesign, ...content: readonly PlaceDesign[]): readonly PlaceDesign[] {
  return [places.title, ...content, places.footer, places.number];
}
