import type { ColorRole, Frame, SceneElement, ShapeElement, Stroke, TextElement } from '#shared/page';
import {
  type FitStep,
  type FittedText,
  fitSlot,
  fitText,
  partName,
  placeholderOf,
  stepsIn,
  textElement,
} from './fit-text';
import { hairline, rule } from './furniture';
import { lineHeightOf, reservedPt } from './lay-text';
import { frame } from './page';
import type { PageContent } from './page-content';
import { plainParagraph } from './slide-text';
import type { TextDesign, TextPlaceDesign, ThemeDesign } from './theme-design';
import { titleToBody } from './type-floors';

/** Between the content and the source below it. */
const aboveSourcePt = 16;
const remarkMostPt = 96;
const remarkAirPt = 14;
const mostRemarkPt = 22;

/** A page's title, and the size that its theme sets it in: what stands below follows that, whatever its author made of the title. */
export interface PageTitle {
  readonly element: TextElement;
  /** Zero where the page has no title. */
  readonly sizePt: number;
  readonly endPt: number;
}

const titles = new WeakMap<PageContent, PageTitle>();

/** The title of an ordinary page in its place, fitted once a page. */
export function pageTitle(page: PageContent): PageTitle {
  const known = titles.get(page);
  if (known) return known;
  const made = titleIn(page, page.theme.places.title);
  titles.set(page, made);
  return made;
}

/**
 * A title shrinks before it takes more lines than its place has room for in its largest size: two lines across a page, more in a
 * column. Only then may small lines be more.
 */
function titleSteps(page: PageContent, { frame: at, text }: TextPlaceDesign): readonly FitStep[] {
  const pitch = (sizePt: number) => lineHeightOf(sizePt, text.use, page);
  const [largest = 22] = text.sizesPt;
  const lines = Math.max(Math.floor((at.h + 0.01) / pitch(largest)), 1);
  const inLines = text.sizesPt.map((sizePt) => ({
    sizePt,
    frame: at,
    part: Math.min((lines * pitch(sizePt) + 0.01) / at.h, 1),
  }));
  return [...inLines, ...stepsIn(text, at)];
}

/** A title in a place of its own; one that hangs from the top takes no more of its place than its lines do. */
export function titleIn(page: PageContent, place: TextPlaceDesign): PageTitle {
  const fitted = fitSlot(page, 'title', place.text, titleSteps(page, place));
  const part = { id: 'title', name: page.word('title'), placeholder: placeholderOf(place) };
  const isEmpty = fitted.text.paragraphs.length === 0;
  const heightPt = isEmpty ? lineHeightOf(fitted.sizePt, place.text.use, page) : reservedPt(fitted.text);
  const h = Math.min(heightPt, place.frame.h);
  const at = place.text.valign === 'top' ? { ...place.frame, h } : place.frame;
  return {
    element: textElement(part, { ...fitted, frame: at }, place.text),
    sizePt: isEmpty ? 0 : (fitted.usualPt ?? fitted.sizePt),
    endPt: at.y + at.h,
  };
}

/** Where content begins below a title. */
export function contentTop({ theme }: PageContent, { endPt }: PageTitle): number {
  return theme.contentTop === 'grid' ? theme.grid.topPt : Math.round(endPt + theme.grid.belowTitlePt);
}

/** A source may take this much more room than a line: a second one before its letters become small. */
const moreLinesPt = 20;

/** The source of a page, fitted on the foot of its place; null where it has none. */
function fittedSource(page: PageContent, place: TextPlaceDesign): FittedText | null {
  if (!hasText(page, place.slot)) return null;
  const { x, y, w, h } = place.frame;
  const twice = frame(x, y - moreLinesPt, w, h + moreLinesPt);
  const [first = 14] = place.text.sizesPt;
  const steps = [{ sizePt: first, frame: place.frame }, ...stepsIn(place.text, twice)];
  return fitSlot(page, place.slot, place.text, steps);
}

/** The source of a page, where it has one. */
export function sourceOf(page: PageContent, place = page.theme.places.caption): readonly TextElement[] {
  const fitted = fittedSource(page, place);
  if (!fitted) return [];
  const part = { id: place.slot, name: page.word(partName(place.slot)), placeholder: placeholderOf(place) };
  return [textElement(part, fitted, place.text)];
}

