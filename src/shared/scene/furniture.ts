import type { Frame } from '#shared/deck';
import { fittedElement, placeholderOf, stepsIn } from './fit-text';
import type { LayoutDesign } from './layout-design';
import { frame } from './page';
import type { PageContent } from './page-content';
import { plainParagraph } from './slide-text';
import type { Ornament, PlaceDesign, TextPlaceDesign, ThemeDesign } from './theme-design';
import type { ColorRole, LineElement, Placeholder, SceneElement, ShapeElement, TextElement } from './types';

const decoration: Placeholder = { type: 'decoration' };

/** The places of company and number; `rightPt` where the page's content ends earlier, `color` on another background. */
export function footerPlaces(
  theme: ThemeDesign,
  { rightPt, color }: { readonly rightPt?: number; readonly color?: ColorRole } = {},
): readonly [TextPlaceDesign, TextPlaceDesign] {
  const { grid, places } = theme;
  const lessPt = rightPt === undefined ? 0 : grid.leftPt + grid.widthPt - rightPt;
  const reaches = (at: Frame) => rightPt !== undefined && at.x + at.w > rightPt - 64;
  const inColor = (place: TextPlaceDesign) => (color ? { ...place, text: { ...place.text, color } } : place);
  const footer = inColor(places.footer);
  const number = inColor(places.number);
  return [
    reaches(footer.frame) ? { ...footer, frame: { ...footer.frame, w: footer.frame.w - lessPt } } : footer,
    reaches(number.frame) ? { ...number, frame: { ...number.frame, x: number.frame.x - lessPt } } : number,
  ];
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

/** What an ordinary page has besides its content; `widthPt` and `lowerPt` of a title that is narrower and stands lower. */
export function ordinary(
  theme: ThemeDesign,
  { widthPt = theme.grid.widthPt, lowerPt = 0 }: { readonly widthPt?: number; readonly lowerPt?: number } = {},
): Pick<LayoutDesign, 'background' | 'decorate'> {
  const ornaments = [...theme.ornaments, ...theme.titleOrnaments(widthPt, lowerPt)];
  return { background: theme.background, decorate: (page) => drawOrnaments(page, ornaments) };
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
