import { layouts } from '#shared/deck';
import { isFurniture, paragraphsOf, placeholderSlot, type SceneElement, type ScenePage } from '#shared/page';
import type { Slide } from '#shared/project';
import { leastSizeOf, titleToBody } from '#shared/scene';
import { bodyText, countText, isTooMuch, type SlideLoad } from './slide-load';
import { slotOf } from './slot-of';

/** Something about a slide that its author should look at. */
export type SlideFinding =
  | { readonly kind: 'overflow'; readonly slot: string; readonly name: string }
  | {
      readonly kind: 'small';
      readonly slot: string;
      readonly name: string;
      readonly sizePt: number;
      readonly leastPt: number;
    }
  | { readonly kind: 'held'; readonly slot: string; readonly name: string }
  | {
      readonly kind: 'flat';
      readonly slot: 'title';
      readonly name: string;
      readonly sizePt: number;
      readonly bodyPt: number;
    }
  | { readonly kind: 'load'; readonly load: SlideLoad }
  | { readonly kind: 'image-alt'; readonly slot: string };

/** What a slide's page shows to be wrong; hidden slides are looked at too. */
export function slideFindings(slide: Slide, page: ScenePage): readonly SlideFinding[] {
  const findings: SlideFinding[] = [];
  const told = new Set<string>();
  for (const element of page.elements) {
    const slot = slotOfElement(element);
    if (!('overflows' in element) || !element.overflows || !slot || told.has(slot)) continue;
    told.add(slot);
    findings.push({ kind: 'overflow', slot, name: element.name });
  }
  const small = told.size > 0 ? null : smallestText(page);
  if (small) findings.push(small);
  findings.push(...heldBack(page));
  const flat = flatTitle(slide, page);
  if (flat) findings.push(flat);
  const load = countText(bodyText(slide));
  if (isTooMuch(load)) findings.push({ kind: 'load', load });
  for (const { name } of layouts[slide.layout].slots) {
    const image = slotOf(slide, name, 'image');
    if (image && image.asset !== '' && image.alt.trim() === '') findings.push({ kind: 'image-alt', slot: name });
  }
  return findings;
}

/** The text of a page that is furthest below what the last row can read; null where all can be read. Charts fit their labels themselves. */
function smallestText(page: ScenePage): Extract<SlideFinding, { kind: 'small' }> | null {
  const small = page.elements.flatMap((element) => {
    const slot = slotOfElement(element);
    if (!slot || element.kind === 'chart') return [];
    const leastPt = leastSizeOf(slot);
    const sizes = paragraphsOf(element).flatMap(({ sizePt, lines }) => (lines.length > 0 ? [sizePt] : []));
    const sizePt = Math.min(...sizes);
    return sizePt < leastPt ? [{ kind: 'small' as const, slot, name: element.name, sizePt, leastPt }] : [];
  });
  return small.toSorted((one, other) => other.leastPt - other.sizePt - (one.leastPt - one.sizePt))[0] ?? null;
}

/** Texts whose author wants them larger than their places bear. */
function heldBack({ elements }: ScenePage): readonly SlideFinding[] {
  return elements.flatMap((element) => {
    const slot = slotOfElement(element);
    return element.kind === 'text' && element.held && slot ? [{ kind: 'held' as const, slot, name: element.name }] : [];
  });
}

/** A title that its author's choice of sizes leaves hardly larger than the text below it; a quotation is larger than its title anyway. */
function flatTitle(slide: Slide, page: ScenePage): Extract<SlideFinding, { kind: 'flat' }> | null {
  const isChosen = layouts[slide.layout].slots.some(({ name }) => slotOf(slide, name, 'text')?.look?.size);
  if (!isChosen || page.layout === 'quote') return null;
  const sizeOf = (element: SceneElement) => Math.max(0, ...paragraphsOf(element).map(({ sizePt }) => sizePt));
  const title = page.elements.find((element) => slotOfElement(element) === 'title');
  const sizePt = title ? sizeOf(title) : 0;
  const bodyPt = Math.max(0, ...page.elements.filter((one) => slotOfElement(one)?.startsWith('body')).map(sizeOf));
  return title && sizePt > 0 && sizePt < bodyPt * titleToBody
    ? { kind: 'flat', slot: 'title', name: title.name, sizePt, bodyPt }
    : null;
}

/** Parts of a slot that are elements of their own: a figure, a member, a portrait. */
const parts: Readonly<Record<string, string>> = {
  metrics: 'metrics',
  team: 'team',
  portrait: 'team',
  initials: 'team',
  steps: 'steps',
  flows: 'steps',
  labels: 'steps',
  logos: 'logos',
};

/** The slot that an element shows; null for what belongs to the theme. */
export function slotOfElement(element: SceneElement): string | null {
  if (element.placeholder) return isFurniture(element) ? null : placeholderSlot(element);
  const part = /^([a-z]+)-\d+$/.exec(element.id)?.[1];
  return (part && parts[part]) ?? null;
}
