import { mostTextSteps, type Patch, type Project, type Slide, type TextColor, type TextLook } from '#shared/project';
import { buildPage, roleOfColor, usualText } from '#shared/scene';
import { blankText, slotOf, slotsPath } from './slots';
import type { TextPlace } from './text-places';

const themesOwn: TextLook = {};

function slideOf({ deck }: Pick<Project, 'deck'>, id: string): Slide | undefined {
  return deck.slides.find((slide) => slide.id === id);
}

/** Whether the text of a place can have a look of its own; the texts of steps, of which all have one size, can't. */
export function takesLook(project: Project, place: TextPlace): boolean {
  const slide = slideOf(project, place.slideId);
  return !place.step && slide !== undefined && usualText(project, slide.layout, place.slot) !== null;
}

/** What the author chose for the text of a place; the same object while it is the same. */
export function lookAt(project: Pick<Project, 'deck'>, { slideId, slot }: TextPlace): TextLook {
  const slide = slideOf(project, slideId);
  return (slide && slotOf(slide, slot, 'text')?.look) ?? themesOwn;
}

/** How the theme aligns the text of a place. */
export function usualAlign(project: Project, { slideId, slot }: TextPlace) {
  const slide = slideOf(project, slideId);
  return (slide && usualText(project, slide.layout, slot)?.align) ?? 'left';
}

/** Whether text of a place can be read in the theme's other colours: on paper, not on a ground of its own. */
export function takesColor(project: Project, { slideId, slot }: TextPlace, color: TextColor): boolean {
  const slide = slideOf(project, slideId);
  const usual = slide && usualText(project, slide.layout, slot);
  return !!usual && roleOfColor(color, usual.color) !== null;
}

/** Parts of a look that change; `undefined`: the theme's again. */
export type LookChange = { readonly [K in 'size' | 'align' | 'color']?: TextLook[K] };

/** Changes parts of a text's look; a part that is `undefined` becomes the theme's again. No patches where nothing changes. */
export function lookPatches(project: Pick<Project, 'deck'>, { slideId, slot }: TextPlace, change: LookChange): Patch[] {
  const slide = slideOf(project, slideId);
  const path = slotsPath(project, slideId);
  if (!slide || !path) return [];
  const text = slotOf(slide, slot, 'text');
  const before = text?.look ?? themesOwn;
  const merged = { ...before, ...change };
  const look = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined && value !== 0));
  if (JSON.stringify(look) === JSON.stringify(before)) return [];
  const isOwn = Object.keys(look).length > 0;
  if (text)
    return [
      isOwn
        ? { op: 'set', path: [...path, slot, 'look'], value: look }
        : { op: 'unset', path: [...path, slot, 'look'] },
    ];
  return [{ op: 'set', path: [...path, slot], value: { ...blankText, look } }];
}

/** What became of the wish for another size. */
export type SizeStep =
  | { readonly size: number }
  /** No further: by its steps, by its floor, or by the room of its place. */
  | { readonly stops: 'steps' | 'floor' | 'room'; readonly sizePt: number };

/** The next step at which the text of a place is really set larger or smaller. */
export function nextSize(project: Project, place: TextPlace, direction: 1 | -1): SizeStep {
  const slide = slideOf(project, place.slideId);
  const { size = 0 } = lookAt(project, place);
  const now = slide ? sizeOn(project, slide, place.slot) : 0;
  for (let next = size + direction; Math.abs(next) <= mostTextSteps; next += direction) {
    // What nobody has written yet can't be measured.
    if (!slide || now === 0 || sizeOn(project, withSize(slide, place.slot, next), place.slot) !== now)
      return { size: next };
  }
  // Where it stops at once it may as well be the theme's.
  if (size * direction < 0) return { size: 0 };
  if (size === mostTextSteps * direction) return { stops: 'steps', sizePt: now };
  return { stops: direction > 0 ? 'room' : 'floor', sizePt: now };
}

function withSize(slide: Slide, name: string, size: number): Slide {
  const text = slotOf(slide, name, 'text');
  const slot = { ...(text ?? blankText), look: { ...text?.look, size } };
  return { ...slide, slots: { ...slide.slots, [name]: slot } };
}

/** The size of the largest lines of a slot's text; zero where it has none. */
function sizeOn(project: Project, slide: Slide, name: string): number {
  const number = project.deck.slides.findIndex(({ id }) => id === slide.id) + 1;
  const element = buildPage(project, slide, number, { keepLayout: true }).elements.find(({ id }) => id === name);
  const sizes = element?.kind === 'text' ? element.paragraphs.map(({ sizePt }) => sizePt) : [];
  return Math.max(0, ...sizes);
}
