import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import {
  isFurniture,
  type LaidParagraph,
  paragraphsOf,
  type SceneElement,
  type ScenePage,
  slideHeightPt,
} from '#shared/page';
import { deckModes, type LayoutId, themeIds } from '#shared/project';
import { buildScene } from '#shared/scene';
import { sampleProject } from '../../fixtures/sample-project';

/** Pages with a composition of their own: what they hold has no column to fill. */
const own: ReadonlySet<LayoutId> = new Set([
  'cover',
  'cover-dark',
  'cover-picture',
  'section',
  'statement',
  'closing',
  'image-full',
]);
/** Text that is read like a label, wherever it stands. */
const leastTextPt = 14;
const leastBodyPt = 16;

/** What an author put on a page, without its source and what the theme repeats. */
function contentOf({ elements }: ScenePage): readonly SceneElement[] {
  return elements.filter(
    (element) =>
      !isFurniture(element) &&
      element.placeholder?.role !== 'decoration' &&
      !(element.placeholder && 'slot' in element.placeholder && element.placeholder.slot === 'caption'),
  );
}

/**
 * Where ink ends: letters by their descenders, everything else by its frame. Rules are no ink: a line to the foot fills no page. Nor is
 * a picture or a panel that runs off the page: what stands beside it has to fill its column.
 */
function inkEnd(element: SceneElement): number {
  if (element.kind === 'line') return 0;
  const isBled = element.frame.y + element.frame.h >= slideHeightPt - 1;
  if (isBled) return 0;
  if (element.kind === 'text') return Math.max(0, ...element.paragraphs.map(textEnd));
  return element.frame.y + element.frame.h;
}

function textEnd({ lines, sizePt }: LaidParagraph): number {
  return (lines.at(-1)?.baselinePt ?? 0) + sizePt * 0.2;
}

/** Running text, as opposed to names, figures and labels. */
function bodySizes(page: ScenePage): readonly number[] {
  return page.elements
    .filter(({ placeholder }) => placeholder && 'slot' in placeholder && placeholder.slot.startsWith('body'))
    .flatMap(paragraphsOf)
    .map(({ sizePt }) => sizePt);
}

const looks = themeIds.flatMap((theme) =>
  deckModes.flatMap((mode) => documentLanguages.map((language) => [theme, mode, language] as const)),
);

describe.each(looks)('SC40 samples of all layouts in %s on %s paper, %s', (theme, mode, language) => {
  const project = sampleProject(language);
  const { pages } = buildScene({ ...project, deck: { ...project.deck, theme, mode } });

  it('fill their page: ink ends between 78 and 94 % of its height', () => {
    const ends = pages
      .filter(({ layout }) => !own.has(layout))
      .map((page) => ({ layout: page.layout, end: Math.max(...contentOf(page).map(inkEnd)) / slideHeightPt }));
    expect(ends.length).toBeGreaterThan(20);
    expect(
      ends.filter(({ end }) => end < 0.78 || end > 0.94).map(({ layout, end }) => `${layout} ${end.toFixed(3)}`),
    ).toEqual([]);
  });

  it('hold no text below 14 points, and no running text below 16', () => {
    const small = pages.flatMap(({ layout, elements }) =>
      elements
        .filter(({ kind }) => kind !== 'chart')
        .flatMap((element) =>
          paragraphsOf(element)
            .filter(({ sizePt, lines }) => lines.length > 0 && sizePt < leastTextPt)
            .map(({ sizePt }) => `${layout}/${element.id} ${sizePt}`),
        ),
    );
    expect([...new Set(small)]).toEqual([]);
    const body = pages.flatMap((page) =>
      bodySizes(page)
        .filter((sizePt) => sizePt < leastBodyPt)
        .map((sizePt) => `${page.layout} ${sizePt}`),
    );
    expect(body).toEqual([]);
  });

  it('have titles at least 1.35 times as large as the running text below them', () => {
    const flat = pages.flatMap((page) => {
      const title = page.elements.find(({ id }) => id === 'title');
      const titlePt = title ? Math.max(0, ...paragraphsOf(title).map(({ sizePt }) => sizePt)) : 0;
      const bodyPt = Math.max(0, ...bodySizes(page));
      // A quotation is the loud part of its page.
      if (titlePt === 0 || bodyPt === 0 || page.layout === 'quote') return [];
      return titlePt / bodyPt < 1.35 ? [`${page.layout} ${titlePt}/${bodyPt}`] : [];
    });
    expect(flat).toEqual([]);
  });
});
