import { blocksFromMarkdown, type ImportOptions, projectFromMarkdown } from '#main/import/markdown';
import { seededIds, seededRandom } from '#shared/base';
import type { Block } from '#shared/project';

export const ids = () => seededIds(seededRandom(7));

/** The blocks of a text. */
export function blocks(text: string): Block[] {
  return blocksFromMarkdown(text, { newId: ids() }).blocks;
}

/** The project of a text that lies in /plans/idea.md. */
export function imported(source: string | Uint8Array, more: Partial<ImportOptions> = {}) {
  const readImage = async () => null;
  return projectFromMarkdown({ path: '/plans/idea.md', source, language: 'en', readImage, newId: ids(), ...more });
}
