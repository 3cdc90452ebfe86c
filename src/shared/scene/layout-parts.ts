import type { ColorRole, Frame, SceneElement, ShapeElement, Stroke, TextElement } from '#shared/page';
import { type FitStep, fitText, partName, placeholderOf, slotText, stepsIn, textElement } from './fit-text';
import { frame } from './page';
import type { PageContent } from './page-content';
import { plainParagraph } from './slide-text';
import type { TextDesign, TextPlaceDesign, ThemeDesign } from './theme-design';

/** Between the content and the source below it. */
const aboveSourcePt = 12;
const remarkMostPt = 96;

/** The room for content on an ordinary page, which ends above the source where there is one. */
export function contentRoom(page: PageContent, lowerPt = 0): Frame {
  const { grid, places } = page.theme;
  const topPt = grid.topPt + 8 + lowerPt;
  const endPt = hasText(page, 'caption') ? places.caption.frame.y - aboveSourcePt : grid.bottomPt;
  return frame(grid.leftPt, topPt, grid.widthPt, endPt - topPt);
}

/** The room for content on an ordinary page with a source: what places are designed in. */
export function usualRoom({ grid, places }: ThemeDesign): Frame {
  const topPt = grid.topPt + 8;
  return frame(grid.leftPt, topPt, grid.widthPt, places.caption.frame.y - aboveSourcePt - topPt);
}

/** The part of a room that a closing remark leaves to what stands above it. */
export function aboveRemark(room: Frame): Frame {
  return { ...room, h: room.h - remarkMostPt - 16 };
}

export function hasText(page: PageContent, slot: string): boolean {
  return page.text(slot).length > 0;
}

/** The source of a page, where it has one. */
export function sourceOf(page: PageContent, place = page.theme.places.caption): readonly TextElement[] {
  return hasText(page, place.slot) ? [slotText(page, place)] : [];
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

/** The place with its text in other room than it would have; nothing where there is no text. */
export function textIn(page: PageContent, place: TextPlaceDesign, room: Frame): readonly TextElement[] {
  return hasText(page, place.slot) ? [slotText(page, place, stepsIn(place.text, room))] : [];
}

/** A fitted text no taller than it needs to be, at a height of its own. */
export function textAt(
  page: PageContent,
  place: TextPlaceDesign,
  steps: readonly FitStep[],
  topPt: number,
): TextElement {
  const fitted = fitText(page.text(place.slot), place.text, steps, page);
  const part = { id: place.slot, name: page.word(partName(place.slot)), placeholder: placeholderOf(place) };
  const h = Math.min(fitted.text.heightPt, fitted.frame.h);
  return textElement(part, { ...fitted, frame: { ...fitted.frame, y: topPt, h } }, place.text);
}

/** How tall a slot's text is where it stands in these steps. */
export function heightOf(page: PageContent, place: TextPlaceDesign, steps: readonly FitStep[]): number {
  if (!hasText(page, place.slot)) return 0;
  const fitted = fitText(page.text(place.slot), place.text, steps, page);
  return Math.min(fitted.text.heightPt, fitted.frame.h);
}

/** A closing remark at the bottom of a room, and the room that is left above it. */
export function remarkBelow(
  page: PageContent,
  room: Frame,
): { readonly remark: readonly TextElement[]; readonly room: Frame } {
  if (!hasText(page, 'body')) return { remark: [], room };
  const place = remarkPlace(page.theme, room);
  const steps = stepsIn(place.text, place.frame);
  const h = heightOf(page, place, steps);
  const y = room.y + room.h - h;
  return { remark: [textAt(page, place, steps, y)], room: { ...room, h: Math.max(y - 20 - room.y, 1) } };
}

/** Where a closing remark stands. */
export function remarkPlace(theme: ThemeDesign, room: Frame): TextPlaceDesign {
  const at = frame(room.x, room.y + room.h - remarkMostPt, room.w, remarkMostPt);
  return bodyPlace(theme, at, { sizesPt: [...theme.sizes.lead.filter((sizePt) => sizePt <= 16), 13, 12] });
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

/** An arrow to what follows, in a disc. */
export function arrow(page: PageContent, id: string, x: number, y: number, sidePt = 26): readonly SceneElement[] {
  const at = frame(x - sidePt / 2, y - sidePt / 2, sidePt, sidePt);
  return sign(page, id, at, '→', { fill: page.theme.background, shape: 'ellipse', color: 'muted', sizePt: 20 });
}