/** Where content ends: above the source, where there is one. */
export function contentEnd(page: PageContent, place = page.theme.places.caption): number {
  const source = fittedSource(page, place);
  return source ? source.frame.y - aboveSourcePt : page.theme.grid.bottomPt;
}

/** The room for content on an ordinary page: from its title to its source or its foot. */
export function contentRoom(page: PageContent): Frame {
  const { grid } = page.theme;
  const topPt = contentTop(page, pageTitle(page));
  return frame(grid.leftPt, topPt, grid.widthPt, contentEnd(page) - topPt);
}

/** The room for content on a page with a title of two lines and a source: what places are designed in. */
export function usualRoom({ grid, places }: ThemeDesign): Frame {
  return frame(grid.leftPt, grid.topPt, grid.widthPt, places.caption.frame.y - aboveSourcePt - grid.topPt);
}

/** Sizes of running text that leave the title above it a title. */
export function sizesBelow({ sizePt }: PageTitle, sizesPt: readonly number[]): readonly number[] {
  if (sizePt === 0) return sizesPt;
  const small = sizesPt.filter((one) => one * titleToBody <= sizePt);
  return small.length > 0 ? small : sizesPt.slice(-1);
}

/** A design of running text in the sizes that the page's title leaves to it. */
export function belowTitle(page: PageContent, text: TextDesign, title = pageTitle(page)): TextDesign {
  return { ...text, sizesPt: sizesBelow(title, text.sizesPt) };
}

/** What holds together something on a page, as the theme does it, and the room inside. */
export interface Cell {
  readonly elements: readonly SceneElement[];
  readonly inside: Frame;
}

/** A cell of a page: a panel, or a rule that things hang from. `own` marks the one that matters. */
export function cell(page: PageContent, id: string, at: Frame, own = false): Cell {
  const { cell: look } = page.theme;
  const inside = insideCell(page.theme, at);
  if (look.kind === 'rule') {
    const color = own ? 'accent' : look.color;
    return {
      elements: [rule(page, id, frame(at.x, at.y, at.w, 0), color, own ? look.widthPt + 1 : look.widthPt, false)],
      inside,
    };
  }
  return {
    elements: [tile(page, id, at, { fill: 'panel', stroke: own ? { color: 'accent', widthPt: 2 } : null })],
    inside,
  };
}

const boxPadPt = 16;

/** A closed box on a page: a panel, or an outline where a theme has no panels. `own` marks the one that matters. */
export function box(page: PageContent, id: string, at: Frame, own = false, padPt = boxPadPt): Cell {
  const isPanel = page.theme.cell.kind === 'panel';
  const stroke: Stroke | null = own
    ? { color: 'accent', widthPt: 2.5 }
    : isPanel
      ? null
      : { color: 'muted', widthPt: 1 };
  const inside = frame(at.x + padPt, at.y + padPt, Math.max(at.w - 2 * padPt, 1), Math.max(at.h - 2 * padPt, 1));
  return { elements: [tile(page, id, at, { fill: isPanel ? 'panel' : null, stroke })], inside };
}

/** The room inside a cell of a theme. */
export function insideCell({ cell: look }: ThemeDesign, at: Frame): Frame {
  if (look.kind === 'rule') return frame(at.x, at.y + look.airPt, at.w, Math.max(at.h - look.airPt, 1));
  const { padPt } = look;
  return frame(at.x + padPt, at.y + padPt, Math.max(at.w - 2 * padPt, 1), Math.max(at.h - 2 * padPt, 1));
}

/** The part of a room that a closing remark leaves to what stands above it. */
export function aboveRemark(room: Frame): Frame {
  return { ...room, h: room.h - remarkMostPt - 2 * remarkAirPt };
}

export function hasText(page: PageContent, slot: string): boolean {
  return page.text(slot).length > 0;
}

/** A place for running text. */
export function bodyPlace(
  theme: ThemeDesign,
  at: Frame,
  change: Partial<TextDesign> = {},
  slot = 'body',
): TextPlaceDesign {
  return { slot, role: 'body', frame: at, text: { ...theme.text.body, sizesPt: theme.sizes.lead, ...change } };
}

