import { drawnTargets, type ExportTarget, type Loss } from '#shared/contract';
import { linksOf, paragraphsOf, type SceneElement, type ScenePage, textOf } from '#shared/page';
import { droppedLinks } from './link-policy';
import { blankCharacters } from './symbols';

/** Of which text is lost: characters that no font has, addresses that the file may not hold. */
export interface TextLosses {
  readonly characters: readonly string[];
  readonly addresses: readonly string[];
}

/** What an element of a page loses on its way. */
export interface ElementLosses extends TextLosses {
  readonly page: ScenePage;
  readonly element: SceneElement;
}

/** What a target loses of text, and of the addresses that it leads to. */
export function textLosses(target: ExportTarget, text: string, links: readonly string[] = []): TextLosses {
  return {
    characters: drawnTargets.includes(target) ? blankCharacters(text) : [],
    addresses: droppedLinks(target, links),
  };
}

/** What a target loses of an element's text. */
export function elementLosses(target: ExportTarget, element: SceneElement): TextLosses {
  const paragraphs = paragraphsOf(element);
  return textLosses(target, textOf(paragraphs), linksOf(paragraphs));
}

/** What a target loses of pages, element by element; elements that lose nothing are left out. */
export function lossesOf(target: ExportTarget, pages: readonly ScenePage[]): readonly ElementLosses[] {
  const all = pages.flatMap((page) =>
    page.elements.map((element): ElementLosses => ({ page, element, ...elementLosses(target, element) })),
  );
  return all.filter(({ characters, addresses }) => characters.length + addresses.length > 0);
}

/**
 * Losses as an export tells them: first the characters of each place, then its addresses one by one. What is lost of one place in several
 * pieces is told once.
 */
export function toldLosses(
  target: ExportTarget,
  lost: readonly (TextLosses & { readonly place: string })[],
): readonly Loss[] {
  const places = [...new Set(lost.map(({ place }) => place))];
  const at = (place: string, of: (one: TextLosses) => readonly string[]) => [
    ...new Set(lost.filter((one) => one.place === place).flatMap(of)),
  ];
  const glyphs = places.flatMap((place): Loss[] => {
    const characters = at(place, (one) => one.characters);
    return characters.length === 0 ? [] : [{ target, place, key: 'missingGlyphs', detail: characters.join(' ') }];
  });
  const links = places.flatMap((place) =>
    at(place, (one) => one.addresses).map((detail): Loss => ({ target, place, key: 'linkDropped', detail })),
  );
  return [...glyphs, ...links];
}
