import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { type Frame, overlaps, paragraphsOf, type SceneElement, slideHeightPt, slideWidthPt } from '#shared/page';
import { themeIds } from '#shared/project';
import { buildScene } from '#shared/scene';
import { edgeProject } from '../../fixtures/edge-project';

interface Inked extends Frame {
  readonly id: string;
}

/** Where the letters of an element are: a frame a line, from the tops of capitals to the baseline. */
function letters(element: SceneElement): readonly Inked[] {
  return paragraphsOf(element).flatMap(({ lines, sizePt }) =>
    lines.flatMap(({ baselinePt, runs }) => {
      const [first, last] = [runs[0], runs.at(-1)];
      if (!first || !last) return [];
      const h = sizePt * 0.7;
      return [{ id: element.id, x: first.xPt, y: baselinePt - h, w: last.xPt + last.widthPt - first.xPt, h }];
    }),
  );
}

const looks = themeIds.flatMap((theme) => documentLanguages.map((language) => [theme, language] as const));

describe.each(looks)('too much on a slide, %s, %s', (theme, language) => {
  const project = edgeProject(language);
  const { pages } = buildScene({ ...project, deck: { ...project.deck, theme } });

  it('SC42 covers no text with other text', () => {
    const covered = pages.flatMap(({ layout, elements }, index) => {
      const lines = elements.flatMap(letters);
      const hits = lines.flatMap((line, at) =>
        lines.slice(at + 1).filter((other) => other.id !== line.id && overlaps(line, other, -0.5)),
      );
      const names = new Set(hits.map(({ id }) => id));
      return names.size === 0 ? [] : [`${index + 1} ${layout}: ${[...names].join(', ')}`];
    });
    expect(covered).toEqual([]);
  });

  it('lets no text run off the page', () => {
    const outside = pages.flatMap(({ layout, elements }, index) =>
      elements
        .flatMap(letters)
        .filter(({ x, y, w, h }) => x < -0.5 || y < -0.5 || x + w > slideWidthPt + 0.5 || y + h > slideHeightPt + 0.5)
        .map(({ id }) => `${index + 1} ${layout}: ${id}`),
    );
    expect([...new Set(outside)]).toEqual([]);
  });
});
