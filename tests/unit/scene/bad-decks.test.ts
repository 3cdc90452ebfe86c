import { beforeAll, describe, expect, it } from 'vitest';
import { deckPdf } from '#main/export/pdf';
import { AppFailure, type DocumentLanguage, documentLanguages } from '#shared/base';
import { checkProject } from '#shared/checks';
import type { Loss } from '#shared/contract';
import type { SceneElement } from '#shared/page';
import type { Project } from '#shared/project';
import { buildScene, type Scene } from '#shared/scene';
import { hasGlyph } from '#shared/text';
import { type DemoSlide, demoProject, demoSlide } from '../../fixtures/demo-project';
import { deckContext, exportDeck } from '../../support/export-deck';
import { sdkFindings } from '../../support/ooxml-judge';
import { elementsNamed, parseXml, partText, readParts } from '../../support/ooxml-package';
import { lintPptx } from '../../support/pptx-lint';
import { judge, textOf } from '../pdf/judges';

const word = 'Donaudampfschifffahrt'.repeat(15).slice(0, 300);
const longTitles: Readonly<Record<DocumentLanguage, string>> = {
  en: Array.from({ length: 200 }, (_, at) => ['revenue', 'grows', 'quickly', 'because', 'customers'][at % 5]).join(' '),
  'zh-CN': '客户等待四分钟，智能体四秒作答；'.repeat(25),
};
/** Emoji of several code points, ideographs beyond the first plane, marks, and scripts that no font of ours has. */
const rare = '😀 👩‍👩‍👧‍👦 🇨🇳 ✔ ★ 𠮷野家 龘靐 é̂ ⿰ ꙮ 𓀀 हिन्दी עברית ﷽ \u{10ffff}\u0007';

function badProject(language: DocumentLanguage): Project {
  const title = longTitles[language];
  const slides: DemoSlide[] = [
    { kind: 'custom', layout: 'title-body', text: { title: [title], body: [title] } },
    { kind: 'custom', layout: 'cover', text: { title: [title], subtitle: [title], caption: [title] } },
    { kind: 'custom', layout: 'title-body', text: { title: [word], body: [`- ${word}`] } },
    {
      kind: 'custom',
      layout: 'big-numbers',
      metrics: [
        [word, word, word],
        [rare, rare, rare],
      ],
    },
    {
      kind: 'custom',
      layout: 'table',
      table: {
        rows: [
          ['A', word],
          [rare, 'B'],
        ],
        emphasis: 1,
        aligns: ['left', 'left'],
      },
    },
    { kind: 'custom', layout: 'title-body', text: { title: [rare], body: [`- ${rare}`] }, notes: rare },
  ];
  const demo = demoProject(language);
  return { ...demo, deck: { ...demo.deck, slides: slides.map(demoSlide) } };
}

const bare = (text: string) => text.replaceAll(/[\s\p{Cc}\p{Cf}\p{Cn}\ufffd]|\ufe0f/gu, '');

function wordsOf(element: SceneElement): string {
  const paragraphs =
    element.kind === 'text'
      ? element.paragraphs
      : element.kind === 'table'
        ? element.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
        : [];
  return paragraphs.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text))).join('');
}

describe.each(documentLanguages)('a deck of what nobody foresaw, %s', (language) => {
  const project = badProject(language);
  let scene: Scene;
  let pdf: Uint8Array;
  let losses: readonly Loss[];
  beforeAll(async () => {
    scene = buildScene(project);
    const result = await deckPdf(scene, (await deckContext()).context);
    pdf = result.files[0]?.bytes ?? new Uint8Array();
    losses = result.losses;
  });

  it('keeps every word of it on the page, and says of each text without room that it has none', () => {
    const drawn = scene.pages.map(({ elements }) => bare(elements.map(wordsOf).join('')));
    for (const index of [0, 1]) expect(drawn[index]).toContain(bare(longTitles[language]));
    for (const index of [2, 3, 4]) expect(drawn[index]).toContain(word);
    for (const index of [3, 4, 5]) expect(drawn[index]).toContain(bare(rare));
    const title = scene.pages[0]?.elements.find(({ id }) => id === 'title');
    expect(title).toMatchObject({ overflows: true });
    const told = checkProject(project).filter(({ code, place }) => code === 'slide.overflow' && place.includes(0));
    expect(told.map(({ place }) => place.at(-1))).toContain('title');
  });

  // Once is enough: the validator takes longer than all the rest.
  if (language === 'zh-CN')
    it('leaves as a PPTX that the Open XML SDK and the linter find valid, with every word', async () => {
      const { bytes } = await exportDeck(scene);
      expect(await sdkFindings(bytes, 'pptx')).toEqual([]);
      expect(lintPptx(bytes)).toEqual([]);
      const parts = readParts(bytes);
      const last = elementsNamed(parseXml(partText(parts, 'ppt/slides/slide6.xml')), 'a:t');
      expect(bare(last.map((text) => text.textContent ?? '').join(''))).toContain(bare(rare));
    });

  it('leaves as a sound PDF with every word; what no font has is named', () => {
    expect(judge(pdf, 'qpdf', '--check', '{}')).toContain('No syntax or stream encoding errors');
    expect(textOf(pdf)).toContain(word);
    const blank = losses
      .filter(({ key }) => key === 'missingGlyphs')
      .map(({ detail }) => detail)
      .join(' ');
    for (const letter of ['𓀀', 'ꙮ', 'ह', 'ע', '﷽'])
      expect(hasGlyph(letter.codePointAt(0) as number) || blank.includes(letter)).toBe(true);
    for (const letter of ['😀', '★', '龘']) expect(blank).not.toContain(letter);
  });
});

describe('an empty deck', () => {
  const demo = demoProject('zh-CN');
  const scene = buildScene({ ...demo, deck: { ...demo.deck, slides: [] } });
  it.each([
    ['PPTX', () => exportDeck(scene)],
    ['PDF', async () => deckPdf(scene, (await deckContext()).context)],
  ])('is a failure with words, not an empty file: %s', async (_, make) => {
    const failure = await make().catch((thrown: unknown) => thrown);
    expect(failure instanceof AppFailure && failure.error.code).toBe('export.emptyDeck');
  });
});
