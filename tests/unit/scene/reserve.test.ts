import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import type { TextElement } from '#shared/page';
import { themeIds } from '#shared/project';
import { buildScene } from '#shared/scene';
import { lineSpans, shapeText } from '#shared/text';
import { generatedDeck } from '../../fixtures/generated-deck';
import { sampleProject } from '../../fixtures/sample-project';

/** How high a text stands in LibreOffice, which parts Chinese from Latin by a gap of its own. */
function heightWithGaps({ frame, paragraphs }: TextElement): number {
  return paragraphs.reduce((sum, { runs, indentPt, spaceBeforePt, lineHeightPt }) => {
    const lines = lineSpans(shapeText(runs), frame.w - indentPt, 'gaps').length;
    return sum + spaceBeforePt + lines * lineHeightPt;
  }, 0);
}

const looks = themeIds.flatMap((theme) => documentLanguages.map((language) => [theme, language] as const));

describe.each(looks)('room for another program, %s, %s', (theme, language) => {
  it('SC43 keeps the line more that LibreOffice may need in every frame', () => {
    const decks = [sampleProject(language), ...[101, 102, 103].map((seed) => generatedDeck(language, 66, seed))];
    const tight = decks.flatMap((project) =>
      buildScene({ ...project, deck: { ...project.deck, theme } }).pages.flatMap(({ layout, elements }, page) =>
        elements
          .filter((element) => element.kind === 'text')
          .filter((element) => !element.overflows && heightWithGaps(element) > element.frame.h + 0.5)
          .map(({ id, frame }) => `${page + 1} ${layout} ${id} ${frame.h}`),
      ),
    );
    expect(tight).toEqual([]);
  });
});
