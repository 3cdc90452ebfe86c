import { readFileSync } from 'node:fs';
import { type ExportContext, planMarkdown } from '#main/export';
import { drawHere } from '#main/images';
import { seededIds, seededRandom } from '#shared/base';
import { type OutlineWords, outlineWordsSchema } from '#shared/guidance';
import type { Block, Project, Section } from '#shared/project';
import { blankProject } from '#shared/starter';

export const words: OutlineWords = outlineWordsSchema.parse(
  JSON.parse(readFileSync(new URL('../../../resources/guidance/en/outline.json', import.meta.url), 'utf8')),
);

/** A project whose plan is these sections. */
export function projectOf(
  sections: readonly { title: string; body: readonly Block[]; kind?: Section['kind'] }[],
): Project {
  const newId = seededIds(seededRandom(3));
  const blank = blankProject({ round: 'seed', language: 'en', newId });
  const made = sections.map(
    ({ title, body, kind = 'custom' }): Section => ({
      id: newId(),
      kind,
      title,
      hidden: false,
      done: false,
      body: [...body],
    }),
  );
  return { ...blank, title: 'The plan', plan: { sections: made } };
}

/** The exported files by suffix, and the Markdown as text. */
export async function exported(project: Project, change: Partial<ExportContext> = {}) {
  const { files, losses } = await planMarkdown(project, words, {
    fileName: 'my plan',
    asset: async (key) => new TextEncoder().encode(key),
    drawing: drawHere,
    signal: new AbortController().signal,
    report: () => undefined,
    date: { moment: '2026-11-24T00:00:00Z', day: '2026-11-24' },
    ...change,
  });
  const bytes = new Map(files.map((file) => [file.suffix, file.bytes]));
  return { bytes, losses, text: new TextDecoder().decode(bytes.get('-plan.md')) };
}
