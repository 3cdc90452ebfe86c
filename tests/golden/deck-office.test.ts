import { type LaidParagraph, type ScenePage } from '#shared/page';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildScene, type Scene } from '#shared/scene';
import { demoProject } from '../fixtures/demo-project';
import { exportDeck } from '../support/export-deck';
import { hasOffice, openOffice, readPdf } from '../support/office';
import { elementsNamed, parseXml, partText, readParts } from '../support/ooxml-package';
import { sampleScene } from '../support/scene-samples';
import { type TextStart, textStarts } from '../support/pdf-baselines';

/** Baselines may differ by this much between the scene and what LibreOffice draws. */
const tolerancePt = 1;

function paragraphsOf(page: ScenePage): readonly LaidParagraph[] {
  return page.elements.flatMap((item) => {
    if (item.kind === 'text') return item.paragraphs;
    if (item.kind === 'table') return item.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
    return [];
  });
}

interface Line {
  readonly text: string;
  readonly fromPt: number;
  readonly toPt: number;
  readonly baselinePt: number;
  readonly tolerancePt: number;
}

function linesOf(page: ScenePage): readonly Line[] {
  return paragraphsOf(page).flatMap((paragraph) =>
    paragraph.lines.flatMap((line) => {
      const first = line.runs[0];
      if (!first) return [];
      const text = line.runs.map((run) => run.text).join('');
      const { baselinePt, widthPt } = line;
      return [{ text, fromPt: first.xPt, toPt: first.xPt + widthPt, baselinePt, tolerancePt }];
    }),
  );
}

/** Lines that the scene has and LibreOffice does not, and the other way round; both empty when they agree. */
function differences(page: ScenePage, starts: readonly TextStart[]) {
  const lines = linesOf(page);
  const marks = paragraphsOf(page).flatMap(({ marker, lines: [first] }) =>
    marker.kind === 'none' || !first ? [] : [{ xPt: marker.xPt, baselinePt: first.baselinePt }],
  );
  const near = (a: number, b: number, by = tolerancePt) => Math.abs(a - b) <= by;
  const missing = lines.filter(
    (line) =>
      !starts.some(
        (start) => near(start.baselinePt, line.baselinePt, line.tolerancePt) && near(start.xPt, line.fromPt),
      ),
  );
  const unforeseen = starts.filter((start) => {
    const isMark = marks.some((mark) => near(mark.xPt, start.xPt) && near(mark.baselinePt, start.baselinePt, 2));
    const inLine = (line: Line) =>
      near(start.baselinePt, line.baselinePt, line.tolerancePt) && start.xPt >= line.fromPt - 1 && start.xPt <= line.toPt + 1;
    return !isMark && !lines.some(inLine);
  });
  return { missing: missing.map(({ text, baselinePt }) => ({ text, baselinePt })), unforeseen };
}

const bare = (text: string) => text.replaceAll(/[\s\u00ad\u200b]/g, '');

describe.skipIf(!hasOffice())('decks in LibreOffice', () => {
  let office: Awaited<ReturnType<typeof openOffice>>;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.dispose());

  it('X20 open as they are, with their pages and words', async () => {
    const scene = sampleScene();
    const { pages, text } = await readPdf(await office.toPdf((await exportDeck(scene)).bytes, 'pptx'));
    const visible = scene.pages.filter((page) => !page.hidden);
    expect(pages).toBe(visible.length);
    const words = visible.flatMap((page) => paragraphsOf(page).flatMap((paragraph) => paragraph.runs.map((run) => run.text)));
    for (const word of words) {
      const shown = bare(word.replaceAll(/[\p{Cc}\p{Cs}]/gu, ''));
      // A cell too many is cut; the footer of a hidden page is that of all others.
      if (shown !== 'onetoomany') expect(bare(text)).toContain(shown);
    }
  }, 120_000);

  it.each(['en', 'zh-CN'] as const)(
    'X20 have the same pages, words, lines and baselines as the scene: %s',
    async (language) => {
      const scene: Scene = buildScene(demoProject(language));
      const pdf = await office.deckToPlainPdf((await exportDeck(scene)).bytes);
      const visible = scene.pages.filter((page) => !page.hidden);
      const { pages, text } = await readPdf(pdf);
      expect(pages).toBe(visible.length);
      const found = bare(text);
      const starts = await textStarts(pdf);
      for (const [index, page] of visible.entries()) {
        for (const paragraph of paragraphsOf(page)) {
          for (const line of paragraph.lines) {
            expect(found).toContain(bare(line.runs.map((run) => run.text).join('')));
          }
        }
        expect(differences(page, starts[index] ?? []), `page ${index + 1}: ${page.title}`).toEqual({
          missing: [],
          unforeseen: [],
        });
      }
    },
    240_000,
  );

  it('X39 keep every word and note when it saves them anew', async () => {
    const scene = buildScene(demoProject('zh-CN'));
    const parts = readParts(await office.savedAnew((await exportDeck(scene)).bytes));
    const textOf = (folder: string) => {
      const names = Object.keys(parts).filter((name) => name.startsWith(folder) && name.endsWith('.xml'));
      const texts = names.flatMap((name) => elementsNamed(parseXml(partText(parts, name)), 'a:t'));
      return bare(texts.map((text) => text.textContent ?? '').join(''));
    };
    const [slides, notes] = [textOf('ppt/slides/'), textOf('ppt/notesSlides/')];
    for (const page of scene.pages) {
      for (const paragraph of paragraphsOf(page)) {
        expect(slides).toContain(bare(paragraph.runs.map((run) => run.text).join('')));
      }
      for (const note of page.notes) expect(notes).toContain(bare(note));
    }
  }, 120_000);
});
