import { fail } from '#shared/base';
import type { Loss } from '#shared/contract';
import { blankCharacters, picturedPages, textOfPages } from '#shared/preflight';
import type { Scene, ScenePage } from '#shared/scene';
import { pagePng, type ReadyPicture, readyPicture } from '../../raster/index';
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
    const bytes = await pagePng(page, scene.theme, { widthPx, picture: pictures });
    const number = String(scene.pages.indexOf(page) + 1).padStart(digits, '0');
    files.push({ suffix: `-deck-${number}.png`, bytes });
    losses.push(...(await unreadable(page, pictures)), ...undrawn(page));
    context.report(files.length, pages.length);
  }
  return { files, losses };
}

type Pictures = (asset: string) => Promise<ReadyPicture | null>;

/** Reads each picture once, however many slides show it. */
function pictureStore(context: ExportContext): Pictures {
  const known = new Map<string, Promise<ReadyPicture | null>>();
  return (asset) => {
    const reading = known.get(asset) ?? context.asset(asset).then(readyPicture);
    known.set(asset, reading);
    return reading;
  };
}

async function unreadable(page: ScenePage, pictures: Pictures): Promise<readonly Loss[]> {
  const losses: Loss[] = [];
  for (const element of page.elements) {
    if (element.kind !== 'image' || (await pictures(element.asset)) !== null) continue;
    const place = `${page.slideId}/${element.id}`;
    losses.push({ target: 'deck-png', place, key: 'pictureUnreadable', detail: element.name });
  }
  return losses;
}

function undrawn(page: ScenePage): readonly Loss[] {
  const blank = blankCharacters(textOfPages([page]));
  if (blank.length === 0) return [];
  return [{ target: 'deck-png', place: page.slideId, key: 'missingGlyphs', detail: blank.join(' ') }];
}
