import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deckPdf, deckPptx, type ExportContext, planPdf } from '../../src/main/export/index';
import { drawHere } from '../../src/main/images/index';
import { projectFromMarkdown } from '../../src/main/import/markdown/index';
import { createFromTemplate } from '../../src/main/services/templates/index';
import type { DocumentLanguage } from '../../src/shared/base/index';
import { seededIds, seededRandom } from '../../src/shared/base/index';
import { outlineWordsSchema } from '../../src/shared/guidance/index';
import { plainText } from '../../src/shared/plan/index';
import { buildScene } from '../../src/shared/scene/index';
import { exportDates } from './export-dates';
import { type Bench, type OpenBench, timed } from './figure';
import { writeRawPdf } from './raw-pdf';
import { writeRawPptx } from './raw-pptxgenjs';

const root = join(import.meta.dirname, '../..');

/** Exports of a 12-slide deck and of the article's plan against the bare libraries writing the same. */
export const bench: Bench = { open };

async function open(): Promise<OpenBench> {
  const newId = seededIds(seededRandom(1));
  const example = await createFromTemplate({
    template: 'customer-service',
    round: 'seed',
    language: 'zh-CN',
    newId,
    resourcesFolder: join(root, 'resources'),
  });
  const deckContext = contextOf(example.assets);
  const scene = buildScene(example.project);
  const deckLines = scene.pages.flatMap(({ elements }) =>
    elements.flatMap((element) => (element.kind === 'text' ? element.paragraphs.flatMap(linesOf) : [])),
  );
  const article = await projectFromMarkdown({
    path: 'article.zh.md',
    source: readFileSync(join(root, 'tests/fixtures/article.zh.md')),
    language: 'zh-CN',
    newId,
    readImage: () => Promise.reject(new Error('The article has no pictures')),
  });
  const words = outlineWords('zh-CN');
  const articleLines = article.project.plan.sections.flatMap(({ body }) => foldLines(plainText(body)));
  const slides = `${scene.pages.length} slides`;
  const figures = [
    {
      id: 'deck-pptx',
      name: `deck-pptx, ${slides}, scene included`,
      turn: timed(() => deckPptx(buildScene(example.project), deckContext)),
      yardstick: async () => ({
        name: 'raw pptxgenjs, same slides',
        turn: timed(() => writeRawPptx(scene, example.assets)),
      }),
    },
    {
      id: 'deck-pdf',
      name: `deck-pdf, ${slides}, scene included`,
      turn: timed(() => deckPdf(buildScene(example.project), deckContext)),
      yardstick: async () => ({ name: 'raw pdf-lib, same lines', turn: timed(() => writeRawPdf(deckLines)) }),
    },
    {
      id: 'plan-pdf',
      name: 'plan-pdf, the article',
      turn: timed(() => planPdf(article.project, words, contextOf(article.assets))),
      yardstick: async () => ({ name: 'raw pdf-lib, same lines', turn: timed(() => writeRawPdf(articleLines)) }),
    },
  ];
  return { figures, close: async () => undefined };
}

function outlineWords(language: DocumentLanguage) {
  return outlineWordsSchema.parse(
    JSON.parse(readFileSync(join(root, 'resources/guidance', language, 'outline.json'), 'utf8')),
  );
}

function contextOf(assets: ReadonlyMap<string, Uint8Array>): ExportContext {
  return {
    fileName: 'bench',
    asset: (key) => Promise.resolve(assets.get(key) ?? new Uint8Array()),
    drawing: drawHere,
    signal: new AbortController().signal,
    report: () => undefined,
    ...exportDates,
  };
}

function linesOf(paragraph: {
  readonly lines: readonly { readonly runs: readonly { readonly text: string }[] }[];
}): string[] {
  return paragraph.lines.map(({ runs }) => runs.map(({ text }) => text).join(''));
}

function foldLines(text: string): string[] {
  return text.split('\n').flatMap((line) => line.match(/.{1,40}/gu) ?? []);
}
