import type { Block, List, Paragraph } from '#shared/project';
import { factsInBlocks } from './facts-in-text';

/** What makes a paragraph of a topic's text an item of a list. */
const item = '- ';

/** `{work.bert}`: a work of the library that the text rests on. */
const cited = /\{work\.([\w-]+)\}/g;

/** The works of the library that a topic's text cites, by their ids, in the order of the text. */
export function citedWorks(paragraphs: readonly string[]): readonly string[] {
  return [...new Set(paragraphs.flatMap((text) => [...text.matchAll(cited)].map(([, id = '']) => id)))];
}

/**
 * The text of a topic (`resources/guidance/<language>/texts`) as blocks of a plan: a paragraph each, those that begin with `- ` as items of
 * one list, `{raise.amount}` as that value of the project, and `{work.bert}` as the citation of a source of the project, whose id `sourceOf` knows;
 * it goes where there is none. Gaps stay as they are written.
 */
export function topicBlocks(
  paragraphs: readonly string[],
  sourceOf: (work: string) => string | undefined = () => undefined,
): readonly Block[] {
  const blocks: (Paragraph | List)[] = [];
  for (const written of paragraphs) {
    const text = written.replaceAll(withBlank, (whole: string, id: string) => citation(whole, sourceOf(id)));
    if (!text.startsWith(item)) {
      blocks.push(paragraph(text));
      continue;
    }
    const last = blocks.at(-1);
    const children = [paragraph(text.slice(item.length))];
    if (last?.type === 'list') last.children.push({ type: 'list-item', children });
    else blocks.push({ type: 'list', ordered: false, children: [{ type: 'list-item', children }] });
  }
  return factsInBlocks(blocks, (key) => key);
}

/** With the blank before it, which goes with it. */
const withBlank = /[ \u00a0]?\{work\.([\w-]+)\}/g;

function citation(whole: string, source: string | undefined): string {
  if (source === undefined) return '';
  return `${whole.startsWith('{') ? '' : '\u00a0'}{reference.${source}.cited}`;
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ text }] };
}
