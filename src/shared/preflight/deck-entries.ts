import { slotOfElement } from '#shared/checks';
import type { ExportTarget } from '#shared/contract';
import { elementLosses } from '#shared/losses';
import {
  type ImageElement,
  paragraphsOf,
  placeholderSlot,
  type SceneElement,
  type ScenePage,
  textOf,
} from '#shared/page';
import type { Path, Project } from '#shared/project';
import { effectiveDpi, type Scene } from '#shared/scene';
import { entry } from './entry';
import { glyphEntries, linkEntries } from './text-entries';
import type { PreflightEntry } from './types';

/** Below this, prints look soft. */
export const leastDpi = 150;
/** Below this, a table is hard to read from a chair. */
const smallPt = 14;

/** Pages of a deck with where they lie in the project. */
export interface PlacedPage {
  readonly page: ScenePage;
  readonly index: number;
}

/** What the pages of a deck lose on their way, or do not say. `targets`: those that show slides. */
export function deckEntries(
  project: Project,
  scene: Scene,
  pages: readonly PlacedPage[],
  targets: readonly ExportTarget[],
): readonly PreflightEntry[] {
  const all = pages.flatMap(({ page, index }) =>
    page.elements.flatMap((element): readonly PreflightEntry[] => {
      const slot = slotOfElement(element);
      const slide = ['deck', 'slides', index];
      const place = isLogo(element)
        ? ['company', logoField(element, project)]
        : slot === null
          ? slide
          : [...slide, 'slots', slot];
      return [
        ...fitEntries(element, scene, page, place, targets),
        ...lossEntries(element, place, targets),
        ...pictureEntries(element, project, place, targets),
        ...chartEntries(element, project, place, targets),
      ];
    }),
  );
  // The company's logo, the same on every page, is said once.
  const byText = new Map(all.map((one) => [JSON.stringify([one.code, one.place, one.text.params]), one]));
  return [...byText.values()];
}

function isLogo(element: SceneElement): element is ImageElement {
  return element.kind === 'image' && element.placeholder?.role === 'decoration';
}

function logoField({ asset }: ImageElement, { company }: Project): string {
  return asset === company.logo ? 'logo' : 'logoDark';
}

function fitEntries(
  element: SceneElement,
  { layouts }: Scene,
  page: ScenePage,
  place: Path,
  targets: readonly ExportTarget[],
): readonly PreflightEntry[] {
  const { name } = element;
  if (element.kind !== 'text' && element.kind !== 'table') return [];
  const paragraphs = paragraphsOf(element).filter(({ runs }) => runs.length > 0);
  const sizes = paragraphs.map(({ sizePt }) => sizePt);
  if (sizes.length === 0) return [];
  // Its smallest type is said already.
  if (element.overflows) return [entry('text.overflows', 'text', 'warning', place, targets, { name })];
  if (element.kind === 'table') {
    const size = Math.min(...sizes);
    return size < smallPt ? [entry('text.small', 'text', 'hint', place, targets, { name, size })] : [];
  }
  const slot = placeholderSlot(element);
  if (slot === null) return [];
  const designed = layouts
    .find(({ layout }) => layout === page.layout)
    ?.placeholders.find((one) => one.placeholder.slot === slot)?.text?.sizePt;
  const sizePt = Math.max(...sizes);
  if (designed === undefined || sizePt >= designed) return [];
  const percent = Math.round((1 - sizePt / designed) * 100);
  return [entry('text.shrunk', 'text', 'hint', place, targets, { name, from: designed, to: sizePt, percent })];
}

function lossEntries(element: SceneElement, place: Path, targets: readonly ExportTarget[]): readonly PreflightEntry[] {
  const losses = targets.map((target) => ({ target, ...elementLosses(target, element) }));
  return [...glyphEntries(textOf(paragraphsOf(element)), place, targets), ...linkEntries(losses, place)];
}

function pictureEntries(
  element: SceneElement,
  project: Project,
  place: Path,
  targets: readonly ExportTarget[],
): readonly PreflightEntry[] {
  if (element.kind !== 'image') return [];
  const asset = Object.hasOwn(project.assets, element.asset) ? project.assets[element.asset] : undefined;
  const dpi = asset ? effectiveDpi(element, asset) : null;
  return dpi === null ? [] : coarseEntry(asset?.name ?? '', dpi, element.frame.w, place, targets);
}

/** The entry for a picture that is too coarse for the width that it is printed in. */
export function coarseEntry(
  name: string,
  dpi: number,
  widthPt: number,
  place: Path,
  targets: readonly ExportTarget[],
): readonly PreflightEntry[] {
  if (dpi >= leastDpi) return [];
  const widthCm = Math.round((widthPt / 72) * 25.4) / 10;
  const wantedPx = Math.ceil((widthPt / 72) * leastDpi);
  return [entry('picture.coarse', 'pictures', 'warning', place, targets, { name, dpi, widthCm, leastDpi, wantedPx })];
}

function chartEntries(
  element: SceneElement,
  { deck }: Project,
  place: Path,
  targets: readonly ExportTarget[],
): readonly PreflightEntry[] {
  if (element.kind !== 'chart') return [];
  const slot = deck.slides[Number(place[2])]?.slots[String(place[4])];
  const isDescribed = slot?.kind !== 'chart' || slot.alt.trim() !== '';
  const asShapes = element.native === null && targets.includes('deck-pptx');
  return [
    ...(element.overflows ? [entry('chart.labels', 'charts', 'warning', place, targets)] : []),
    ...(isDescribed ? [] : [entry('chart.described', 'descriptions', 'hint', place, targets)]),
    ...(asShapes ? [entry('chart.shapes', 'charts', 'hint', place, ['deck-pptx'])] : []),
  ];
}