/** A fitted text no taller than it needs to be, at a height of its own. */
export function textAt(
  page: PageContent,
  place: TextPlaceDesign,
  steps: readonly FitStep[],
  topPt: number,
): TextElement {
  const fitted = fitSlot(page, place.slot, place.text, steps);
  const part = { id: place.slot, name: page.word(partName(place.slot)), placeholder: placeholderOf(place) };
  const h = Math.min(reservedPt(fitted.text), fitted.frame.h);
  return textElement(part, { ...fitted, frame: { ...fitted.frame, y: topPt, h } }, place.text);
}

/** How tall a slot's text is where it stands in these steps. */
export function heightOf(page: PageContent, place: TextPlaceDesign, steps: readonly FitStep[]): number {
  if (!hasText(page, place.slot)) return 0;
  const fitted = fitSlot(page, place.slot, place.text, steps);
  return Math.min(reservedPt(fitted.text), fitted.frame.h);
}

/** A closing remark on the floor of a room, parted by a rule, and the room that is left above it. */
export function remarkBelow(
  page: PageContent,
  room: Frame,
  mostPt = mostRemarkPt,
): { readonly remark: readonly SceneElement[]; readonly room: Frame } {
  if (!hasText(page, 'body')) return { remark: [], room };
  const place = remarkPlace(page.theme, room, mostPt);
  const steps = stepsIn(belowTitle(page, place.text), place.frame);
  const h = heightOf(page, place, steps);
  const y = room.y + room.h - h;
  const line = hairline(page, 'body-rule', frame(room.x, y - remarkAirPt, room.w, 0));
  return {
    remark: [line, textAt(page, place, steps, y)],
    room: { ...room, h: Math.max(y - 2 * remarkAirPt - room.y, 1) },
  };
}

/** Where a closing remark stands. */
export function remarkPlace(theme: ThemeDesign, room: Frame, mostPt = mostRemarkPt): TextPlaceDesign {
  const at = frame(room.x, room.y + room.h - remarkMostPt, room.w, remarkMostPt);
  return bodyPlace(theme, at, { sizesPt: [...theme.sizes.lead.filter((sizePt) => sizePt <= mostPt), 13, 12] });
}

export interface TileLook {
  readonly fill: ColorRole | null;
  readonly stroke?: Stroke | null;
  readonly radiusPt?: number;
  readonly shape?: ShapeElement['shape'];
}

/** A shape behind things of one page. */
export function tile(page: PageContent, id: string, at: Frame, look: TileLook): ShapeElement {
  const { fill, stroke = null, radiusPt = page.theme.radiusPt } = look;
  const shape = look.shape ?? (radiusPt > 0 ? 'round-rect' : 'rect');
  return {
    kind: 'shape',
    id,
    name: page.word('panel'),
    frame: at,
    shape,
    radiusPt: shape === 'round-rect' ? radiusPt : 0,
    fill,
    stroke,
  };
}

export interface DiscLook extends TileLook {
  readonly color: ColorRole;
  readonly sizePt: number;
  readonly bold?: boolean;
}

/** A shape with a sign in its middle: a number, an arrow. */
export function sign(page: PageContent, id: string, at: Frame, text: string, look: DiscLook): readonly SceneElement[] {
  const { body } = page.theme.text;
  const design: TextDesign = {
    ...body,
    sizesPt: [look.sizePt],
    use: 'display',
    color: look.color,
    bold: look.bold ?? true,
    align: 'center',
    valign: 'middle',
  };
  const fitted = fitText([plainParagraph(text)], design, [{ sizePt: look.sizePt, frame: at }], page);
  const part = { id: `${id}-sign`, name: page.word('sign'), onShape: id };
  // A sign is the program's: whether it fits is not the author's business.
  return [tile(page, id, at, look), textElement(part, { ...fitted, overflows: false }, design)];
}

/** An arrow to what follows, in a disc of the theme's ink. */
export function arrow(page: PageContent, id: string, x: number, y: number, sidePt = 30): readonly SceneElement[] {
  const at = frame(x - sidePt / 2, y - sidePt / 2, sidePt, sidePt);
  return sign(page, id, at, '→', { fill: 'ink', shape: 'ellipse', color: 'paper', sizePt: 20 });
}
