import { fail } from '#shared/base';
import type { Loss } from '#shared/contract';
import { lossesOf, toldLosses } from '#shared/losses';
import type { ScenePage } from '#shared/page';
import { picturedPages, type Scene } from '#shared/scene';
import { type PagePng, pagePng, type ReadyPicture, readyPicture } from '../../raster/index';
import { pictureLoss } from '../picture-loss';
import type { ExportContext, ExportedFile, ExportResult } from '../types';

export interface DeckPngOptions {
  /** Numbers of the slides, hidden ones too; null: all that are not hidden. */
  readonly slides: readonly number[] | null;
  readonly widthPx: number;
}

/**
 * Slides as pictures, a PNG each, named by the number that is printed on them. Rejects with `usage.unknownSlides`,
 * `export.emptyDeck`, `export.missingAsset` or `export.cancelled`.
 */
export async function deckPng(
  scene: Scene,
  context: ExportContext,
  { slides, widthPx }: DeckPngOptions,
): Promise<ExportResult> {
  const unknown = (slides ?? []).filter((number) => number > scene.pages.length);
  if (unknown.length > 0) fail('usage.unknownSlides', { numbers: unknown.join(', '), count: scene.pages.length });
  const pages = picturedPages(scene, slides);
  if (pages.length === 0) fail('export.emptyDeck', { title: scene.title });
  const digits = Math.max(2, String(scene.pages.length).length);
  const pictures = pictureStore(context);
  const files: ExportedFile[] = [];
  const losses: Loss[] = [];
  for (const page of pages) {
    if (context.signal.aborted) fail('export.cancelled', {});
    const { drawing } = context;
    const { png: bytes, problems } = await pagePng(page, scene.theme, { widthPx, picture: pictures, drawing });
    const number = String(scene.pages.indexOf(page) + 1).padStart(digits, '0');
    files.push({ suffix: `-deck-${number}.png`, bytes });
    losses.push(...undrawnPictures(page, problems), ...undrawn(page));
    context.report(files.length, pages.length);
  }
  return { files, losses };
}

type Pictures = (asset: string) => Promise<ReadyPicture>;

/** Reads each picture once, however many slides show it. */
function pictureStore(context: ExportContext): Pictures {
  const known = new Map<string, Promise<ReadyPicture>>();
  return (asset) => {
    const reading = known.get(asset) ?? context.asset(asset).then((bytes) => readyPicture(bytes, context.drawing));
    known.set(asset, reading);
    return reading;
  };
}

function undrawnPictures(page: ScenePage, problems: PagePng['problems']): readonly Loss[] {
  return page.elements.flatMap((element) => {
    const problem = element.kind === 'image' ? problems.get(element.asset) : undefined;
    return problem ? [pictureLoss('deck-png', `${page.slideId}/${element.id}`, problem)] : [];
  });
}

function undrawn(page: ScenePage): readonly Loss[] {
  return toldLosses(
    'deck-png',
    lossesOf('deck-png', [page]).map((lost) => ({ ...lost, place: page.slideId })),
  );
}
